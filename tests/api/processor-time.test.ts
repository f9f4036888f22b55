import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { secondsOf } from "./processor-time.js";

/** Keeps a processor busy. */
function spend(seconds: number): void {
  const before = process.cpuUsage();
  for (;;) {
    const { user, system } = process.cpuUsage(before);
    if (user + system > seconds * 1e6) return;
  }
}

describe("the processor time of a piece of work", () => {
  it("is the least of three where the first took more than a second", async () => {
    let times = 0;
    const seconds = await secondsOf(() => {
      times += 1;
      if (times === 1) spend(1.1);
      return Promise.resolve();
    });
    expect(times).toBe(3);
    expect(seconds).toBeLessThan(1);
  });

  it("is more than a second where each of three took more", async () => {
    const seconds = await secondsOf(() => {
      spend(1.1);
      return Promise.resolve();
    });
    expect(seconds).toBeGreaterThan(1);
  });

  it("ends the process where there is no end to it", () => {
    const module = JSON.stringify(new URL("processor-time.ts", import.meta.url).href);
    const program = `
      const { endAfter, secondsOf } = await import(${module});
      endAfter(1);
      await secondsOf(() => { for (;;); });`;
    const loader = createRequire(import.meta.url).resolve("tsx");
    const { signal } = spawnSync(
      process.execPath,
      ["--import", loader, "--input-type=module", "--eval", program],
      { stdio: "ignore" },
    );
    expect(signal).toBe("SIGKILL");
  });
});

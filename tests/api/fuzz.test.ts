import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { hostileValues } from "./hostile-values.js";
import { verbs } from "./natural-calls.js";

const program = fileURLToPath(new URL("fuzz-program.ts", import.meta.url));
const loader = createRequire(import.meta.url).resolve("tsx");

/**
 * How many of the parts of arguments have each hostile value in their place: one in so many, spread
 * evenly. `FUZZ=1` tries all, lists the slowest calls, and takes as long as it takes.
 */
const { FUZZ } = process.env;
const share = FUZZ ?? "0.02";
const patience = FUZZ === undefined ? undefined : 24 * 3600_000;

interface Run {
  readonly wrong: readonly string[];
  readonly slowest: readonly string[];
  readonly calls: number;
  readonly last: string;
}

/**
 * Runs the program in a process of its own, which ends itself when a call does not end: nothing
 * that waits here for an answer could tell such a call from a machine that has other work, too.
 */
function run(verb: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=1024", "--import", loader, program, verb, share],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    onTestFinished(() => {
      child.kill("SIGKILL");
    });
    const [wrong, slowest]: [string[], string[]] = [[], []];
    let [calls, last, rest] = [0, "", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("! ")) wrong.push(line.slice(2));
        else if (line.startsWith("~ ")) slowest.push(line.slice(2));
        else [calls, last] = [calls + 1, line];
      }
    });
    child.on("close", () => {
      resolve({ wrong, slowest, calls, last });
    });
  });
}

/** Each starts a process and loads everything, so that several share one. */
const together = Array.from({ length: Math.ceil(verbs.length / 8) }, (_, index) =>
  verbs.slice(index * 8, index * 8 + 8).join(","),
);

describe("a hostile value anywhere gives an EarningsError or an answer, in a second", () => {
  const all: { calls: number; readonly slowest: string[] } = { calls: 0, slowest: [] };

  afterAll(() => {
    if (FUZZ === undefined) return;
    const slowest = all.slowest.sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a));
    console.log(
      `${all.calls} calls. The slowest, in seconds of processor time:\n${slowest.slice(0, 10).join("\n")}`,
    );
  });

  it("of more than seventy kinds", () => {
    expect(Object.keys(hostileValues).length).toBeGreaterThan(75);
  });

  it.each(together)(
    "%s",
    async (several) => {
      const { wrong, slowest, calls, last } = await run(several);
      all.calls += calls;
      all.slowest.push(...slowest);
      // Whether all calls were made is asked even if some were wrong.
      expect.soft(wrong).toEqual([]);
      // The last call before one without an end or an answer, or before the memory was full.
      expect(last).toMatch(/^done \d+$/);
      const each = several.split(",").length;
      expect(calls).toBeGreaterThan(each * Object.keys(hostileValues).length);
    },
    patience,
  );
});

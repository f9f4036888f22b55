import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { hostileValues } from "./hostile-values.js";
import { verbs } from "./natural-calls.js";

const program = fileURLToPath(new URL("fuzz-program.ts", import.meta.url));
const loader = createRequire(import.meta.url).resolve("tsx");

/**
 * A call is answered within a second. This many milliseconds only tell one that hangs from a
 * machine that has other work, too.
 */
const patience = 60_000;

/**
 * How many of the parts of arguments have each hostile value in their place: one in so many, spread
 * evenly. `FUZZ=1` tries all, which takes half an hour.
 */
const share = process.env["FUZZ"] ?? "0.02";

interface Run {
  readonly wrong: readonly string[];
  readonly calls: number;
  readonly last: string;
}

/** Runs the program in a process of its own: nothing inside of a process can end a call. */
function run(verb: string): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ["--max-old-space-size=1024", "--import", loader, program, verb, share],
      { stdio: ["ignore", "pipe", "ignore"] },
    );
    const wrong: string[] = [];
    let [calls, last, rest] = [0, "", ""];
    let clock = setTimeout(() => child.kill("SIGKILL"), patience);
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      clearTimeout(clock);
      clock = setTimeout(() => child.kill("SIGKILL"), patience);
      const lines = (rest + text).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        if (line.startsWith("! ")) wrong.push(line.slice(2));
        else [calls, last] = [calls + 1, line];
      }
    });
    child.on("close", () => {
      clearTimeout(clock);
      resolve({ wrong, calls, last });
    });
  });
}

/** Each starts a process and loads everything, so that several share one. */
const together = Array.from({ length: Math.ceil(verbs.length / 8) }, (_, index) =>
  verbs.slice(index * 8, index * 8 + 8).join(","),
);

describe("a hostile value anywhere gives an EarningsError or an answer, and an end", () => {
  it("of more than seventy kinds", () => {
    expect(Object.keys(hostileValues).length).toBeGreaterThan(75);
  });

  it.each(together)("%s", async (several) => {
    const { wrong, calls, last } = await run(several);
    expect(wrong).toEqual([]);
    // The last call before a hang, or before the memory was full.
    expect(last).toMatch(/^done \d+$/);
    const each = several.split(",").length;
    expect(calls).toBeGreaterThan(each * Object.keys(hostileValues).length);
  });
});

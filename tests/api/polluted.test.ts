import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";

const program = fileURLToPath(new URL("polluted-program.ts", import.meta.url));
const loader = createRequire(import.meta.url).resolve("tsx");

/** The hash of each answer in a process of its own, whose prototypes have these keys. */
function answersWith(objectKeys: string, arrayKeys = ""): ReadonlyMap<string, string> {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", loader, program, objectKeys, arrayKeys],
    { encoding: "utf8" },
  );
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout.trim().split("\n");
  return new Map(lines.map((line) => line.split(" ") as [string, string]));
}

describe("what somebody puts on every object or array changes no record and no answer", () => {
  let clean: ReadonlyMap<string, string> = new Map();
  beforeAll(() => {
    clean = answersWith("");
  });

  it("is held against more than thirty answers", () => {
    expect(clean.size).toBeGreaterThan(30);
  });

  it.each([
    ["3Q02,9,0", ""],
    ["decimals", "9,0"],
  ])("objects with %j, arrays with %j", (objectKeys, arrayKeys) => {
    expect([...answersWith(objectKeys, arrayKeys)]).toEqual([...clean]);
  });

  it("objects with a value: no record, fact, bound or rate", () => {
    // Tables and charts go through programs that cannot tell such a value from a cell's.
    const others = /^(?:toCsv|toGrowthCsv|rows|growthRows|levelsChart|growthChart)$/;
    const ofNumbers = (answers: ReadonlyMap<string, string>) =>
      [...answers].filter(([name]) => !others.test(name));
    expect(ofNumbers(answersWith("value"))).toEqual(ofNumbers(clean));
  });
});

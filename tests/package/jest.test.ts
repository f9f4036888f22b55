import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";
import { tools } from "./tools.js";

const scratch = scratchProject();
for (const name of ["apache-arrow", "hyparquet-writer", "vega", "vega-lite"])
  symlinkSync(
    join(top, "node_modules", name),
    join(scratch.directory, "node_modules", name),
    "dir",
  );
let jest: string;
beforeAll(() => {
  jest = tools("jest")("jest/bin/jest");
});
afterAll(() => {
  scratch.remove();
});

interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/**
 * Runs the project's tests in Jest, as its users do who write CommonJS, and returns what came of
 * each by its title: the message of its failure, or that it passed.
 */
function results(options: string): Readonly<Record<string, string>> {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [jest, "--json", "--ci", "--rootDir", scratch.directory],
    {
      cwd: scratch.directory,
      encoding: "utf8",
      env: { ...process.env, NODE_OPTIONS: options, NO_COLOR: "1" },
    },
  );
  if (!stdout.startsWith("{")) throw new Error(stderr);
  const { testResults } = JSON.parse(stdout) as Report;
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  return Object.fromEntries(
    all.map(({ title, status, failureMessages }) => [title, failureMessages[0] ?? status]),
  );
}

const project = {
  "package.json": '{ "private": true }',
  "earnings.test.js": `
    const { EarningsError, facts, formatGrowth, quarters, yearOverYear } = require("@iij/earnings");
    const { toArrow, toCsv, toParquet } = require("@iij/earnings/export");
    const { levelsChart, show, toSvg } = require("@iij/earnings/notebook");
    const { parseRecord, quarterSchema } = require("@iij/earnings/schema");
    test("records", () => { expect(toCsv(facts).length).toBeGreaterThan(1000); expect(formatGrowth(yearOverYear(quarters, "operatingIncome", "3Q02"))).toBe("n.m."); });
    test("schemas", () => { expect(() => parseRecord(quarterSchema, {})).toThrow(EarningsError); });
    test("toSvg", async () => { expect((await toSvg(levelsChart(quarters, "revenues"))).slice(0, 4)).toBe("<svg"); });
    test("show", async () => { expect(await show(levelsChart(quarters, "revenues"))[Symbol.for("Jupyter.display")]()).toHaveProperty(["text/html"]); });
    test("toParquet", async () => { expect(Buffer.from(await toParquet(facts)).subarray(0, 4).toString()).toBe("PAR1"); });
    test("toArrow, passed in", async () => { expect(Buffer.from(await toArrow(facts, { arrow: require("apache-arrow") })).subarray(0, 6).toString()).toBe("ARROW1"); });
    test("toArrow", async () => { expect(Buffer.from(await toArrow(facts)).subarray(0, 6).toString()).toBe("ARROW1"); });`,
};

test("in Jest everything works with Node's --experimental-vm-modules", () => {
  scratch.write(project);
  expect(results("--experimental-vm-modules")).toEqual({
    records: "passed",
    schemas: "passed",
    toSvg: "passed",
    show: "passed",
    toParquet: "passed",
    toArrow: "passed",
    "toArrow, passed in": "passed",
  });
});

test("without it all but the optional packages works, and the error says what to do", () => {
  scratch.write(project);
  const { show, ...rest } = results("");
  const told = expect.stringContaining(
    "Jest imports ES modules only with an option of Node's: NODE_OPTIONS=--experimental-vm-modules npx jest.",
  ) as string;
  expect(rest).toEqual({
    records: "passed",
    schemas: "passed",
    toSvg: told,
    toParquet: told,
    toArrow: told,
    "toArrow, passed in": "passed",
  });
  // The picture is one form of the chart among several, and left out where it cannot be drawn.
  expect(show).toContain("toHaveProperty");
});

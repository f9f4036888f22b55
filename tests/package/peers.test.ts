import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";

const without = scratchProject();
const withAll = scratchProject();
const withBroken = scratchProject();
for (const name of ["apache-arrow", "hyparquet-writer", "vega", "vega-lite"])
  symlinkSync(
    join(top, "node_modules", name),
    join(withAll.directory, "node_modules", name),
    "dir",
  );
afterAll(() => {
  for (const project of [without, withAll, withBroken]) project.remove();
});

const systems = {
  "an ES module": {
    file: "program.mjs",
    load: 'import { facts, quarters } from "@iij/earnings"; import * as made from "@iij/earnings/export"; import * as notebook from "@iij/earnings/notebook";',
  },
  "a CommonJS module": {
    file: "program.cjs",
    load: 'const { facts, quarters } = require("@iij/earnings"); const made = require("@iij/earnings/export"); const notebook = require("@iij/earnings/notebook");',
  },
};

const calls = {
  toParquet: "made.toParquet(facts)",
  toArrow: "made.toArrow(facts)",
  toSvg: 'notebook.toSvg(notebook.levelsChart(quarters, "revenues"))',
};

interface Thrown {
  readonly name: string;
  readonly code: string;
  readonly message: string;
  readonly cause: string;
}

/** A program that prints what a call throws. */
const thrownBy = (
  load: string,
  call: string,
): string => `${load} ${call}.then(() => ({}), ({ name, code, message, cause }) => ({ name, code, message, cause: cause.message }))
  .then((result) => process.stdout.write(JSON.stringify(result)));`;

describe.each(Object.entries(systems))("in %s", (_, { file, load }) => {
  test.each([
    ["toParquet", "hyparquet-writer"],
    ["toArrow", "apache-arrow"],
    ["toSvg", "vega"],
  ] as const)("%s says which package to add if it is not there", (name, needed) => {
    without.write({ [file]: thrownBy(load, calls[name]) });
    const thrown = without.run(file) as Thrown;
    expect([thrown.name, thrown.code]).toEqual(["EarningsError", "missingPackage"]);
    expect(thrown.message).toContain(
      `${name} needs the package ${needed}, which is optional; got Cannot find package '${needed}'`,
    );
    expect(thrown.message).toContain(`Add it: npm install ${needed}.`);
  });

  test.each([
    ["toParquet", "hyparquet-writer"],
    ["toArrow", "apache-arrow"],
    ["toSvg", "vega"],
  ] as const)(
    "%s does not say to add a package that is there and fails, and passes its error on",
    (name, needed) => {
      const broken = {
        "package.json": '{ "type": "module", "exports": "./index.js" }',
        "index.js": 'import "not-there"; export {};',
      };
      withBroken.write(
        Object.fromEntries(
          Object.entries(broken).map(([path, text]) => [`node_modules/${needed}/${path}`, text]),
        ),
      );
      withBroken.write({ [file]: thrownBy(load, calls[name]) });
      const thrown = withBroken.run(file) as Thrown;
      expect([thrown.name, thrown.code]).toEqual(["EarningsError", "packageFailed"]);
      expect(thrown.message).toContain(
        `${name} needs the optional package ${needed} to load; got Cannot find package 'not-there'`,
      );
      expect(thrown.message).not.toContain("npm install");
      expect(thrown.cause).toContain("Cannot find package 'not-there'");
    },
  );

  test.each(["toCsv", "fromCsvText", "toXbrlJson", "toDataPackage", "toJsonSchema"])(
    "%s needs none",
    (name) => {
      without.write({
        [file]: `${load} process.stdout.write(JSON.stringify([typeof made.${name}, made.toCsv(facts).length > 1000]));`,
      });
      expect(without.run(file)).toEqual(["function", true]);
    },
  );

  // Node before 20.19 cannot `require` an ES module, and no Node one that awaits at its top, as
  // Vega's do.
  test.each(["--experimental-require-module", "--no-experimental-require-module"])(
    "all work where the packages are, with %s",
    (option) => {
      withAll.write({
        [file]: `${load} Promise.all([${Object.values(calls).join(", ")}])
        .then(([parquet, arrow, svg]) => process.stdout.write(JSON.stringify([Buffer.from(parquet.slice(-4)).toString(), Buffer.from(arrow.slice(0, 6)).toString(), svg.slice(0, 4)])));`,
      });
      expect(withAll.run(file, option)).toEqual(["PAR1", "ARROW1", "<svg"]);
    },
  );

  test("a chart that is shown has its picture", () => {
    withAll.write({
      [file]: `${load} notebook.show(notebook.levelsChart(quarters, "revenues"))[Symbol.for("Jupyter.display")]()
        .then((bundle) => process.stdout.write(JSON.stringify(bundle["text/html"])));`,
    });
    expect(withAll.run(file)).toContain("data:image/svg+xml,");
  });

  test("packages that are passed in are used, and others refused", () => {
    without.write({
      [file]: `${load} const told = (error) => error.message;
        Promise.all([
          made.toParquet(facts, { writer: { parquetWriteBuffer: ({ columnData }) => new ArrayBuffer(columnData.length) } }).then((bytes) => bytes.length > 10),
          made.toParquet(facts, { writer: {} }).catch(told),
          made.toArrow(facts, { arrow: {} }).catch(told),
        ]).then((results) => process.stdout.write(JSON.stringify(results)));`,
    });
    expect(without.run(file)).toEqual([
      true,
      expect.stringContaining(
        "toParquet needs the package hyparquet-writer with its function parquetWriteBuffer; got a module without",
      ),
      expect.stringContaining(
        "toArrow needs the package apache-arrow with its function tableToIPC; got a module without",
      ),
    ]);
  });
});

import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { scratchProject, top } from "./scratch.js";

const without = scratchProject();
const withBoth = scratchProject();
for (const name of ["apache-arrow", "hyparquet-writer"]) symlinkSync(join(top, "node_modules", name), join(withBoth.directory, "node_modules", name), "dir");
afterAll(() => {
  without.remove();
  withBoth.remove();
});

const systems = {
  "an ES module": { file: "program.mjs", load: 'import { facts } from "@iij/earnings"; import * as made from "@iij/earnings/export";' },
  "a CommonJS module": { file: "program.cjs", load: 'const { facts } = require("@iij/earnings"); const made = require("@iij/earnings/export");' },
};

describe.each(Object.entries(systems))("in %s", (_, { file, load }) => {
  test.each([
    ["toParquet", "hyparquet-writer"],
    ["toArrow", "apache-arrow"],
  ])("%s says which package to add if it is not there", (name, needed) => {
    without.write({
      [file]: `${load} made.${name}(facts).then(() => ({}), (error) => ({ name: error.name, code: error.code, message: error.message }))
        .then((result) => process.stdout.write(JSON.stringify(result)));`,
    });
    const { name: error, code, message } = without.run(file) as { readonly name: string; readonly code: string; readonly message: string };
    expect([error, code]).toEqual(["EarningsError", "missingPackage"]);
    expect(message).toContain(`${name} needs the package ${needed}, which is optional; got `);
    expect(message).toContain(`Add it: npm install ${needed}.`);
  });

  test.each(["toCsv", "fromCsvText", "toXbrlJson", "toDataPackage", "toJsonSchema"])("%s needs none", (name) => {
    without.write({ [file]: `${load} process.stdout.write(JSON.stringify([typeof made.${name}, made.toCsv(facts).length > 1000]));` });
    expect(without.run(file)).toEqual(["function", true]);
  });

  test("both work where the packages are", () => {
    withBoth.write({
      [file]: `${load} Promise.all([made.toParquet(facts), made.toArrow(facts)])
        .then(([parquet, arrow]) => process.stdout.write(JSON.stringify([Buffer.from(parquet.slice(-4)).toString(), Buffer.from(arrow.slice(0, 6)).toString()])));`,
    });
    expect(withBoth.run(file)).toEqual(["PAR1", "ARROW1"]);
  });
});

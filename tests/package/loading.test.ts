import { afterAll, describe, expect, test } from "vitest";
import * as earnings from "@iij/earnings";
import * as chart from "@iij/earnings/chart";
import * as exporting from "@iij/earnings/export";
import * as importing from "@iij/earnings/import";
import * as columns from "@iij/earnings/columns";
import * as notebook from "@iij/earnings/notebook";
import * as schema from "@iij/earnings/schema";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const namesOf = (names: string): string =>
  `process.stdout.write(JSON.stringify(Object.keys(${names}).sort()));`;

describe.each([
  ["@iij/earnings", earnings],
  ["@iij/earnings/schema", schema],
  ["@iij/earnings/chart", chart],
  ["@iij/earnings/export", exporting],
  ["@iij/earnings/import", importing],
  ["@iij/earnings/notebook", notebook],
  ["@iij/earnings/columns", columns],
])("%s", (entry, source) => {
  const names = Object.keys(source).sort();

  test("has names to export", () => {
    expect(names).not.toEqual([]);
  });

  test("gives an ES module all of them by import", () => {
    scratch.write({ "import.mjs": `import * as all from "${entry}"; ${namesOf("all")}` });
    expect(scratch.run("import.mjs")).toEqual(names);
  });

  test("gives a CommonJS module the same ones by require", () => {
    scratch.write({ "require.cjs": `const all = require("${entry}"); ${namesOf("all")}` });
    expect(scratch.run("require.cjs")).toEqual(names);
  });

  // Node finds the names of a CommonJS module by reading its text, which not every bundler writes
  // so that it can.
  test("gives an ES module that imports the CommonJS build the same ones by name", () => {
    const file = `./node_modules/@iij/earnings/dist/${entry.split("/")[2] ?? "index"}.cjs`;
    scratch.write({
      "named.mjs": `import { ${names.join(", ")} } from "${file}"; ${namesOf(`{ ${names.join(", ")} }`)}`,
    });
    expect(scratch.run("named.mjs")).toEqual(names);
  });
});

test("package.json can be imported and required, for its version", () => {
  scratch.write({
    "import.mjs": `import own from "@iij/earnings/package.json" with { type: "json" };
      process.stdout.write(JSON.stringify(own.name));`,
    "require.cjs": `process.stdout.write(JSON.stringify(require("@iij/earnings/package.json").name));`,
  });
  expect(scratch.run("import.mjs")).toBe("@iij/earnings");
  expect(scratch.run("require.cjs")).toBe("@iij/earnings");
});

test.each([
  ["functions", "ERR_PACKAGE_PATH_NOT_EXPORTED"],
  ["dist/records.js", "ERR_PACKAGE_PATH_NOT_EXPORTED"],
])("%s is private to the package", (path, code) => {
  scratch.write({
    "private.mjs": `const code = await import("@iij/earnings/${path}").then(() => "loaded", (error) => error.code);
      process.stdout.write(JSON.stringify(code));`,
  });
  expect(scratch.run("private.mjs")).toBe(code);
});

/**
 * What a module could leave behind, by name: additions to the global object and to prototypes,
 * listeners, Decimal's settings.
 */
const look = `const look = () => ({
    globals: Object.getOwnPropertyNames(globalThis),
    prototypes: [Object, Array, String, Number, BigInt, Error, Promise, Decimal].map((type) => Reflect.ownKeys(type.prototype).map(String)),
    listeners: process.eventNames(),
    settings: Object.entries(Decimal).map(String),
  });
  const changed = (before, after) => Object.keys(before).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));`;

// zod keeps its settings in the global object; the schemas add nothing to what it does.
test.each([
  ["@iij/earnings", "decimal.js"],
  ["@iij/earnings/schema", "zod"],
  ["@iij/earnings/chart", "decimal.js"],
  ["@iij/earnings/export", "decimal.js"],
  ["@iij/earnings/import", "decimal.js"],
  ["@iij/earnings/notebook", "decimal.js"],
  ["@iij/earnings/columns", "decimal.js"],
])(
  "importing %s leaves globals, prototypes, listeners and the settings of decimal.js alone",
  (entry, dependency) => {
    scratch.write({
      "effects.mjs": `import { Decimal } from "decimal.js"; import "${dependency}"; ${look}
      const before = look(); await import("${entry}");
      process.stdout.write(JSON.stringify(changed(before, look())));`,
      "effects.cjs": `const { Decimal } = require("decimal.js"); require("${dependency}"); ${look}
      const before = look(); require("${entry}");
      process.stdout.write(JSON.stringify(changed(before, look())));`,
    });
    expect(scratch.run("effects.mjs")).toEqual([]);
    expect(scratch.run("effects.cjs")).toEqual([]);
  },
);

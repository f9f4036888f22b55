import { afterAll, expect, test } from "vitest";
import * as earnings from "@iij/earnings";
import { scratchProject } from "./scratch.js";

const scratch = scratchProject();
afterAll(() => {
  scratch.remove();
});

const records = Object.fromEntries(
  Object.entries(earnings).filter(([, value]) => typeof value === "object"),
);

/**
 * Tries to change every property and every array of every record, and to add one; prints the first
 * that gave way.
 */
const attack = `
  const gaveWay = []; let tried = 0; const seen = new Set();
  const attempt = (path, action) => { tried += 1; try { action(); gaveWay.push(path); } catch (error) { if (!(error instanceof TypeError)) throw error; } };
  const walk = (value, path) => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    attempt(path + ".added", () => { value.added = 1; });
    attempt(path + " (prototype)", () => { Object.setPrototypeOf(value, {}); });
    if (Array.isArray(value)) attempt(path + ".push", () => { value.push(1); });
    for (const key of Object.keys(value)) {
      attempt(path + "." + key, () => { value[key] = "changed"; });
      attempt("delete " + path + "." + key, () => { delete value[key]; });
      walk(value[key], path + "." + key);
    }
  };
  for (const [name, value] of Object.entries(all)) if (typeof value === "object") walk(value, name);
  process.stdout.write(JSON.stringify({ manyPlaces: tried > 1000, gaveWay: gaveWay.slice(0, 5) }));`;

test.each([
  ["an ES module", "attack.mjs", `import * as all from "@iij/earnings";`],
  ["a CommonJS module", "attack.cjs", `"use strict"; const all = require("@iij/earnings");`],
])(
  "no property of a record can be changed, added or deleted, in any depth, by %s",
  (_, file, load) => {
    scratch.write({ [file]: `${load}\n${attack}` });
    expect(scratch.run(file)).toEqual({ manyPlaces: true, gaveWay: [] });
  },
);

test.each([
  ["structuredClone", "structuredClone(records)"],
  ["JSON", "JSON.parse(JSON.stringify(records))"],
])("all records come through %s as they were, and without a loss", (_, copy) => {
  scratch.write({
    "copy.mjs": `import { isDeepStrictEqual } from "node:util"; import * as all from "@iij/earnings";
      const records = Object.fromEntries(Object.entries(all).filter(([, value]) => typeof value === "object"));
      const copied = ${copy};
      process.stdout.write(JSON.stringify({ equal: isDeepStrictEqual(copied, records), copied }));`,
  });
  // The build holds what the sources hold, as well: if not, it is of another day (`npm run build`).
  expect(scratch.run("copy.mjs")).toEqual({ equal: true, copied: records });
});

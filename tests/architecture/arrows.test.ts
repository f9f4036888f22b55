import { expect, test } from "vitest";
import { importsOfSrc, wingOf } from "./imports.js";

/** Which wing may import which; docs/architecture.md says why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  documents: ["model"],
  records: ["model"],
  functions: ["model", "decimal.js"],
  views: ["model", "records", "functions"],
  schema: ["model", "zod"],
  chart: ["model", "functions"],
  derivation: ["model", "documents", "functions", "node:fs", "node:path"],
  workflow: ["model", "documents", "derivation", "functions", "node:fs", "node:path"],
  "src/index.ts": ["records", "functions", "views", "model"],
  "src/schema.ts": ["schema"],
  "src/chart.ts": ["chart"],
};

const imports = importsOfSrc();

test("imports point one way", () => {
  expect(imports.length).toBeGreaterThan(100);
  const wrong = imports.filter(({ from, to }) => wingOf(from) !== wingOf(to) && !allowed[wingOf(from)]?.includes(wingOf(to)));
  expect(wrong).toEqual([]);
});

test("decimal.js is imported in one file only", () => {
  expect(imports.filter(({ to }) => to === "decimal.js").map(({ from }) => from)).toEqual(["src/functions/precision/decimal.ts"]);
});

test("there is no cycle between files", () => {
  const cycles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of imports.filter(({ from }) => from === file)) visit(to, [...path, file]);
    done.add(file);
  };
  for (const { from } of imports) visit(from, []);
  expect(cycles).toEqual([]);
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "../tree/files-under.js";
import { importsOfSrc, wingOf } from "./imports.js";

/** Which wing may import which; docs/architecture.md says why. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  documents: ["model"],
  codec: ["model"],
  records: ["model", "codec"],
  functions: ["model", "decimal.js"],
  schema: ["model", "zod"],
  export: ["model", "functions", "columns", "apache-arrow", "hyparquet-writer"],
  import: ["model", "functions", "export", "columns"],
  files: ["model", "records", "schema", "export", "node:fs", "node:zlib"],
  chart: ["model", "functions"],
  notebook: ["model", "functions", "chart", "vega", "vega-lite"],
  columns: ["model"],
  derivation: ["model", "codec", "documents", "functions", "node:crypto", "node:fs", "node:path"],
  workflow: ["model", "documents", "derivation", "functions", "node:fs", "node:path"],
  "src/index.ts": ["records", "functions", "model"],
  "src/schema.ts": ["schema", "model"],
  "src/export.ts": ["export", "functions", "columns"],
  "src/import.ts": ["import", "functions", "columns"],
  "src/chart.ts": ["chart", "functions"],
  "src/notebook.ts": ["notebook", "chart", "functions"],
  "src/columns.ts": ["columns", "model"],
};

const imports = importsOfSrc();

test("imports point one way", () => {
  expect(imports.length).toBeGreaterThan(100);
  const wrong = imports.filter(
    ({ from, to }) => wingOf(from) !== wingOf(to) && !allowed[wingOf(from)]?.includes(wingOf(to)),
  );
  expect(wrong).toEqual([]);
});

test("the solver of inference knows numbers and constraints, and nothing of facts", () => {
  const solver = "src/functions/inference/solver/";
  const inSolver = imports.filter(({ from }) => from.startsWith(solver));
  expect(inSolver.length).toBeGreaterThan(10);
  const others = inSolver.filter(({ to }) => !to.startsWith(solver));
  expect([...new Set(others.map(({ to }) => to))]).toEqual(["src/functions/precision/exact.ts"]);
});

test("the rooms of inference lie one above the other", () => {
  const room = (path: string): string =>
    /^src\/functions\/inference\/([^/]+)\//.exec(path)?.[1] ?? "";
  const below: Readonly<Record<string, readonly string[]>> = {
    solver: [],
    facts: ["solver"],
    rules: ["facts", "solver"],
    telling: ["facts", "solver"],
  };
  const inRooms = imports.filter(({ from, to }) => room(from) !== "" && room(to) !== "");
  expect(inRooms.length).toBeGreaterThan(20);
  const wrong = inRooms.filter(
    ({ from, to }) => room(from) !== room(to) && !below[room(from)]?.includes(room(to)),
  );
  expect(wrong).toEqual([]);
});

test("the room of refusals is at the bottom of the functions", () => {
  const refusing = "src/functions/refusing/";
  const above = imports.filter(
    ({ from, to }) =>
      from.startsWith(refusing) && !to.startsWith(refusing) && !to.startsWith("src/model/"),
  );
  expect(imports.filter(({ from }) => from.startsWith(refusing)).length).toBeGreaterThan(5);
  expect(above).toEqual([]);
});

test("decimal.js is imported in one file only", () => {
  expect(imports.filter(({ to }) => to === "decimal.js").map(({ from }) => from)).toEqual([
    "src/functions/precision/decimal.ts",
  ]);
});

test("the ids of facts are taken apart in one file only", () => {
  // Groups that stand inside of ids, a record's name with its dot, and cutting what is called an id
  // or a path.
  const takesApart =
    /\(\?:quarters|reportedGrowth\\?\.|convenienceTranslation\\?\.|["'`/^]guidance\\?\.["'`$[(\\]|\b(?:id|path|of)\)?\.(?:split\(|startsWith\(|endsWith\(|replace\("|match\()/;
  const authored = /^src\/(?:documents|records)\//;
  const found = filesUnder("src", ".ts").filter((file) => {
    const lines = readFileSync(file, "utf8")
      .split("\n")
      .filter((text) => !/^\s*(?:\/\/|\/?\*)/.test(text));
    return !authored.test(file) && lines.some((text) => takesApart.test(text));
  });
  expect(found).toEqual(["src/model/fact-path.ts"]);
});

test("an optional package is loaded in one file, by the function that needs it, and never by an import of the library", () => {
  const optional = ["apache-arrow", "hyparquet-writer", "vega", "vega-lite"];
  const loads = filesUnder("src", ".ts").flatMap((file) => {
    const source = readFileSync(file, "utf8");
    const loaded = optional.filter((name) =>
      new RegExp(`await (?:import|packageFor)\\(\\s*"${name}"`).test(source),
    );
    // An import of types alone is gone from the build.
    const imported = [...source.matchAll(/^(?:import|export) (?!type\b)[^;"]*"([^"]+)"/gm)].filter(
      ([, name = ""]) => optional.includes(name),
    );
    return [
      ...loaded.map((name) => `${file} loads ${name}`),
      ...imported.map(() => `${file} imports`),
    ];
  });
  expect(loads).toEqual([
    "src/export/parquet-of.ts loads hyparquet-writer",
    "src/export/to-arrow.ts loads apache-arrow",
    "src/notebook/display/load-vega.ts loads vega",
    "src/notebook/display/load-vega.ts loads vega-lite",
  ]);
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

import { readFileSync } from "node:fs";
import { documents, type Fact, facts, known, metrics, quarters } from "@iij/earnings";
import {
  type PackageDescription,
  toCsv,
  toDataPackage,
  toDocumentsCsv,
  toGrowthCsv,
  toLevelsCsv,
} from "@iij/earnings/export";
import { Ajv } from "ajv";
import { Package } from "datapackage";
import { describe, expect, test } from "vitest";
import { columnNames, expectedCells } from "./cells.js";
import { hostileFacts } from "./hostile-facts.js";
import { publishedSchema } from "./published-schema.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();
const licence = { title: "Ours.", path: "licence.txt" };
const description: PackageDescription = {
  name: "own",
  title: "Own",
  path: "facts.csv",
  licence,
  documents,
};
const own = {
  ...description,
  documents: { own: { title: "=1+1", publisher: "Own", url: "https://example.com/own" } },
};

interface Field {
  readonly name: string;
  readonly type: string;
  readonly categories?: readonly { readonly value: string; readonly label: string }[];
}

const descriptor = toDataPackage(facts, description) as unknown as {
  readonly resources: readonly [
    {
      readonly path: string;
      readonly schema: {
        readonly fields: readonly Field[];
        readonly missingValues: readonly string[];
      };
    },
  ];
  readonly sources: readonly { readonly title: string; readonly path?: string }[];
};
const withGrowth = toDataPackage(facts, {
  ...description,
  growth: { path: "growth.csv", series: quarters },
});
const withTables = toDataPackage(facts, {
  ...description,
  levels: { path: "levels.csv", series: known.quarters },
  documentTable: { path: "documents.csv" },
});
const { fields } = descriptor.resources[0].schema;

/** The profile's ids are addresses, and its formats another package. */
const profile = publishedSchema("datapackage-2.0.json");

describe.skipIf(profile.schema === undefined)(`the profile of version 2${profile.skipped}`, () => {
  const accepts = (value: unknown): boolean =>
    new Ajv({ strict: false, validateFormats: false }).validate(profile.schema ?? {}, value);

  test("accepts the descriptor, and that of a user's facts", () => {
    expect(accepts(toDataPackage(facts, description))).toBe(true);
    expect(accepts(toDataPackage(hostileFacts, own))).toBe(true);
    expect(accepts(withGrowth)).toBe(true);
    expect(accepts(withTables)).toBe(true);
  });

  test("refuses a broken one", () => {
    expect(accepts({ ...descriptor, resources: [] })).toBe(false);
    expect(accepts({ ...descriptor, licenses: [{ title: "neither a name nor a path" }] })).toBe(
      false,
    );
  });
});

describe("datapackage (npm)", () => {
  test("finds the descriptor valid, by the profile of version 1 that it brings, and reads every row by the Table Schema", async () => {
    file("facts.csv", toCsv(facts));
    const path = file("datapackage.json", JSON.stringify(toDataPackage(facts, description)));
    const loaded = await Package.load(path, { strict: true });
    expect([loaded.valid, loaded.errors]).toEqual([true, []]);
    const rows = await loaded.resources[0]?.read({ cast: false });
    expect(rows?.length).toBe(facts.length);
    const values = rows?.map((row) =>
      row[columnNames.indexOf("value")] === "" ? null : row[columnNames.indexOf("value")],
    );
    expect(values).toEqual(
      facts.map((fact) => expectedCells(fact)[columnNames.indexOf("value")] ?? null),
    );
    // Casting holds each cell to the type of its field.
    expect((await loaded.resources[0]?.read({ cast: true }))?.length).toBe(facts.length);
  });

  test("reads every row of growth by its own Table Schema, and notices a cell that is not of its type", async () => {
    file("facts.csv", toCsv(facts));
    file("growth.csv", toGrowthCsv(quarters));
    const path = file("datapackage.json", JSON.stringify(withGrowth));
    const loaded = await Package.load(path, { strict: true });
    expect([loaded.valid, loaded.errors]).toEqual([true, []]);
    expect((await loaded.resources[1]?.read({ cast: true }))?.length).toBe(
      toGrowthCsv(quarters).split("\r\n").length - 2,
    );
    file("growth.csv", toGrowthCsv(quarters).replace(",lossWidened,", ",,"));
    await expect((await Package.load(path)).resources[1]?.read({ cast: true })).rejects.toThrow();
  });

  test("reads levels and documents by their own Table Schemas, and joins them by the keys", async () => {
    file("facts.csv", toCsv(facts));
    file("levels.csv", toLevelsCsv(known.quarters));
    file("documents.csv", toDocumentsCsv(documents));
    const path = file("datapackage.json", JSON.stringify(withTables));
    const loaded = await Package.load(path, { strict: true });
    expect([loaded.valid, loaded.errors]).toEqual([true, []]);
    // Casting also holds rows to be told apart by the primary key.
    const [ofFacts, ofLevels, ofDocuments] = loaded.resources;
    expect(ofLevels?.schema.primaryKey).toEqual(["metric", "period"]);
    expect((await ofDocuments?.read({ cast: true }))?.length).toBe(Object.keys(documents).length);
    expect(await ofLevels?.checkRelations()).toBe(true);
    expect(await ofFacts?.checkRelations()).toBe(true);
    file("documents.csv", toDocumentsCsv(documents).replace("iij-3q02-presentation,", "iij-3q02,"));
    const broken = await Package.load(path);
    await expect(broken.resources[1]?.checkRelations()).rejects.toThrow();
  });

  test("notices a cell that is not of its field's type", async () => {
    file("facts.csv", toCsv(facts).replace(",7246000000,", ",seven,"));
    const path = file("datapackage.json", JSON.stringify(toDataPackage(facts, description)));
    await expect((await Package.load(path)).resources[0]?.read({ cast: true })).rejects.toThrow();
  });
});

test("the fields are the columns, numbers as decimals, and an empty cell is absent", () => {
  expect(fields.map(({ name }) => name)).toEqual(columnNames);
  expect(Object.fromEntries(fields.map(({ name, type }) => [name, type]))).toMatchObject({
    value: "number",
    start: "date",
    decimals: "integer",
    nonGaap: "boolean",
    published: "string",
  });
  expect(descriptor.resources[0].schema.missingValues).toEqual([""]);
});

test("every unit and every metric of the facts is there, in words where it is ours", () => {
  const categories = (
    name: string,
  ): readonly { readonly value: string; readonly label: string }[] =>
    fields.find((field) => field.name === name)?.categories ?? [];
  expect(new Set(categories("unit").map(({ value }) => value))).toEqual(
    new Set(facts.flatMap((fact) => ("unit" in fact ? [fact.unit] : []))),
  );
  expect(categories("unit").find(({ value }) => value === "JPY")?.label).toBe("Japanese yen");
  expect(new Set(categories("metric").map(({ value }) => value))).toEqual(
    new Set(facts.flatMap(({ metric }) => metric ?? [])),
  );
  expect(categories("kind")).toHaveLength(13);
  expect(categories("kind").find(({ value }) => value === "growth")?.label).toBe(
    "growth as the document prints it",
  );
  expect(categories("metric").find(({ value }) => value === "adjustedEbitda")?.label).toBe(
    metrics.adjustedEbitda.label,
  );
});

test("every outcome of growth is there in words", () => {
  const { resources } = withGrowth as unknown as {
    readonly resources: readonly (typeof descriptor.resources)[0][];
  };
  const outcomes =
    resources[1]?.schema.fields.find(({ name }) => name === "outcome")?.categories ?? [];
  expect(resources.map(({ path }) => path)).toEqual(["facts.csv", "growth.csv"]);
  expect(outcomes.find(({ value }) => value === "lossWidened")?.label).toBe("loss widened");
  expect(outcomes.every(({ label }) => label.length > 5)).toBe(true);
});

test("the sources are the documents of the facts, with their addresses where known", () => {
  expect(descriptor.sources).toHaveLength(new Set(facts.map(({ document }) => document)).size);
  expect(descriptor.sources[0]?.title).toContain("iij-1q00-release: ");
  expect(toDataPackage(hostileFacts, own)["sources"]).toEqual([
    { title: "own: =1+1 (Own)", path: "https://example.com/own" },
  ]);
});

/**
 * The rules of the specification that a descriptor of ours could break, where its profile is not at
 * hand: data-package, data-resource and table-schema, version 2.
 */
test.each<[string, readonly Fact[], PackageDescription]>([
  ["our facts", facts, description],
  ["a user's hostile facts", hostileFacts, own],
])("the descriptor of %s keeps to the rules of version 2", (_, list, about) => {
  const made = JSON.parse(JSON.stringify(toDataPackage(list, about))) as typeof descriptor & {
    readonly name: string;
    readonly licenses: readonly { readonly path?: string }[];
  };
  expect(made.name).toMatch(/^[a-z0-9._-]+$/);
  expect(made.licenses.every(({ path }) => typeof path === "string")).toBe(true);
  expect(made.sources.every(({ title }) => title !== "")).toBe(true);
  expect(made.resources).toHaveLength(1);
  expect(made.resources[0]).toMatchObject({
    name: "facts",
    type: "table",
    path: "facts.csv",
    encoding: "utf-8",
  });
  for (const { type, categories } of made.resources[0].schema.fields) {
    expect(["string", "number", "integer", "boolean", "date"]).toContain(type);
    const values = categories?.map(({ value }) => value) ?? [];
    expect(new Set(values).size).toBe(values.length);
  }
});

test("the shipped descriptor is of the version 2 that it names", () => {
  const { $schema } = JSON.parse(readFileSync("dist/data/datapackage.json", "utf8")) as {
    readonly $schema: string;
  };
  expect($schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
});

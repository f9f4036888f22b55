import { facts } from "@iij/earnings";
import { toArrow, toCsv, toDataPackage, toParquet } from "@iij/earnings/export";
import { tableFromIPC } from "apache-arrow";
import { Ajv } from "ajv";
import { Package } from "datapackage";
import { expect, test } from "vitest";
import { duckDb } from "../peers/peers.js";
import { columnNames } from "./cells.js";
import { readCsv } from "./csv-reader.js";
import { publishedSchema } from "./published-schema.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();
const description = {
  name: "own",
  title: "Own",
  path: "facts.csv",
  licence: { title: "Ours.", path: "licence.txt" },
  documents: {},
};

test("the CSV of no facts is the header of any other", () => {
  expect(readCsv(toCsv([]))).toEqual([columnNames]);
  expect(toCsv(facts).startsWith(toCsv([]))).toBe(true);
});

test("the Arrow file of no facts has all columns, with their types, and no row", async () => {
  const typesOf = (bytes: Uint8Array): readonly string[] =>
    tableFromIPC(bytes).schema.fields.map(({ name, type }) => `${name}: ${String(type)}`);
  const bytes = await toArrow([]);
  expect(tableFromIPC(bytes).numRows).toBe(0);
  expect(typesOf(bytes)).toEqual(typesOf(await toArrow(facts)));
});

test("the Parquet file of no facts is read by DuckDB as a table of the same types", async () => {
  const query = await duckDb();
  const described = async (bytes: Uint8Array): Promise<unknown> =>
    query(
      `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '${file("facts.parquet", bytes)}')`,
    );
  const rows = async (bytes: Uint8Array): Promise<unknown> =>
    query(`SELECT 1 FROM '${file("facts.parquet", bytes)}'`);
  expect(await rows(await toParquet([]))).toEqual([]);
  expect(await described(await toParquet([]))).toEqual(await described(await toParquet(facts)));
});

test("the data package of no facts is valid, and its table has no row", async () => {
  file("facts.csv", toCsv([]));
  const descriptor = toDataPackage([], description);
  const loaded = await Package.load(file("datapackage.json", JSON.stringify(descriptor)), {
    strict: true,
  });
  expect([loaded.valid, loaded.errors]).toEqual([true, []]);
  expect(await loaded.resources[0]?.read({ cast: true })).toEqual([]);
  // Neither of these lists may be empty.
  expect(JSON.stringify(descriptor)).not.toMatch(/"(?:sources|categories)"/);
});

const profile = publishedSchema("datapackage-2.0.json");

test.skipIf(profile.schema === undefined)(
  `the profile of version 2 accepts it${profile.skipped}`,
  () => {
    expect(
      new Ajv({ strict: false, validateFormats: false }).validate(
        profile.schema ?? {},
        toDataPackage([], description),
      ),
    ).toBe(true);
  },
);

import { facts, type Fact } from "@iij/earnings";
import { fromCsvText, toCsv, toParquet } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { duckDb } from "../peers/peers.js";
import {
  columnNames,
  dateColumns,
  decimalColumns,
  booleanColumns,
  expectedCells,
  plain,
  withPlainNumbers,
} from "./cells.js";
import { hostileFacts } from "./hostile-facts.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();
const database = await duckDb();

type Cells = readonly (string | null)[];

async function query(sql: string): Promise<Cells[]> {
  const rows = await database(sql);
  return rows.map((row) => row.map((cell) => (cell === null ? null : String(cell))));
}

const types = columnNames.map((name) => {
  if (decimalColumns.includes(name)) return `'${name}': 'DECIMAL(38, 13)'`;
  if (dateColumns.includes(name)) return `'${name}': 'DATE'`;
  if (booleanColumns.includes(name)) return `'${name}': 'BOOLEAN'`;
  return `'${name}': '${name === "decimals" ? "INTEGER" : "VARCHAR"}'`;
});

/** As docs/files.md tells to read it. */
const fromCsv = (path: string): string =>
  `FROM read_csv('${path}', header = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', nullstr = '', columns = {${types.join(", ")}})`;

const isText = (index: number): boolean => types[index]?.endsWith("'VARCHAR'") ?? false;
const expected = (list: readonly Fact[]): readonly Cells[] =>
  list.map((fact) => withPlainNumbers(expectedCells(fact)));

describe.each<[string, readonly Fact[]]>([
  ["our facts", facts],
  ["a user's hostile facts", hostileFacts],
])("DuckDB reads %s", (title, list) => {
  test("from CSV: each figure and each null as it was", async () => {
    const path = file(`${title.length}.csv`, toCsv(list));
    const rows = await query(fromCsv(path));
    const restored = rows.map((row) =>
      row.map((cell, index) => (cell !== null && isText(index) ? fromCsvText(cell) : cell)),
    );
    expect(restored.map(withPlainNumbers)).toEqual(expected(list));
  });

  test("from Parquet: each figure and each null as it was", async () => {
    const path = file(`${title.length}.parquet`, await toParquet(list));
    expect((await query(`FROM '${path}'`)).map(withPlainNumbers)).toEqual(expected(list));
  });
});

test("Parquet has decimals, dates and whole numbers, and no float", async () => {
  const path = file("types.parquet", await toParquet(facts));
  const described = await query(`SELECT column_name, column_type FROM (DESCRIBE FROM '${path}')`);
  const typed = Object.fromEntries(described) as Readonly<Record<string, string>>;
  expect(Object.keys(typed)).toEqual(columnNames);
  expect([
    typed["value"],
    typed["lower"],
    typed["start"],
    typed["decimals"],
    typed["nonGaap"],
    typed["printed"],
  ]).toEqual(["DECIMAL(38,6)", "DECIMAL(38,6)", "DATE", "INTEGER", "BOOLEAN", "VARCHAR"]);
  expect(Object.values(typed).filter((type) => /DOUBLE|FLOAT/.test(type))).toEqual([]);
});

test("sums of yen are exact in SQL", async () => {
  const path = file("sum.parquet", await toParquet(facts));
  const yen = facts.flatMap((fact) =>
    "value" in fact && fact.unit === "JPY" && /^-?\d+$/.test(fact.value)
      ? [BigInt(fact.value)]
      : [],
  );
  const [[sum]] = (await query(
    `SELECT sum(value) FROM '${path}' WHERE unit = 'JPY' AND value = trunc(value)`,
  )) as [[string]];
  const whole = facts.flatMap((fact) =>
    "value" in fact && fact.unit === "JPY" && /\.0+$/.test(fact.value)
      ? [BigInt(fact.value.split(".")[0] ?? "")]
      : [],
  );
  expect(plain(sum)).toBe(String([...yen, ...whole].reduce((a, b) => a + b, 0n)));
});

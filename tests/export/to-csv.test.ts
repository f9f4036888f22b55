import { facts } from "@iij/earnings";
import { fromCsvText, toCsv } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import {
  booleanColumns,
  columnNames,
  dateColumns,
  decimalColumns,
  expectedCells,
} from "./cells.js";
import { readCsv } from "./csv-reader.js";
import { factCalled } from "./fact-called.js";
import { hostileFacts } from "./hostile-facts.js";

const numbers = [...decimalColumns, ...dateColumns, ...booleanColumns, "decimals"];
const restored = (record: readonly string[]): readonly (string | null)[] =>
  record.map((cell, index) =>
    cell === "" ? null : numbers.includes(columnNames[index] ?? "") ? cell : fromCsvText(cell),
  );

describe.each([
  ["our facts", facts],
  ["a user's hostile facts", hostileFacts],
])("the CSV of %s", (_, list) => {
  const text = toCsv(list);
  const [header, ...records] = readCsv(text);

  test("has the columns that are promised, and one record of as many fields for each fact", () => {
    expect(header).toEqual(columnNames);
    expect(records.map(({ length }) => length)).toEqual(list.map(() => columnNames.length));
  });

  test("has every cell as the fact has it, to the letter", () => {
    expect(records.map(restored)).toEqual(list.map(expectedCells));
  });

  test("is UTF-8 without a mark and without a loss", () => {
    expect(text.startsWith("\uFEFF")).toBe(false);
    expect(
      new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
        new TextEncoder().encode(text),
      ),
    ).toBe(text);
  });

  test("has no cell that a spreadsheet runs, whichever separator it takes", () => {
    for (const separator of [/,/, /[,;]/, /[,;\t]/]) {
      for (const line of text.split(/\r\n|\r|\n/)) {
        for (const cell of line.split(separator)) {
          const seen = cell.replace(/^[\s"]+/, "");
          if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(seen).not.toMatch(/^[=+\-@＝＋－＠]/);
        }
      }
    }
  });
});

test("blanks at the ends of a cell are within quotes, since some readers trim what is not", () => {
  expect(toCsv(hostileFacts)).toContain('," padded ",');
  expect(toCsv(hostileFacts)).toContain(',"　全角　",');
});

test("a cell starts neither with a tab nor with a line break", () => {
  const [, ...records] = readCsv(toCsv(hostileFacts));
  expect(records.flat().filter((cell) => /^[\t\r\n=@＝＋－＠]/.test(cell))).toEqual([]);
});

test("the year of another company may start in another month", () => {
  const fact = factCalled("quarters.3Q02.revenues");
  const dates = (text: string): readonly string[] => readCsv(text)[1]?.slice(3, 5) ?? [];
  expect(dates(toCsv([fact]))).toEqual(["2002-10-01", "2002-12-31"]);
  expect(dates(toCsv([fact], { startMonth: 1 }))).toEqual(["2002-07-01", "2002-09-30"]);
});

import { facts } from "@iij/earnings";
import { fromCsvText, toCsv } from "@iij/earnings/export";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv } from "../export/csv-reader.js";

const [sample] = facts;
const risky = fc.constantFrom(
  "=",
  "+",
  "-",
  "@",
  "＝",
  "'",
  '"',
  ";",
  ",",
  "\t",
  "\r",
  "\n",
  " ",
  "a",
  "1",
  "\u3000",
  "\uFEFF",
  "é",
);
const text = fc
  .oneof(
    fc.array(risky, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
    fc.string({ minLength: 1, unit: "grapheme" }),
  )
  .filter((made) => !made.includes("\0"));

test("whatever text goes into a cell comes out of it, and none is a formula", () => {
  fc.assert(
    fc.property(text, (printed) => {
      const [header = [], row = []] = readCsv(toCsv([{ ...sample, printed } as never]));
      const cell = row[header.indexOf("printed")] ?? "";
      expect(fromCsvText(cell)).toBe(printed);
      expect(cell).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/);
      expect(cell).not.toMatch(/^[\t\r\n]/);
    }),
    { numRuns: 2000 },
  );
});

import { expect, test } from "vitest";
import { fiscalYears, guidance, known, quarters } from "@iij/earnings";
import {
  compoundGrowthRows,
  growthRows,
  rows,
  show,
  type ShowOptions,
  surpriseRows,
  wide,
} from "@iij/earnings/notebook";
import { widthOf } from "../../src/notebook/display/text-width.js";
import { wrapped } from "../../src/notebook/display/wrapped.js";

const long = "aVeryLongNameOfAMetricThatHasNoPlaceToBreakAnywhereInItAndStillHasToFitIntoTheTable";
const many: { readonly [quarter: string]: object } = Object.fromEntries(
  Array.from({ length: 100 }, (_, index) => {
    const quarter = `${(index % 4) + 1}Q${String(Math.floor(index / 4)).padStart(2, "0")}`;
    const figure = (value: number) => ({
      value: String(value * 1e6),
      unit: "EUR",
      decimals: -6,
      printed: "a literal with many words in it ".repeat(6),
      document: `document-${"with-a-long-name-".repeat(4)}${index % 30}`,
      locator: "p. 1",
    });
    return [
      quarter,
      { [long]: figure(index - 40), a: figure(index), b: figure(7), c: figure(8), d: figure(9) },
    ];
  }),
);
const all = ["a", "b", "c", "d", long];

const shown: Readonly<Record<string, Parameters<typeof show>[0]>> = {
  levels: rows(fiscalYears, "revenues"),
  "levels of a hundred periods": rows(many, long),
  growth: growthRows(quarters, "operatingIncome", { compare: "quarterOverQuarter" }),
  "growth of a hundred periods": growthRows(many, long),
  "growth of several accounting standards": growthRows(known.fiscalYears, "revenues"),
  "several metrics": [...rows(many, "a"), ...rows(many, long)],
  surprises: surpriseRows(guidance, fiscalYears, "operatingIncome", { midpoints: true }),
  "compound growth": compoundGrowthRows(many, all, { years: [1, 2, 3, 4, 5, 10, 20] }),
  "wide tables": wide(many, all, { growth: "yearOverYear", margins: "a" }),
  "transposed tables": wide(many, all, { growth: "yearOverYear", transposed: true }),
};

const languages: readonly ShowOptions[] = [{}, { locale: "ja" }];

test.each(Object.entries(shown))("%s take at most 100 columns of a terminal", (_, what) => {
  for (const options of languages) {
    const { text } = show(what, { ...options, title: "title ".repeat(40), source: long.repeat(3) });
    const widest = text.split("\n").reduce((most, line) => Math.max(most, widthOf(line)), 0);
    expect(widest).toBeGreaterThan(50);
    expect(widest).toBeLessThanOrEqual(100);
    expect(text).not.toMatch(/undefined|NaN|null|\[object/);
  }
});

test("a number too long for a line is broken and not cut", () => {
  const digits = "9".repeat(300);
  const own = { FY2020: { sales: { value: digits, unit: "EUR" } } };
  const { text } = show(rows(own, "sales"), { scale: "one" });
  expect(text.split("\n").every((line) => widthOf(line) <= 100)).toBe(true);
  expect(show(rows(own, "sales")).text).toContain("EUR trillion");
});

test("columns that do not fit follow below, each time after the period", () => {
  const lines = show(wide(many, all, { growth: "yearOverYear", to: "FY2000" })).text.split("\n");
  const heads = lines.filter((line) => line.startsWith("Period "));
  expect(heads.length).toBeGreaterThan(1);
  expect(lines.filter((line) => line.startsWith("3Q00 "))).toHaveLength(heads.length);
});

test("documents have numbers where their names do not fit, and are named below", () => {
  const [first] = growthRows(many, "a", { from: "FY2002" });
  const text = show(growthRows(many, "a", { from: "FY2002", to: "FY2003" })).text;
  expect(text).toMatch(/ 1, 2\n/);
  expect(text.replaceAll("\n", " ")).toContain(`Sources: 1 ${String(first?.document)}, 2 `);
});

test.each([
  ["in words", "one two three", 7, ["one two", "three"]],
  ["a word that is too long", "abcdefgh ij", 3, ["abc", "def", "gh", "ij"]],
  ["Japanese", "売上高の増減率", 6, ["売上高", "の増減", "率"]],
  ["what fits", "abc", 3, ["abc"]],
])("text is broken %s", (_, text, width, lines) => {
  expect(wrapped(text, width)).toEqual(lines);
});

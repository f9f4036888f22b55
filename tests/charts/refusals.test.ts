import { describe, expect, test } from "vitest";
import { crossSelling, facts, fiscalYears, guidance, quarters, rankings } from "@iij/earnings";
import {
  crossSellingChart,
  growthChart,
  guidanceChart,
  levelsChart,
  rankingsChart,
  vintagesChart,
} from "@iij/earnings/chart";
import { refusal } from "../functions/refusal.js";

const yen = { value: "100", unit: "JPY" };
const dollars = { value: "1", unit: "USD" };
/** As JavaScript would call it. */
const loose = (chart: unknown): ((...given: readonly unknown[]) => unknown) =>
  chart as (...given: readonly unknown[]) => unknown;
const [levels, growth, guided, crossed, ranked, vintages] = [
  levelsChart,
  growthChart,
  guidanceChart,
  crossSellingChart,
  rankingsChart,
  vintagesChart,
].map(loose) as [
  ReturnType<typeof loose>,
  ReturnType<typeof loose>,
  ReturnType<typeof loose>,
  ReturnType<typeof loose>,
  ReturnType<typeof loose>,
  ReturnType<typeof loose>,
];

describe("what cannot be drawn is refused, with what could be:", () => {
  test.each([
    [
      "an unknown metric",
      () => levels({ "3Q02": { revenues: yen, profit: yen } }, "sales"),
      "unknownMetric",
      'levelsChart needs a metric that some period of the series has; got "sales". Available: revenues, profit.',
    ],
    [
      "a metric of every object",
      () => levels({ "3Q02": { revenues: yen } }, "constructor"),
      "unknownMetric",
      'levelsChart needs a metric that some period of the series has; got "constructor". Available: revenues.',
    ],
    [
      "an unknown metric to grow",
      () => growth({ "3Q02": { revenues: yen } }, "sales"),
      "unknownMetric",
      'growthChart needs a metric that some period of the series has; got "sales". Available: revenues.',
    ],
    [
      "an unknown metric to guide",
      () => guided({ "3Q02": { revenues: { form: "point", value: yen } } }, {}, "sales"),
      "unknownMetric",
      'guidanceChart needs a metric that some period of the series has; got "sales". Available: revenues.',
    ],
    [
      "an unknown scale",
      () => levels(quarters, "revenues", { scale: "bn" }),
      "outOfRange",
      'levelsChart needs the scale "one" or "thousand" or "million" or "hundredMillion" or "billion" or "trillion" or "percent"; got "bn".',
    ],
    [
      "a scale that the unit has not",
      () => levels(quarters, "revenues", { scale: "percent" }),
      "outOfRange",
      'levelsChart needs a scale for JPY from this list: one, thousand, million, hundredMillion, billion, trillion; got "percent".',
    ],
    [
      "a ratio in billions",
      () => levels(fiscalYears, "operatingMargin", { scale: "billion" }),
      "outOfRange",
      'levelsChart needs a scale for ratio from this list: percent; got "billion".',
    ],
    [
      "an unknown unit",
      () => levels(quarters, "revenues", { unit: "EUR" }),
      "outOfRange",
      'levelsChart needs a unit that the series has; got "EUR". Available: JPY.',
    ],
    [
      "mixed currencies",
      () => levels({ "3Q02": { revenues: yen }, "4Q02": { revenues: dollars } }, "revenues"),
      "mixedUnits",
      "levelsChart needs figures in one unit; got JPY and USD. Available: JPY, USD.",
    ],
    [
      "mixed currencies to grow",
      () => growth({ "3Q02": { revenues: yen }, "1Q04": { revenues: dollars } }, "revenues"),
      "mixedUnits",
      "growthChart needs figures in one unit; got JPY and USD. Available: JPY, USD.",
    ],
    [
      "mixed currencies to guide",
      () =>
        guided(
          { "3Q02": { revenues: { form: "point", value: yen } } },
          { "3Q02": { revenues: dollars } },
          "revenues",
        ),
      "mixedUnits",
      "guidanceChart needs figures in one unit; got JPY and USD. Available: JPY, USD.",
    ],
    [
      "a level and a ratio",
      () => levels({ "3Q02": { a: yen }, "4Q02": { a: { value: "0.1", unit: "ratio" } } }, "a"),
      "mixedUnits",
      "levelsChart needs figures in one unit; got JPY and ratio. Available: JPY, ratio.",
    ],
    [
      "an empty series",
      () => levels({}, "revenues"),
      "outOfRange",
      "levelsChart needs a series with at least one figure; got none.",
    ],
    [
      "no series at all",
      () => levels([], "revenues"),
      "outOfRange",
      "levelsChart needs a series with at least one figure; got none.",
    ],
    [
      "a series of periods without figures",
      () => growth({ "3Q02": {}, "4Q02": undefined, "1Q03": null }, "revenues"),
      "malformedRecord",
      "growthChart needs a record of figures by metric for 1Q03; got null.",
    ],
    [
      "no guidance",
      () => guided({}, quarters, "revenues"),
      "outOfRange",
      "guidanceChart needs a series with at least one figure; got none.",
    ],
    [
      "words only",
      () => levels({ "3Q02": { a: { qualifier: "unchanged", printed: "unchanged" } } }, "a"),
      "outOfRange",
      "levelsChart needs at least one figure that is a number; got words only.",
    ],
    [
      "a span that is none",
      () => levels(quarters, "revenues", { span: "month" }),
      "outOfRange",
      'levelsChart needs the span "quarter" or "half" or "nineMonths" or "fiscalYear"; got "month".',
    ],
    [
      "a span that the series has not",
      () => growth(fiscalYears, "revenues", { span: "quarter" }),
      "outOfRange",
      'growthChart needs a span in which the series has revenues; got "quarter". Available: fiscalYear.',
    ],
    [
      "quarter over quarter of years",
      () => growth(fiscalYears, "revenues", { compare: "quarterOverQuarter" }),
      "outOfRange",
      "growthChart needs quarters for quarter-over-quarter growth; got fiscalYear.",
    ],
    [
      "an unknown comparison",
      () => growth(quarters, "revenues", { compare: "yoy" }),
      "outOfRange",
      'growthChart needs the compare "yearOverYear" or "quarterOverQuarter"; got "yoy".',
    ],
    [
      "an unknown option",
      () => levels(quarters, "revenues", { colour: "red" }),
      "outOfRange",
      'levelsChart needs options from this list: metrics, mark, growth, margins, indexedTo, splits, splitAdjusted, span, from, to, unit, scale, title, subtitle, company, width, source, theme, locale; got "colour".',
    ],
    [
      "an unknown theme",
      () => ranked(rankings, { theme: "blue" }),
      "outOfRange",
      'rankingsChart needs the theme "light" or "dark" or "transparent"; got "blue".',
    ],
    [
      "a width that no picture has",
      () => ranked(rankings, { width: 30 }),
      "outOfRange",
      "rankingsChart needs a width from 300 to 2,000 pixels; got 30.",
    ],
    [
      "a title that is not text",
      () => levels(quarters, "revenues", { title: ["Revenues"] }),
      "outOfRange",
      "levelsChart needs text under title; got an array.",
    ],
    [
      "documents without titles as a source",
      () => levels(quarters, "revenues", { source: { a: { name: "A" } } }),
      "outOfRange",
      'levelsChart needs a text, or documents by id with a title each, under source; got an object with the keys name under "a".',
    ],
    [
      "an unknown language",
      () => crossed(crossSelling, "3Q02", { locale: "de" }),
      "outOfRange",
      'crossSellingChart needs the locale "en" or "ja"; got "de".',
    ],
    [
      "a period that is none",
      () => levels({ "2002Q3": { revenues: yen } }, "revenues"),
      "unknownPeriod",
      'levelsChart needs a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002; got "2002Q3". Did you mean 3Q02?',
    ],
    [
      "a figure of another period",
      () => levels({ "3Q02": { a: { ...yen, period: "4Q02" } } }, "a"),
      "mismatch",
      "levelsChart needs a figure of 3Q02 under that key; got JPY 100 (4Q02).",
    ],
    [
      "a float",
      () => levels({ "3Q02": { a: { value: 1.5, unit: "JPY" } } }, "a"),
      "invalidFigure",
      "levelsChart needs a value in plain decimal digits, as text; got 1.5 under a of 3Q02.",
    ],
    [
      "no record",
      () => levels("quarters", "revenues"),
      "malformedRecord",
      'levelsChart needs a series of figures by period and metric; got "quarters".',
    ],
    [
      "a basis that is none",
      () => levels({ "3Q02": { a: { basis: "guessed", unit: "JPY", lower: "1" } } }, "a"),
      "invalidFigure",
      'levelsChart needs one of printed, inferred, guided, computed, reported under basis; got "guessed" under a of 3Q02.',
    ],
    [
      "a level without an amount",
      () => levels({ "3Q02": { a: { basis: "inferred", unit: "JPY" } } }, "a"),
      "invalidFigure",
      "levelsChart needs an amount or a bound; got JPY under a of 3Q02.",
    ],
    [
      "swapped ends",
      () =>
        levels({ "3Q02": { a: { basis: "inferred", unit: "JPY", lower: "2", upper: "1" } } }, "a"),
      "invalidFigure",
      "levelsChart needs lower bound, amount and upper bound in this order; got 2 and 1 under a of 3Q02.",
    ],
    [
      "an end that is no number",
      () => levels({ "3Q02": { a: { basis: "inferred", unit: "JPY", lower: "1e3" } } }, "a"),
      "invalidFigure",
      'levelsChart needs amounts in plain decimal digits, as text, or Decimals; got "1e3" under a of 3Q02.',
    ],
    [
      "more digits than can be drawn",
      () => levels({ "3Q02": { a: { value: "9".repeat(330), unit: "JPY" } } }, "a"),
      "outOfRange",
      "levelsChart needs amounts that can be drawn, below 10^308 in the scale; got 330 digits.",
    ],
    [
      "a target of no form",
      () => guided({ "3Q02": { a: { form: "hope", value: yen } } }, {}, "a"),
      "malformedRecord",
      'guidanceChart needs guidance of the form range, point, approximate, moreThan, atLeast, lessThan, atMost or qualitative; got the form "hope" under a of 3Q02.',
    ],
    [
      "a period without cross-selling",
      () => crossed(crossSelling, "4Q02"),
      "outOfRange",
      "crossSellingChart needs a period with cross-selling rates; got 4Q02. Available: 3Q02.",
    ],
    [
      "no rankings",
      () => ranked({}),
      "outOfRange",
      "rankingsChart needs a ranking with at least one entry; got none.",
    ],
    [
      "a company that is not ranked",
      () =>
        ranked(
          { a: { category: "a", entries: [{ rank: 1, name: "A", company: "a" }] } },
          { company: "b" },
        ),
      "outOfRange",
      'rankingsChart needs a company that some entry names; got "b". Available: a.',
    ],
    [
      "a ranking without entries",
      () => ranked({ a: {} }),
      "malformedRecord",
      "rankingsChart needs a ranking with entries; got an object.",
    ],
    [
      "a series for facts",
      () => vintages(quarters, "revenues", "3Q02"),
      "invalidFigure",
      "vintagesChart needs a list of facts, each with an id, a document and the date of its publication; got records by period.",
    ],
    [
      "a metric that no fact states",
      () => vintages(facts.slice(0, 1), "sales", "3Q02"),
      "unknownMetric",
      'vintagesChart needs a metric that some fact states for a period; got "sales". Available: revenues.',
    ],
    [
      "a period that no fact states",
      () => vintages(facts.slice(0, 1), "revenues", "3Q02"),
      "outOfRange",
      "vintagesChart needs a period of which some fact states revenues; got 3Q02. Available: 1Q00.",
    ],
    [
      "no facts",
      () => vintages([], "revenues", "3Q02"),
      "unknownMetric",
      'vintagesChart needs a metric that some fact states for a period; got "revenues". Available: none.',
    ],
  ])("%s", (_, run, code, message) => {
    const error = refusal(run);
    expect(error.message).toBe(message);
    expect(error.code).toBe(code);
  });
});

test("with a unit named, a series of two currencies can be drawn", () => {
  const series = { "3Q02": { revenues: yen }, "4Q02": { revenues: dollars } };
  expect(
    levelsChart(series, "revenues", { unit: "USD" }).data.values.map(({ period }) => period),
  ).toEqual(["4Q02"]);
});

test("a single period, and a single figure of zero, are a chart", () => {
  expect(
    levelsChart({ "3Q02": { a: { value: "0", unit: "JPY", decimals: -6 } } }, "a").data.values,
  ).toMatchObject([{ value: 0, lower: -500_000, upper: 500_000 }]);
  expect(guidanceChart(guidance, {}, "cloudRevenues").data.values.map(({ lane }) => lane)).toEqual([
    undefined,
    "noActual",
  ]);
});

import {
  bounds,
  type Fact,
  facts,
  growth,
  infer,
  type InferredLevel,
  margin,
  type PeriodId,
  quarterOverQuarter,
  quarters,
  yearOverYear,
} from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { type GrowthRow, growthRows, rows } from "@iij/earnings/notebook";
import { describe, expect, test } from "vitest";

const known = infer(facts);
const quarterly = { span: "quarter", scale: "million" } as const;
const of = <R extends { readonly period: PeriodId }>(
  all: readonly R[],
  period: string,
): R | undefined => all.find((row) => row.period === period);

test("a level that nobody printed has its ends, and no document that would state them", () => {
  expect(of(rows(known.levels, "revenues", quarterly), "3Q01")).toEqual({
    ...{ period: "3Q01", start: "2001-10-01", end: "2001-12-31", metric: "revenues" },
    ...{
      value: null,
      middle: 9939.547495541556,
      lower: 9925.20369584767,
      upper: 9953.89129523544,
      unit: "JPY",
      scale: "million",
    },
    ...{ outcome: "inferred", printed: null, document: null, locator: null },
  });
});

test("a result of infer is a series as a whole", () => {
  expect(rows(known, "revenues", quarterly)).toEqual(rows(known.levels, "revenues", quarterly));
});

test("a level that is printed as finely as it is known has the statement that does so, and never a threshold that it exceeded", () => {
  const years = rows(known, "revenues", { scale: "million" });
  expect(of(years, "FY2012")).toMatchObject({
    outcome: "printed",
    value: 106248.486,
    printed: "106,248,486",
    document: "iij-fy2012-annual-report",
  });
  expect(of(years, "FY2015")).toMatchObject({
    outcome: "printed",
    value: 140648,
    lower: 140647.5,
    upper: 140648.5,
    printed: "140,648",
  });
});

const [sample] = facts;
if (sample === undefined) throw new Error("There are no facts.");

/** Revenues of a year as somebody might state them. */
const stated = (period: string, value: string, decimals?: number, more: object = {}): Fact =>
  ({
    ...sample,
    id: `fiscalYears.${period}.revenues`,
    metric: "revenues",
    period,
    value,
    unit: "JPY",
    decimals,
    printed: value,
    published: "2004-05-01",
    ...more,
  }) as Fact;

test("two statements that overlap leave less than either, and the finer one is shown", () => {
  const both = [
    stated("FY2002", "66840000000", -7),
    stated("FY2002", "66835000000", -6, { printed: "66,835" }),
  ];
  expect(of(rows(infer(both), "revenues", { scale: "million" }), "FY2002")).toMatchObject({
    outcome: "printed",
    value: 66835,
    lower: 66835,
    upper: 66835.5,
    printed: "66,835",
  });
});

test("of two statements that are both right the finer one is shown, whichever was printed first", () => {
  const both = [
    stated("FY2002", "44000000000", -6, { printed: "44,000 million", published: "2003-05-01" }),
    stated("FY2002", "44000000000", -8, { printed: "44.0 billion", published: "2003-05-02" }),
  ];
  expect(rows(infer(both), "revenues")).toMatchObject([
    { printed: "44,000 million", lower: 43999500000 },
  ]);
});

test("rates of inferred levels are those of docs/inference.md", () => {
  const growing = growthRows(known, "revenues", quarterly);
  expect(of(growing, "3Q02")).toMatchObject({
    outcome: "rate",
    basis: "inferred",
    reason: null,
    rateLower: 0.0625,
    rateUpper: 0.0635,
    document: null,
    baseDocument: null,
  });
  const { middle = null, lower = null, upper = null, ...next } = of(growing, "4Q02") ?? {};
  // 26.5 to 48.5 million above the guidance of 13.0 billion.
  expect([lower, middle, upper].map((end) => Math.round((end ?? 0) * 10) / 10)).toEqual([
    13026.5, 13037.5, 13048.5,
  ]);
  expect(next).toMatchObject({
    basis: "inferred",
    comparedTo: "4Q01",
    rateLower: 0.0765,
    rateUpper: 0.0775,
  });
});

const steps = [
  ["yearOverYear", yearOverYear],
  ["quarterOverQuarter", quarterOverQuarter],
] as const;

describe.each(steps)("%s", (compare, compareWith) => {
  test.each(["revenues", "operatingIncome", "netIncome"])(
    "of inferred %s says in every row what the function says",
    (metric) => {
      for (const series of [known, known.levels]) {
        const growing = growthRows(series, metric, { span: "quarter", compare });
        expect(growing.length).toBeGreaterThan(20);
        for (const row of growing) {
          const found = compareWith(series as typeof known, metric, row.period);
          const basis = "basis" in found ? found.basis : null;
          const ends =
            found.outcome === "rate"
              ? [found.rate.point, found.rate.lower, found.rate.upper].map(Number)
              : [null, null, null];
          const change =
            "change" in found
              ? [found.change.point, found.change.lower, found.change.upper].map(Number)
              : [null, null, null];
          expect(row).toMatchObject({ outcome: found.outcome, basis });
          expect([
            row.rate,
            row.rateLower,
            row.rateUpper,
            row.change,
            row.changeLower,
            row.changeUpper,
          ]).toEqual([...ends, ...change]);
        }
      }
    },
  );
});

test("of several accounting standards the rows have a pair that can be compared", () => {
  expect(of(growthRows(known, "revenues", { scale: "million" }), "FY2018")).toMatchObject({
    outcome: "rate",
    value: 192430,
  });
  expect(of(growthRows(known.levels, "revenues"), "FY2018")).toMatchObject({
    outcome: "notComparable",
    basis: null,
    rate: null,
    reason:
      "not comparable: the accounting standard differs (IFRS against US GAAP); compare figures under the same standard",
  });
});

test("every row says what it rests on, or that there are not two amounts", () => {
  const bases = (all: readonly GrowthRow[]): readonly unknown[] =>
    [...new Set(all.map(({ basis }) => basis))].sort();
  expect(bases(growthRows(quarters, "operatingIncome"))).toEqual(["computed", null, "reported"]);
  expect(bases(growthRows(known, "revenues"))).toEqual(["computed", "inferred", null]);
});

const own = {
  "1Q23": {
    sales: {
      basis: "inferred",
      unit: "EUR",
      value: "100",
      lower: bounds({ value: "99", unit: "EUR" }).lower,
      upper: "101",
    },
  },
  "1Q24": { sales: { basis: "inferred", unit: "EUR", value: "120", lower: "119", upper: "121" } },
  "1Q25": { sales: { basis: "inferred", unit: "EUR", value: "120", lower: "119" } },
  "1Q26": { sales: { basis: "guided", unit: "EUR", value: "150" } },
  "1Q27": { sales: { basis: "printed", unit: "EUR", value: "180" } },
  "1Q28": { sales: { value: "198", unit: "EUR" } },
} as const;

test("a caller's own levels have rates where they have two ends, and none where one side is open or only guided", () => {
  const growing = growthRows<{ readonly [period: string]: object }>(own, "sales");
  const rates = growing
    .filter(({ value, lower, period }) => (value ?? lower) !== null && period !== "1Q23")
    .map(({ period, outcome, basis, rate, rateLower }) => [
      period,
      outcome,
      basis,
      rate,
      rateLower && Math.round(rateLower * 1e4),
    ]);
  expect(rates).toEqual([
    ["1Q24", "rate", "inferred", 0.2, 1782],
    ["1Q25", "hedged", null, null, null],
    ["1Q26", "hedged", null, null, null],
    ["1Q27", "hedged", null, null, null],
    ["1Q28", "rate", "computed", 0.1, 1000],
  ]);
});

/** Levels that cannot be asked how they were found, which takes many small runs each. */
function unexplained(): {
  readonly [period: string]: { readonly [metric: string]: InferredLevel };
} {
  const withoutDerivation = (cell: InferredLevel): InferredLevel =>
    Object.defineProperties({} as InferredLevel, {
      ...Object.getOwnPropertyDescriptors(cell),
      derivation: {
        enumerable: true,
        get: () => {
          throw new Error("The derivation was asked for.");
        },
      },
    });
  const entries = Object.entries(known.levels).map(([period, record]) => [
    period,
    Object.fromEntries(
      Object.entries(record).map(([metric, cell]) => [metric, withoutDerivation(cell)]),
    ),
  ]);
  return Object.fromEntries(entries) as ReturnType<typeof unexplained>;
}

test("nobody asks how a level was found who does not show it", () => {
  const levels = unexplained();
  const [now, before] = [levels["3Q02"]?.["revenues"], levels["3Q01"]?.["revenues"]];
  expect(rows(levels, "revenues").length).toBe(growthRows(levels, "revenues").length);
  expect(levelsChart(levels, "revenues").data.values.length).toBe(rows(levels, "revenues").length);
  expect(growth(now, before).outcome).toBe("rate");
  expect(now && margin(levels["3Q02"]?.["operatingIncome"] ?? now, now).unit).toBe("ratio");
});

test("a level between a printed number and a threshold that it exceeded is inferred, with both ends, and so is a rate from it", () => {
  const between = infer([
    stated("FY2002", "44000000000", -8, {}),
    stated("FY2002", "44020000000", undefined, { qualifier: "moreThan" }),
    stated("FY2003", "50000000000", -8, {}),
  ]);
  expect(of(rows(between, "revenues", { scale: "million" }), "FY2002")).toMatchObject({
    outcome: "inferred",
    lower: 44020,
    upper: 44050,
  });
  expect(of(growthRows(between, "revenues", { scale: "million" }), "FY2003")).toMatchObject({
    outcome: "rate",
    basis: "inferred",
    baseLower: 44020,
    baseUpper: 44050,
  });
});

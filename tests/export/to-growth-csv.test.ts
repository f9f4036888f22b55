import {
  bounds,
  fiscalYears,
  growth,
  halves,
  facts,
  type MetricId,
  metrics,
  nineMonths,
  quarters,
  type PeriodId,
  quarterOverQuarter,
  type Series,
  shiftPeriod,
  type Quantity,
  yearOverYear,
} from "@iij/earnings";
import { fromCsvText, toGrowthCsv } from "@iij/earnings/export";
import { describe, expect, test } from "vitest";
import { duckDb } from "../peers/peers.js";
import { refusal } from "../functions/refusal.js";
import { readCsv } from "./csv-reader.js";
import { scratchFolder } from "./scratch-folder.js";

const file = scratchFolder();

type Line = Readonly<Record<string, string>>;

/** The lines of a table by column. */
function linesOf(text: string): readonly Line[] {
  const [header = [], ...lines] = readCsv(text);
  return lines.map((line) =>
    Object.fromEntries(header.map((name, index) => [name, line[index] ?? ""])),
  );
}

const ours: Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>> = {
  ...quarters,
  ...halves,
  ...nineMonths,
  ...fiscalYears,
};
const lines = linesOf(toGrowthCsv(ours));
/** Metrics of which printed growth is no rate: losses, and ratios. */
const losses = (metric: string): readonly string[] => {
  const known: { readonly unit: string; readonly lossOf?: string } | undefined =
    metrics[metric as MetricId];
  return known?.lossOf !== undefined || known?.unit === "ratio" ? [metric] : [];
};
const levelOf = (
  period: string,
  metric: string,
): (Quantity & { readonly printed?: string; readonly document?: string }) | undefined =>
  ours[period]?.[metric] as Quantity | undefined;
const isHedged = (level: object | undefined): boolean =>
  level !== undefined && "qualifier" in level;

test("the columns are those that are promised", () => {
  expect(Object.keys(lines[0] ?? {})).toEqual(
    (
      "metric comparison period start end comparedTo unit value lower upper qualifier printed document locator base baseLower baseUpper baseQualifier basePrinted baseDocument baseLocator " +
      "outcome differs rate rateLower rateUpper change changeLower changeUpper basis " +
      "reported reportedQualifier reportedPrinted reportedDocument reportedLocator consistency"
    ).split(" "),
  );
});

test("every line says what `growth` says of its two figures", () => {
  expect(lines.length).toBeGreaterThan(1000);
  for (const line of lines) {
    const [metric = "", period = "", comparedTo = ""] = [
      line["metric"],
      line["period"],
      line["comparedTo"],
    ];
    const [now, before] = [levelOf(period, metric), levelOf(comparedTo, metric)];
    expect(
      shiftPeriod(period as never, -1, line["comparison"] === "yearOverYear" ? "year" : "span"),
    ).toBe(comparedTo);
    expect([line["value"], line["base"]]).toEqual([now?.value ?? "", before?.value ?? ""]);
    for (const [side, printed, document] of [
      [now, "printed", "document"],
      [before, "basePrinted", "baseDocument"],
    ] as const) {
      expect([fromCsvText(line[printed] ?? ""), line[document]]).toEqual([
        side?.printed ?? "",
        side?.document ?? "",
      ]);
    }
    if (isHedged(now) || isHedged(before)) {
      expect(line["outcome"]).toBe("hedged");
      continue;
    }
    const compareWith = line["comparison"] === "yearOverYear" ? yearOverYear : quarterOverQuarter;
    const expected =
      line["basis"] === "reported"
        ? compareWith(ours as Series, metric, period as PeriodId)
        : growth(now, before);
    expect(line["outcome"]).toBe(expected.outcome);
    const [rate, change] = [
      expected.outcome === "rate" ? expected.rate : undefined,
      "change" in expected ? expected.change : undefined,
    ];
    if (expected.outcome === "missing")
      expect(["", "unchanged", "approximately", ...losses(metric)]).toContain(
        line["reportedQualifier"] !== ""
          ? line["reportedQualifier"]
          : line["reported"] === ""
            ? ""
            : metric,
      );
    expect([line["rate"], line["rateLower"], line["rateUpper"]]).toEqual([
      rate?.point.toFixed() ?? "",
      rate?.lower.toFixed() ?? "",
      rate?.upper.toFixed() ?? "",
    ]);
    expect([line["change"], line["changeLower"], line["changeUpper"]]).toEqual([
      change?.point.toFixed() ?? "",
      change?.lower.toFixed() ?? "",
      change?.upper.toFixed() ?? "",
    ]);
    for (const [side, lower, upper] of [
      [now, "lower", "upper"],
      [before, "baseLower", "baseUpper"],
    ] as const) {
      if (side !== undefined)
        expect([line[lower], line[upper]]).toEqual([
          bounds(side).lower.toFixed(),
          bounds(side).upper.toFixed(),
        ]);
    }
  }
});

test("every disclosed amount has its lines: one, and a quarter two", () => {
  for (const [period, record] of Object.entries(ours)) {
    for (const [metric, level] of Object.entries(record ?? {})) {
      const { unit } = Object(level) as { readonly unit?: string };
      if (unit === undefined || metric === "convenienceTranslation") continue;
      const found = lines.filter((line) => line["metric"] === metric && line["period"] === period);
      expect([metric, period, found.length]).toEqual([
        metric,
        period,
        period.includes("Q") ? 2 : 1,
      ]);
    }
  }
  // A ratio gains points: of none is there a rate.
  const units: Readonly<Record<string, { readonly unit: string }>> = metrics;
  const ofRatios = lines.filter(({ metric = "" }) => units[metric]?.unit === "ratio");
  expect(ofRatios.some(({ outcome }) => outcome === "points")).toBe(true);
  expect(ofRatios.filter(({ rate }) => rate !== "")).toEqual([]);
});

test("no outcome but `rate` has a rate, and every change has its ends", () => {
  for (const line of lines) {
    expect(line["rate"] !== "").toBe(line["outcome"] === "rate");
    expect(line["change"] === "").toBe(line["changeLower"] === "");
  }
  expect(new Set(lines.map((line) => line["outcome"])).size).toBeGreaterThan(6);
});

const own: Series = {
  "1Q23": {
    id: "1Q23",
    sales: { value: "0", unit: "EUR" },
    margin: { value: "0.1", unit: "ratio", decimals: 1 },
    loss: { value: "-194", unit: "EUR", decimals: 0 },
  },
  "1Q24": {
    sales: { value: "2", unit: "EUR", printed: "=2+2", document: "-d", locator: "a,b" },
    margin: { value: "0.2", unit: "ratio", decimals: 1 },
    loss: { qualifier: "breakEven", printed: "broke even", document: "d", locator: "l" },
  },
  "3Q24": {
    sales: { value: "10", unit: "EUR", qualifier: "approximately" },
    more: { value: "100", unit: "EUR", qualifier: "moreThan" },
    notes: [],
    names: { printed: "x" },
  },
  "4Q24": { sales: { value: "11", unit: "EUR" } },
};

describe("a user's own series", () => {
  const own1 = linesOf(toGrowthCsv(own, { startMonth: 1 }));
  const line = (metric: string, period: string, comparison = "yearOverYear"): Line | undefined =>
    own1.find(
      (each) =>
        each["metric"] === metric && each["period"] === period && each["comparison"] === comparison,
    );

  test("has a line for the periods in between, and its own fiscal year", () => {
    expect(line("sales", "2Q23")).toMatchObject({
      outcome: "missing",
      value: "",
      base: "",
      start: "2023-04-01",
      end: "2023-06-30",
    });
    expect(own1.filter((each) => each["metric"] === "sales")).toHaveLength(16);
  });

  test("has its outcomes: from zero, hedged, in words", () => {
    expect(line("sales", "1Q24")).toMatchObject({
      outcome: "zeroBase",
      rate: "",
      change: "2",
      base: "0",
      unit: "EUR",
    });
    expect(line("sales", "3Q24")).toMatchObject({
      outcome: "hedged",
      value: "10",
      lower: "",
      upper: "",
    });
    expect(line("sales", "3Q24")?.["qualifier"]).toBe("approximately");
    expect(line("more", "3Q24")).toMatchObject({
      outcome: "hedged",
      value: "100",
      lower: "100",
      upper: "",
      qualifier: "moreThan",
    });
    expect(line("sales", "4Q24", "quarterOverQuarter")).toMatchObject({
      outcome: "hedged",
      value: "11",
      base: "10",
      baseLower: "",
      rate: "",
    });
    expect(line("loss", "1Q24")).toMatchObject({
      outcome: "hedged",
      value: "",
      printed: "broke even",
      base: "-194",
      unit: "EUR",
    });
  });

  test("ratios differ by points, and has no rate", () => {
    expect(line("margin", "1Q24")).toMatchObject({
      outcome: "points",
      rate: "",
      basis: "computed",
    });
  });

  test("is safe in a spreadsheet", () => {
    expect(line("sales", "1Q24")).toMatchObject({
      printed: "'=2+2",
      document: "'-d",
      locator: "a,b",
    });
  });
});

test("an accounting standard that changed makes it not comparable, and says so", () => {
  const series = {
    FY2017: { sales: { value: "1", unit: "EUR", accountingStandard: "US GAAP" } },
    FY2018: { sales: { value: "2", unit: "EUR", accountingStandard: "IFRS" } },
  };
  expect(linesOf(toGrowthCsv(series))[1]).toMatchObject({
    outcome: "notComparable",
    differs: "accountingStandard",
    rate: "",
    change: "",
  });
});

test.each([
  ["facts", facts, "malformedRecord", "infer(facts)"],
  ["no object", "quarters", "malformedRecord", "a series of figures"],
  [
    "a period that there is not",
    { "5Q23": { sales: { value: "1", unit: "EUR" } } },
    "unknownPeriod",
    '"5Q23"',
  ],
  [
    "a bare number",
    { "1Q23": { sales: 5 }, "1Q24": { sales: { value: "1", unit: "EUR" } } },
    "invalidFigure",
    "got 5 under sales of 1Q23",
  ],
  [
    "a level whose bounds are swapped",
    { "1Q23": { sales: { basis: "inferred", lower: "2", upper: "1", unit: "EUR" } } },
    "invalidFigure",
    "under sales of 1Q23",
  ],
  [
    "two units that never meet",
    {
      "1Q20": { sales: { value: "1", unit: "EUR" } },
      "3Q24": { sales: { value: "1", unit: "USD" } },
    },
    "mixedUnits",
    "figures in one unit; got EUR and USD",
  ],
  [
    "a unit behind a hedge",
    {
      "1Q23": { sales: { value: "1", unit: "USD" } },
      "1Q24": { sales: { value: "9", unit: "JPY", qualifier: "approximately" } },
    },
    "mixedUnits",
    "USD and JPY",
  ],
  [
    "an amount that became a ratio",
    {
      "1Q23": { sales: { value: "1", unit: "EUR" } },
      "1Q24": { sales: { value: "1", unit: "ratio" } },
    },
    "mixedUnits",
    "EUR and ratio",
  ],
  ["a float", { "1Q23": { sales: { value: 1, unit: "EUR" } } }, "invalidFigure", "1"],
  [
    "no number behind a hedge",
    { "1Q23": { sales: { value: "many", unit: "EUR", qualifier: "approximately" } } },
    "invalidFigure",
    '"many"',
  ],
  [
    "an unknown hedge",
    { "1Q23": { sales: { value: "1", unit: "EUR", qualifier: "roughly" } } },
    "invalidFigure",
    '"roughly" under sales of 1Q23',
  ],
  [
    "digits beyond the decimals",
    { "1Q23": { sales: { value: "15", unit: "EUR", decimals: -1 } } },
    "excessDigits",
    "under sales of 1Q23",
  ],
  [
    "a figure of another period",
    { "1Q23": { sales: { value: "1", unit: "EUR", period: "2Q23" } } },
    "mismatch",
    "a figure of 1Q23",
  ],
  [
    "two units",
    {
      "1Q23": { sales: { value: "1", unit: "EUR" } },
      "2Q23": { sales: { value: "1", unit: "USD" } },
    },
    "mixedUnits",
    "EUR",
  ],
  [
    "half of a character",
    { "1Q23": { sales: { value: "1", unit: "EUR", printed: "\uD83C" } } },
    "malformedRecord",
    "under sales of 1Q23",
  ],
  [
    "a metric with a NUL",
    { "1Q23": { "a\0": { value: "1", unit: "EUR" } } },
    "malformedRecord",
    "without NUL",
  ],
])("refuses %s", (_, series, code, said) => {
  const error = refusal(() => toGrowthCsv(series as never));
  expect([error.code, error.function]).toEqual([code, "toGrowthCsv"]);
  expect(error.message).toContain(said);
});

test.each([
  ["a series without a period", {}],
  ["a period without a figure", { "1Q23": {} }],
  ["a list of no series", []],
])("has only the header for %s", (_, series) => {
  const [header] = toGrowthCsv(ours).split("\r\n");
  expect(toGrowthCsv(series)).toBe(`${header ?? ""}\r\n`);
});

test("a key without a value is as none, and a year starts in a month", () => {
  expect(
    linesOf(
      toGrowthCsv({ "1Q23": { sales: { value: "1", unit: "EUR", document: undefined } } }),
    )[0],
  ).toMatchObject({ value: "1", document: "" });
  expect(refusal(() => toGrowthCsv(own, { startMonth: 13 as never }))).toMatchObject({
    code: "outOfRange",
    function: "toGrowthCsv",
  });
});

test("DuckDB reads rates as decimals, and where there is none a null", async () => {
  const path = file("growth.csv", toGrowthCsv(ours));
  const query = await duckDb();
  const sql = `SELECT period, outcome, rate, change FROM read_csv('${path}', types = {'rate': 'DECIMAL(38,21)', 'change': 'DECIMAL(38,6)'})
    WHERE metric = 'operatingIncome' AND comparison = 'quarterOverQuarter' AND period IN ('4Q01', '3Q02') ORDER BY start`;
  const rows = (await query(sql)).map((row) =>
    row.map((cell) => (cell === null ? null : String(cell))),
  );
  const rate = growth(quarters["4Q01"].operatingIncome, quarters["3Q01"].operatingIncome);
  expect(rows).toEqual([
    ["4Q01", "rate", rate.outcome === "rate" ? rate.rate.point.toFixed(21) : "", "35000000.000000"],
    ["3Q02", "lossWidened", null, "-373000000.000000"],
  ]);
});

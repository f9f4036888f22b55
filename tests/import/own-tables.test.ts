import { asOf, type Fact, formatGrowth, history, readAmount, yearOverYear } from "@iij/earnings";
import { toCsv } from "@iij/earnings/export";
import { type CsvOptions, fromCsv } from "@iij/earnings/import";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";

/** Years that end in January, named after it. */
const january = { startMonth: 2, yearNamed: "end" } as const;

const long = [
  "Quarter,Item,Amount,Currency,Reported in,Reported on",
  "1Q24,Net sales,880,EUR,acme-1q24,2023-06-08",
  "1H24,Net sales,1800,EUR,acme-1h24,2023-09-08",
  "1Q24,Stores,12,stores,acme-1q24,2023-06-08",
  "1Q25,Net sales,940,EUR,acme-1q25,2024-06-07",
  "",
].join("\n");
const ofLong: CsvOptions = {
  columns: {
    ...{ period: "Quarter", metric: "Item", value: "Amount", unit: "Currency" },
    ...{ document: "Reported in", published: "Reported on" },
  },
  metrics: { "Net sales": { flow: true } },
  ...january,
};

describe("a table with a row per figure", () => {
  const { facts, report } = fromCsv(long, ofLong);

  test("gives a fact per row, with its place", () => {
    expect(facts[0]).toEqual({
      ...{ id: "1Q24.Net sales", kind: "level", metric: "Net sales", period: "1Q24" },
      ...{ value: "880", unit: "EUR", printed: "880", locator: "in column Amount on line 2" },
      ...{ document: "acme-1q24", published: "2023-06-08", standing: "issuer" },
    });
    expect(facts).toHaveLength(4);
  });

  test("goes straight into the functions of facts, and out again", () => {
    const known = asOf(facts, "2024-12-31", january);
    expect(formatGrowth(yearOverYear(known.quarters, "Net sales", "1Q25", january))).toBe("+6.8%");
    expect(history(facts, "Stores", "1Q24", january)).toHaveLength(1);
    expect(fromCsv(toCsv(facts, january), january).facts).toEqual(facts);
  });

  test("is reported on: what was read, taken and derived", () => {
    const { derived, ...rest } = report;
    expect(rest).toEqual({
      ...{ read: 4, taken: 4, leftOut: [], otherColumns: [], notDerived: [] },
      repeats: {
        ...{ confirmed: 0, morePrecise: 0, lessPrecise: 0 },
        ...{ restated: 0, differentBasis: 0, undecidable: 0 },
      },
    });
    expect(derived.map(({ metric, period, point }) => [metric, period, point.toFixed()])).toEqual([
      ["Net sales", "2Q24", "920"],
    ]);
  });

  test("derives quarters of each company by itself, and only of what arises over time", () => {
    const table = (first: string, half: string) =>
      `who,when,what,amount\nA,1Q24,Net sales,100\nA,1H24,Net sales,250\nB,1Q24,Net sales,${first}\nB,1H24,Net sales,${half}\nA,1Q24,Cash,9\nA,1H24,Cash,9\n`;
    const { columns: _, ...others } = ofLong;
    const read = (text: string) =>
      fromCsv(text, {
        ...others,
        columns: { company: "who", period: "when", metric: "what", value: "amount" },
        all: { unit: "EUR", document: "paper", published: "2023-09-08" },
      }).report.derived.map(({ company, period, point }) => [company, period, point.toFixed()]);
    expect(read(table("7", "20"))).toEqual([
      ["A", "2Q24", "150"],
      ["B", "2Q24", "13"],
    ]);
  });

  test("says of quarters why they do not follow", () => {
    const rows = (change: object) => [
      { period: "1Q24", value: "100", accountingStandard: "US GAAP", qualifier: "" },
      { period: "1H24", value: "250", accountingStandard: "US GAAP", qualifier: "", ...change },
    ];
    const notDerived = (change: object) =>
      fromCsv(rows(change), {
        columns: {
          ...{ period: "period", value: "value", qualifier: "qualifier" },
          accountingStandard: "accountingStandard",
        },
        all: { metric: "sales", unit: "EUR", document: "paper", published: "2023-09-08" },
        metrics: { sales: { flow: true } },
        ...january,
      }).report.notDerived;
    const quarter = { metric: "sales", period: "2Q24" };
    expect(notDerived({})).toEqual([]);
    expect(notDerived({ accountingStandard: "IFRS" })).toEqual([
      { ...quarter, reason: "notComparable" },
    ]);
    expect(notDerived({ qualifier: "moreThan" })).toEqual([{ ...quarter, reason: "hedged" }]);
  });
});

const wide = "Year to;Net sales;Profit;Note\n2023-01-31;940;-31;\n2024-01-31;1020;;first\n";
const ofWide: CsvOptions = {
  columns: { end: "Year to", values: { "Net sales": "netSales", Profit: "netIncome" } },
  all: { unit: "EUR", decimals: 0, document: "acme-fy24", published: "2024-03-08" },
  ...january,
};
const commas = wide.replaceAll(";", ",");

describe("a table with a column per metric", () => {
  test("gives a fact per cell; an empty one is left out, and told", () => {
    const { facts, report } = fromCsv(commas, ofWide);
    expect(facts.map(({ period, metric, printed }) => [period, metric, printed])).toEqual([
      ["FY2023", "netSales", "940"],
      ["FY2023", "netIncome", "-31"],
      ["FY2024", "netSales", "1020"],
    ]);
    expect(report).toMatchObject({ read: 4, taken: 3, otherColumns: ["Note"] });
    expect(report.leftOut).toEqual([
      { reason: "empty", count: 1, examples: ["in column Profit on line 3"] },
    ]);
  });

  test("days that are those of no period are left out, and told", () => {
    const { report } = fromCsv(commas.replace("2024-01-31", "2024-02-03"), ofWide);
    expect(report.leftOut.map(({ reason, count }) => [reason, count])).toEqual([
      ["noPeriod", 1],
      ["empty", 1],
    ]);
  });

  test("a figure of which the row says no metric is left out, and told", () => {
    const { facts, report } = fromCsv(long.replace("1H24,Net sales", "1H24,"), ofLong);
    expect(facts).toHaveLength(3);
    expect(report.leftOut).toEqual([
      { reason: "noMetric", count: 1, examples: ["in column Amount on line 3"] },
    ]);
  });

  test("a first and a last day are those of a period of any length", () => {
    const table =
      "from,to,sales\n2023-02-01,2023-04-30,1\n2023-02-01,2023-07-31,2\n2023-02-01,2023-10-31,3\n2023-02-01,2024-01-31,4\n";
    const { facts } = fromCsv(table, {
      ...ofWide,
      columns: { start: "from", end: "to", values: { sales: "netSales" } },
    });
    expect(facts.map(({ period }) => period)).toEqual(["1Q24", "1H24", "9M24", "FY2024"]);
  });

  test("a balance has a last day only, of the year or of a quarter", () => {
    const table = "on,assets\n2023-07-31,1\n2024-01-31,2\n";
    const { facts } = fromCsv(table, {
      ...ofWide,
      columns: { end: "on", values: { assets: "totalAssets" } },
    });
    expect(facts.map(({ period }) => period)).toEqual(["2Q24", "FY2024"]);
  });
});

describe("rows that another parser made", () => {
  test("give the same facts, with their own places", () => {
    const rows = [
      { "Year to": "2023-01-31", "Net sales": 940, Profit: -31 },
      { "Year to": "2024-01-31", "Net sales": "1020", Profit: null },
    ];
    const { facts } = fromCsv(rows, ofWide);
    const values = (list: readonly Fact[]) => list.map((fact) => "value" in fact && fact.value);
    expect(values(facts)).toEqual(values(fromCsv(commas, ofWide).facts));
    expect(facts[2]?.locator).toBe("in column Net sales in row 1");
  });

  test("with a number that JavaScript rounds are refused", () => {
    const error = refusal(() =>
      fromCsv([{ "Year to": "2024-01-31", "Net sales": 2 ** 60, Profit: 1 }], ofWide),
    );
    expect(error.message).toContain(
      "in column Net sales in row 0. Have the parser leave the cells as text.",
    );
  });

  test("of toCsv need no columns", () => {
    const { facts } = fromCsv(long, ofLong);
    expect(fromCsv(facts, january).facts).toEqual(facts);
  });
});

test("amounts in another notation are read by the caller's function", () => {
  const { facts } = fromCsv(commas.replace("940", '"9,400"'), {
    ...ofWide,
    amount: (text) => readAmount(text, { unit: "EUR", scale: "million" }),
  });
  expect(facts[0]).toMatchObject({ value: "9400000000", decimals: -6, printed: "9,400" });
});

describe("one document that states a figure twice", () => {
  const twice = (value: string) => `${commas}2023-01-31,${value},,\n`;

  test("is taken once if it says the same", () => {
    const { report } = fromCsv(twice("940"), ofWide);
    expect(report.leftOut).toContainEqual({
      ...{ reason: "repeated", count: 1, examples: ["in column Net sales on line 4"] },
    });
  });

  test("is refused if it says something else", () => {
    expect(refusal(() => fromCsv(twice("941"), ofWide)).message).toBe(
      'fromCsv needs one value of netSales for FY2023 in "acme-fy24"; got 940 in column Net sales on line 2 and 941 in column Net sales on line 4. Correct one of them, or state their precision with decimals.',
    );
  });

  test("is taken with the more digits", () => {
    const precise = { ...ofWide, columns: { ...ofWide.columns, decimals: "Note" } };
    const table = (first: string, then: string) =>
      `Year to,Net sales,Profit,Note\n2023-01-31,${first}\n2023-01-31,${then}\n`;
    for (const [one, other] of [
      ["900,,-2", "940,,-1"],
      ["940,,-1", "900,,-2"],
    ] as const) {
      const { facts, report } = fromCsv(table(one, other), precise);
      expect(facts.map(({ printed }) => printed)).toEqual(["940"]);
      expect(report.leftOut).toContainEqual(
        expect.objectContaining({ reason: "coarser", count: 1 }),
      );
    }
  });
});

test("a later document that states another value restates it", () => {
  const later = "1Q24,Net sales,870,EUR,acme-1q25,2024-06-07\n";
  const { facts, report } = fromCsv(long + later, ofLong);
  expect(report.repeats.restated).toBe(1);
  expect(history(facts, "Net sales", "1Q24", january).map(({ outcome }) => outcome)).toEqual([
    "first",
    "restated",
  ]);
});

describe("refuses", () => {
  test.each<[title: string, table: string, options: CsvOptions, said: string]>([
    [
      "a table without a period column",
      commas.replace("Year to", "Year"),
      ofWide,
      'needs a table with the column "Year to"; got none of that name on line 1. Did you mean Year?',
    ],
    [
      "options that name no period",
      commas,
      { ...ofWide, columns: { values: { Profit: "netIncome" } } },
      "needs a column for its period; got none under period or end.",
    ],
    [
      "options that name no document",
      commas,
      { ...ofWide, all: { unit: "EUR", published: "2024-03-08" } },
      "a column for its document; got none under document. Name the column",
    ],
    [
      "options for a table that names no columns",
      commas,
      { all: { unit: "EUR" } },
      "needs the option columns together with all",
    ],
    ["a file with semicolons", wide, ofWide, "Save the file with commas between the cells."],
    [
      "text for a number",
      commas.replace("940", "n.a."),
      ofWide,
      'needs a value in plain decimal digits, such as -1234.5; got "n.a." in column Net sales on line 2.',
    ],
    [
      "a number with separators",
      commas.replace("940", '"9,400"'),
      ofWide,
      "Say how such amounts are read: { amount: (text) => readAmount(text, { unit: … }) }.",
    ],
    [
      "a day that is none",
      commas.replace("2023-01-31", "31.1.2023"),
      ofWide,
      'needs a calendar day such as 2023-01-31; got "31.1.2023" in column Year to on line 2.',
    ],
    [
      "a day that there is not",
      commas.replace("2023-01-31", "2023-01-32"),
      ofWide,
      'got "2023-01-32" in column Year to on line 2.',
    ],
    [
      "a last day before the first",
      "from,to,sales\n2024-01-31,2023-02-01,5\n",
      { ...ofWide, columns: { start: "from", end: "to", values: { sales: "netSales" } } },
      "needs a first day that is not after the last; got 2024-01-31 and 2023-02-01 on line 2.",
    ],
    [
      "a table none of whose days are those of a period",
      "from,to,sales\n2022-02-01,2023-01-31,5\n2023-02-01,2024-01-31,6\n",
      {
        columns: { start: "from", end: "to", values: { sales: "netSales" } },
        all: { unit: "EUR", document: "acme-fy24", published: "2024-03-08" },
      },
      'needs values of periods of the fiscal calendar; got none of 2, such as one from 2023-02-01 to 2024-01-31. Pass the fiscal calendar, perhaps { startMonth: 2, yearNamed: "end" }.',
    ],
    ["the page of an error", "<!DOCTYPE html>\n", ofWide, "It looks like HTML or XML"],
    ["a spreadsheet as it is", "PK\u0003\u0004\n", {}, "save it as text"],
    [
      "a period of another notation",
      long.replace("1H24", "Q2 2024"),
      ofLong,
      'got "Q2 2024" in column Quarter on line 3.',
    ],
    [
      "a figure published before its period was over",
      long.replace("2023-06-08", "2023-04-08"),
      ofLong,
      "needs a figure published after its period was over, 1Q24 from 2023-02-01 to 2023-04-30",
    ],
    [
      "more digits than are stated",
      commas.replace("940", "940.5"),
      ofWide,
      "needs a value without digits beyond its decimals, 0",
    ],
    [
      "more facts than are wanted",
      commas,
      { ...ofWide, most: 2 },
      "needs a file of at most 2 facts; got more.",
    ],
  ])("%s", (_, table, options, said) => {
    expect(refusal(() => fromCsv(table, options)).message).toContain(said);
  });
});

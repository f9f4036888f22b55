import {
  asOf,
  type Fact,
  type Figure,
  formatGrowth,
  history,
  infer,
  type MetricDescriptions,
  splitAdjusted,
  yearOverYear,
} from "@iij/earnings";
import { levelsChart } from "@iij/earnings/chart";
import { toCsv } from "@iij/earnings/export";
import { type CompanyFactsOptions, fromCompanyFacts, fromCsv } from "@iij/earnings/import";
import { describe, expect, test } from "vitest";
import { refusal } from "../functions/refusal.js";
import { companyFacts, filing, january, stores } from "./made-up-filings.js";

const { facts, documents, report } = fromCompanyFacts(stores, january);
const of = (metric: string, period: string, list: readonly Fact[] = facts): readonly Fact[] =>
  list.filter((fact) => fact.metric === metric && fact.period === period);

describe("a fact", () => {
  test("keeps accession number, form and filing date", () => {
    expect(of("revenues", "1Q24")[0]).toEqual({
      ...{ id: "1Q24.revenues", kind: "level", metric: "revenues", period: "1Q24" },
      ...{ value: "940456000", unit: "USD", printed: "940456000" },
      ...{ document: "0009999999-23-000001", published: "2023-06-08", standing: "issuer" },
      ...{ locator: "10-Q > us-gaap:Revenues", accountingStandard: "US GAAP" },
    });
  });

  test("is of the period of its days, and not of the year and the quarter of its filing", () => {
    // The filing is of the first quarter of 2024, by `fy` and `fp`, and so say both of its values.
    expect(of("revenues", "1Q23")[0]).toMatchObject({ value: "880123000", role: "comparative" });
    expect(of("revenues", "1Q24")[0]).not.toHaveProperty("role");
  });

  test("of six or nine months is of a half or of nine months, beside the quarter", () => {
    expect(["2Q24", "1H24", "9M24"].map((period) => of("revenues", period).length)).toEqual([
      1, 1, 1,
    ]);
  });

  test("of a day is of the year or the quarter that ends on it", () => {
    expect(
      facts.filter(({ metric }) => metric === "totalAssets").map(({ period }) => period),
    ).toEqual(["FY2023", "1Q24"]);
  });

  test("per share is in the currency, as the metric says the rest", () => {
    expect(of("earningsPerShareBasic", "1Q24")[0]).toMatchObject({ value: "2.44", unit: "USD" });
  });

  test("of a quarter that nobody filed is not made up, and the report derives it", () => {
    expect([...of("revenues", "3Q24"), ...of("revenues", "4Q24")]).toEqual([]);
    expect(report.derived).toMatchObject([
      { metric: "revenues", period: "3Q24", added: ["9M24"], subtracted: ["1H24"] },
    ]);
    expect(report.derived[0]?.sources.map(({ document }) => document)).toEqual([
      "0009999999-23-000002",
      "0009999999-23-000003",
    ]);
    const known = asOf(facts, "2024-04-01", january).facts;
    expect(infer(known, january).levels["4Q24"]?.["revenues"]).toMatchObject({
      ...{ lower: "1122345000", upper: "1122345000" },
    });
  });

  test("of a quarter is not derived from a figure that was restated", () => {
    // The year was restated after the nine months that would be taken from it.
    expect(report.notDerived).toEqual([{ metric: "revenues", period: "4Q24", reason: "restated" }]);
    const asFiled = companyFacts({
      Revenues: {
        USD: (stores.facts["us-gaap"]?.["Revenues"]?.units["USD"] ?? []).filter(
          ({ form }) => form !== "10-K/A",
        ),
      },
    });
    const [, fourth] = fromCompanyFacts(asFiled, january).report.derived;
    expect(fourth).toMatchObject({ period: "4Q24", added: ["FY2024"], subtracted: ["9M24"] });
    expect([fourth?.lower.toFixed(), fourth?.upper.toFixed()]).toEqual([
      "1122345000",
      "1122345000",
    ]);
  });
});

test("the filings are documents, with the year and the period that are theirs", () => {
  expect(Object.keys(documents)).toHaveLength(6);
  expect(documents["0009999999-24-000005"]).toEqual({
    ...{ id: "0009999999-24-000005", form: "10-K/A", filed: "2024-05-02" },
    ...{ title: "Made-up Stores, Inc., 10-K/A", fiscalYear: 2024, fiscalPeriod: "FY" },
    url: "https://www.sec.gov/Archives/edgar/data/9999999/000999999924000005/0009999999-24-000005-index.htm",
  });
});

test("the report says what was taken, left out and told", () => {
  const { derived: _, notDerived: __, ...rest } = report;
  const changed = { metric: "revenues", document: "0009999999-24-000005", period: "FY2024" };
  expect(rest).toEqual({
    ...{ read: 15, taken: 14, amended: 1, comparatives: 5, entityName: "Made-up Stores, Inc." },
    leftOut: [
      {
        ...{ reason: "noMetric", count: 1 },
        examples: ['at facts["us-gaap"].InterestExpense.units.USD[0]'],
      },
    ],
    otherConcepts: ["InterestExpense"],
    repeats: {
      ...{ confirmed: 0, morePrecise: 0, lessPrecise: 0 },
      ...{ restated: 3, differentBasis: 0, undecidable: 0 },
    },
    perhapsRounded: [
      {
        ...{ metric: "revenues", period: "1Q24", document: "0009999999-24-000006" },
        ...{ value: "940000000", before: "940456000" },
      },
    ],
    perhapsSplit: [
      {
        ...{ metric: "earningsPerShareBasic", period: "1Q24", document: "0009999999-24-000006" },
        ...{ value: "0.61", before: "2.44", into: 4 },
      },
    ],
  });
  expect(history(facts, changed.metric, "FY2024", january).map(({ outcome }) => outcome)).toEqual([
    "first",
    "restated",
  ]);
});

describe("what the caller says", () => {
  test("of places tells a rounding from a restatement", () => {
    const decimals: CompanyFactsOptions["decimals"] = ({ metric, value }) =>
      metric !== "revenues" ? undefined : value.endsWith("000000") ? -6 : -3;
    const read = fromCompanyFacts(stores, { ...january, decimals });
    expect(read.report.repeats).toMatchObject({ lessPrecise: 1, restated: 2 });
    expect(read.report.perhapsRounded).toEqual([]);
    const outcomes = history(read.facts, "revenues", "1Q24", january).map(({ outcome }) => outcome);
    expect(outcomes).toEqual(["first", "lessPrecise"]);
    const { quarters } = asOf(read.facts, "2024-12-31", january);
    expect(formatGrowth(yearOverYear(quarters, "revenues", "1Q24", january))).toBe("+6.9%");
  });

  test("of places by metric", () => {
    const read = fromCompanyFacts(stores, { ...january, decimals: { earningsPerShareBasic: 2 } });
    expect(of("earningsPerShareBasic", "1Q24", read.facts)[0]).toMatchObject({ decimals: 2 });
    expect(of("revenues", "1Q24", read.facts)[0]).not.toHaveProperty("decimals");
  });

  test("of splits makes two amounts per share incomparable, and no restatement", () => {
    const read = fromCompanyFacts(stores, {
      ...january,
      splits: [{ date: "2024-02-15", into: 4 }],
    });
    const statements = history(read.facts, "earningsPerShareBasic", "1Q24", january);
    expect(statements.map(({ fact, outcome }) => [fact.definition, outcome])).toEqual([
      ["shares before the split of 2024-02-15", "first"],
      ["shares after the split of 2024-02-15", "differentBasis"],
    ]);
    expect(read.report.perhapsSplit).toEqual([]);
    const [before] = statements.map(({ fact }) => fact as Fact & Figure);
    const adjusted = splitAdjusted(before, [{ date: "2024-02-15", into: 4 }]);
    expect(adjusted.outcome === "adjusted" && adjusted.point.toFixed()).toBe("0.61");
  });

  test("of concepts takes them as metrics of the caller's", () => {
    const metrics: MetricDescriptions = { interest: { unit: "USD", flow: true, expense: true } };
    const concepts = { InterestExpense: "interest" };
    const read = fromCompanyFacts(stores, { ...january, metrics, concepts });
    expect(of("interest", "1Q24", read.facts)).toHaveLength(1);
    expect(read.report.leftOut).toEqual([]);
  });
});

test("the facts go out as CSV and come back, and into a chart", () => {
  expect(fromCsv(toCsv(facts, january), january).facts).toEqual(facts);
  const { quarters } = asOf(facts, "2024-12-31", january);
  const drawn = levelsChart(quarters, "revenues").data.values;
  expect(drawn.filter(({ kind }) => kind === "printed")).toHaveLength(4);
});

test("years of whole weeks are found by their days", () => {
  const calendar = {
    ...{ startMonth: 10 as const, yearNamed: "end" as const },
    weeks: { lastDay: "saturday", falls: "lastInMonth" },
  } as const;
  const [q, k] = [filing(1, "2023-02-03"), filing(2, "2023-11-03", "10-K", "FY")];
  const weeks = companyFacts({
    Revenues: {
      USD: [
        { start: "2022-09-25", end: "2022-12-31", val: 117, ...q },
        { start: "2022-09-25", end: "2023-09-30", val: 383, ...k },
        { start: "2021-09-26", end: "2022-09-24", val: 394, ...k },
      ],
    },
  });
  const longFirst = { ...calendar, weeks: { ...calendar.weeks, longQuarter: 1 } } as const;
  const read = fromCompanyFacts(weeks, longFirst);
  expect(read.facts.map(({ period }) => period)).toEqual(["1Q23", "FY2023", "FY2022"]);
  // A quarter of 13 weeks is not one of 14.
  expect(fromCompanyFacts(weeks, calendar).report.leftOut).toEqual([
    { reason: "noPeriod", count: 1, examples: ['at facts["us-gaap"].Revenues.units.USD[0]'] },
  ]);
});

describe("one filing that states", () => {
  const q = filing(1, "2023-06-08");
  const days = { start: "2023-02-01", end: "2023-04-30" };
  const two = (one: number, other: number) =>
    companyFacts({
      Revenues: {
        USD: [
          { ...days, val: one, ...q },
          { ...days, val: other, ...q },
        ],
      },
    });

  test("one thing twice gives it once", () => {
    expect(fromCompanyFacts(two(5, 5), january).report.leftOut).toEqual([
      { reason: "repeated", count: 1, examples: ['at facts["us-gaap"].Revenues.units.USD[1]'] },
    ]);
  });

  test("two values of one thing is refused, with both places", () => {
    expect(refusal(() => fromCompanyFacts(two(5, 6), january)).message).toBe(
      'fromCompanyFacts needs one value of revenues for 1Q24 in "0009999999-23-000001"; got 5 at facts["us-gaap"].Revenues.units.USD[0] and 6 at facts["us-gaap"].Revenues.units.USD[1]. Correct one of them, or state their precision with decimals.',
    );
  });

  test("a metric under two concepts is taken under the one that comes first", () => {
    const file = companyFacts({
      RevenueFromContractWithCustomerExcludingAssessedTax: { USD: [{ ...days, val: 5, ...q }] },
      Revenues: { USD: [{ ...days, val: 6, ...q }] },
    });
    const read = fromCompanyFacts(file, january);
    expect(read.facts.map(({ printed }) => printed)).toEqual(["6"]);
    expect(read.report.leftOut.map(({ reason }) => reason)).toEqual(["otherConcept"]);
  });

  test("amounts in two currencies asks which is the company's", () => {
    const file = companyFacts({
      Revenues: { JPY: [{ ...days, val: 500, ...q }], USD: [{ ...days, val: 4, ...q }] },
    });
    expect(refusal(() => fromCompanyFacts(file, january)).fix).toBe(
      'Pass { currency: "JPY" }; the others are left out.',
    );
    const read = fromCompanyFacts(file, { ...january, currency: "JPY" });
    expect(read.report.leftOut.map(({ reason }) => reason)).toEqual(["otherCurrency"]);
  });

  test("a period that is not over is left out", () => {
    const file = companyFacts({
      Revenues: {
        USD: [
          { ...days, val: 5, ...filing(1, "2023-04-08") },
          { ...days, val: 5, ...q },
        ],
      },
    });
    expect(fromCompanyFacts(file, january).report.leftOut.map(({ reason }) => reason)).toEqual([
      "notOver",
    ]);
  });
});

test("numbers keep their digits where the text is read", () => {
  const value = `{"end":"2024-01-31","val":12345678901234567890.125,"accn":"a","form":"10-K","filed":"2024-03-22"}`;
  const text = `{"facts":{"us-gaap":{"Assets":{"units":{"USD":[${value}]}}}}}`;
  expect(fromCompanyFacts(text, january).facts[0]).toMatchObject({
    value: "12345678901234567890.125",
  });
  expect(refusal(() => fromCompanyFacts(JSON.parse(text) as object, january)).message).toContain(
    'at facts["us-gaap"].Assets.units.USD[0].val. JavaScript has lost some of its digits: pass the text of the file.',
  );
  const small = text.replace("12345678901234567890.125", "1.25E+3");
  expect(fromCompanyFacts(small, january).facts[0]).toMatchObject({ value: "1250" });
});

test("IFRS has concepts and a standard of its own", () => {
  const file = companyFacts(
    {
      Revenue: {
        EUR: [
          { start: "2023-02-01", end: "2024-01-31", val: 5, ...filing(1, "2024-04-01", "20-F") },
        ],
      },
    },
    "ifrs-full",
  );
  expect(fromCompanyFacts(file, january).facts[0]).toMatchObject({
    ...{ metric: "revenues", unit: "EUR", accountingStandard: "IFRS" },
  });
});

describe("refuses", () => {
  const text = JSON.stringify(stores);
  test.each<[title: string, json: unknown, options: CompanyFactsOptions, said: string]>([
    [
      "a page of an error",
      "<!DOCTYPE html><html>",
      january,
      'needs JSON; got "<" on line 1 at character 1. It looks like HTML',
    ],
    ["an empty file", "", january, "needs a whole file of JSON; got an empty one"],
    [
      "a file that is cut off",
      text.slice(0, 700),
      january,
      'on line 1 at character 700, in facts["us-gaap"].Revenues.units.USD[3].fp. Get the file again: it is cut off.',
    ],
    ["a compressed file", "\u001F\uFFFD\b", january, "decompress it, or save it as text."],
    [
      "another JSON",
      '{"a":1,"b":[2]}',
      january,
      "needs the JSON of EDGAR's company facts, with cik, entityName and facts; got an object with the keys a, b.",
    ],
    ["a report in xBRL-JSON", '{"documentInfo":{},"facts":[]}', january, "got an array at facts"],
    [
      "a report in xBRL-JSON with facts",
      '{"documentInfo":{},"facts":{"f1":{"value":"5"}}}',
      january,
      "Of a report in xBRL-JSON, use fromXbrlJson.",
    ],
    ["a list", "[]", january, "needs the JSON of EDGAR's company facts as an object"],
    [
      "a value that is text",
      text.replace("940456000", '"940,456"'),
      january,
      'needs a number; got "940,456" at facts["us-gaap"].Revenues.units.USD[1].val',
    ],
    [
      "a value that is null",
      text.replace("940456000", "null"),
      january,
      "needs a number; got null at",
    ],
    [
      "a day that there is not",
      text.replace("2023-04-30", "2023-04-31"),
      january,
      'needs a day such as 2023-01-31; got "2023-04-31" at',
    ],
    [
      "a value without a filing",
      text.replace('"accn":"0009999999-23-000001",', ""),
      january,
      'needs a text; got nothing at facts["us-gaap"].Revenues.units.USD[0].accn',
    ],
    [
      "text behind the end",
      `${text}x`,
      january,
      'needs nothing after the end of the JSON; got "x"',
    ],
    [
      "years that lie elsewhere",
      stores,
      {},
      'Pass the fiscal calendar, perhaps { startMonth: 2, yearNamed: "end" }.',
    ],
    [
      "more digits than are stated",
      stores,
      { ...january, decimals: { revenues: -6 } },
      'needs a value without digits beyond its decimals, -6; got USD 880123000 (1Q23 revenues) at facts["us-gaap"].Revenues.units.USD[0]',
    ],
    [
      "more values than are wanted",
      stores,
      { ...january, most: 10 },
      "needs a file of at most 10 facts; got more.",
    ],
    ["bytes", new Uint8Array([1]), january, "Decode the bytes first"],
    ["an option that there is not", stores, { calender: january } as never, "calender"],
  ])("%s", (_, json, options, said) => {
    const error = refusal(() => fromCompanyFacts(json as never, options));
    expect(error.function).toBe("fromCompanyFacts");
    expect(error.message).toContain(said);
  });

  test("a file of which no concept is known, with those that there are", () => {
    const file = companyFacts({
      InterestExpense: stores.facts["us-gaap"]?.["InterestExpense"]?.units ?? {},
    });
    expect(refusal(() => fromCompanyFacts(file, january)).message).toBe(
      "fromCompanyFacts needs values of a concept whose metric is known; got only others, such as InterestExpense. Name the metric of a concept: { concepts: { InterestExpense: … } }.",
    );
  });
});

test("every single cut of a file is refused", () => {
  const text = JSON.stringify(stores);
  for (let length = 0; length < text.length; length += 37)
    expect(refusal(() => fromCompanyFacts(text.slice(0, length), january)).code).toBe(
      "malformedRecord",
    );
  expect(fromCompanyFacts(text, january).facts).toEqual(facts);
});

import { type Fact, facts, history, type MetricDescriptions } from "@iij/earnings";
import { toXbrlJson } from "@iij/earnings/export";
import { fromXbrlJson, type XbrlJsonOptions } from "@iij/earnings/import";
import { describe, expect, test } from "vitest";
import { hostileFacts } from "../export/hostile-facts.js";
import { reporter } from "../export/reports-by-document.js";
import { refusal } from "../functions/refusal.js";
import { january } from "./made-up-filings.js";

describe("the inverse of toXbrlJson", () => {
  test.each([
    ["our facts", facts],
    ["a user's hostile facts", hostileFacts],
  ] as const)("gives %s back, to the letter", (_, list) => {
    const { report, leftOut } = toXbrlJson(list, reporter);
    const left = new Set(leftOut.map(({ fact }) => fact));
    const sayable = list.filter((fact) => !left.has(fact));
    const read = fromXbrlJson(JSON.stringify(report));
    expect(read.facts).toEqual(sayable.map((fact) => ({ ...fact })));
    expect(read.report).toMatchObject({ read: sayable.length, taken: sayable.length, leftOut: [] });
  });

  const own = (more: object): Fact => ({
    ...{ id: "own", kind: "level", metric: "payout", period: "FY2023", value: "5", unit: "EUR" },
    ...{ printed: "5", document: "acme-fy23", locator: "p. 1", published: "2024-05-08" },
    ...{ standing: "issuer", ...more },
  });

  test.each<[title: string, fact: Fact, metrics: MetricDescriptions]>([
    ["an amount per share", own({}), { payout: { perShare: true } }],
    ["its unit with the shares", own({ unit: "EUR/shares" }), { payout: { perShare: true } }],
    ["such a unit of a metric of no kind", own({ unit: "EUR/shares" }), {}],
    ["a balance", own({}), { payout: { balance: true } }],
    ["an exchange rate", own({ unit: "JPY/USD" }), {}],
  ])("%s", (_, fact, metrics) => {
    const options = { ...january, metrics };
    const { report } = toXbrlJson([fact], reporter, options);
    expect(fromXbrlJson(report, options).facts).toEqual([fact]);
  });

  test("with a dimension that contradicts the fact is refused", () => {
    const { report } = toXbrlJson([own({})], reporter, january);
    expect(refusal(() => fromXbrlJson(report)).message).toContain(
      'needs 2023-04-01T00:00:00/2024-04-01T00:00:00, which follows from the fact\'s own keys; got "2022-02-01T00:00:00/2023-02-01T00:00:00" at facts.f1. Pass the same fiscal calendar',
    );
    const text = JSON.stringify(report).replace("iij:Payout", "iij:Revenues");
    expect(refusal(() => fromXbrlJson(text, january)).message).toContain(
      "needs Payout, which follows",
    );
  });
});

const days = "2023-02-01T00:00:00/2023-05-01T00:00:00";
const said = (value: unknown, more: object = {}, dimensions: object = {}) => ({
  ...{ value, decimals: -6, ...more },
  dimensions: {
    concept: "gaap:Revenues",
    entity: "s:acme",
    period: days,
    unit: "cur:USD",
    ...dimensions,
  },
});
const reportOf = (list: readonly object[]) => ({
  documentInfo: {
    documentType: "https://xbrl.org/2021/xbrl-json",
    namespaces: {
      ...{ gaap: "http://fasb.org/us-gaap/2023", s: "https://example.com/companies" },
      cur: "http://www.xbrl.org/2003/iso4217",
    },
    taxonomy: ["acme.xsd"],
  },
  facts: Object.fromEntries(list.map((fact, index) => [`f${index + 1}`, fact])),
});
const options: XbrlJsonOptions = {
  document: { id: "acme-1q24", published: "2023-06-08" },
  ...january,
};

describe("a report of somebody else", () => {
  test("has facts of the document that the caller says, whatever its prefixes", () => {
    const { facts: read } = fromXbrlJson(reportOf([said("940000000")]), options);
    expect(read).toEqual([
      {
        ...{ id: "1Q24.revenues", kind: "level", metric: "revenues", period: "1Q24" },
        ...{ value: "940000000", unit: "USD", decimals: -6, printed: "940000000" },
        ...{ document: "acme-1q24", locator: "us-gaap:Revenues", published: "2023-06-08" },
        ...{ standing: "issuer", accountingStandard: "US GAAP" },
      },
    ]);
    expect(history(read, "revenues", "1Q24", january)).toHaveLength(1);
  });

  test("also where its facts come before its prefixes", () => {
    const { documentInfo, facts: list } = reportOf([said("940000000")]);
    const text = JSON.stringify({ facts: list, documentInfo });
    expect(fromXbrlJson(text, options).facts).toHaveLength(1);
  });

  test("may state a thing twice, once more precisely", () => {
    const twice = reportOf([said("900000000", { decimals: -8 }), said("940000000")]);
    expect(fromXbrlJson(twice, options).facts.map(({ printed }) => printed)).toEqual(["940000000"]);
  });

  test.each<[reason: string, fact: object]>([
    ["part", said("5", {}, { "acme:SegmentAxis": "acme:Online" })],
    ["empty", said(null)],
    ["words", said("see note 3", {}, { unit: undefined })],
    ["noPeriod", said("5000000", {}, { period: undefined })],
    ["noPeriod", said("5000000", {}, { period: "2023-02-01T00:00:00/2023-05-02T00:00:00" })],
    ["excessDigits", said("5400000")],
    ["noMetric", said("5000000", {}, { concept: "gaap:InterestExpense" })],
    ["notOver", said("5000000", {}, { period: "2023-05-01T00:00:00/2023-08-01T00:00:00" })],
  ])("has facts that are left out as %s", (reason, fact) => {
    const { facts: read, report } = fromXbrlJson(reportOf([said("940000000"), fact]), options);
    expect(read).toHaveLength(1);
    expect(report.leftOut).toEqual([{ reason, count: 1, examples: ["at facts.f2"] }]);
  });
});

describe("refuses", () => {
  const one = reportOf([said("940000000")]);
  test.each<[title: string, report: unknown, options: XbrlJsonOptions, said: string]>([
    [
      "a report of somebody else without its document",
      one,
      january,
      'Pass { document: { id: "acme-fy23", published: "2024-05-08" } }.',
    ],
    [
      "a report of another type",
      { ...one, documentInfo: { documentType: "https://xbrl.org/2021/xbrl-csv" } },
      options,
      "at documentInfo.documentType",
    ],
    [
      "company facts",
      '{"cik":1,"entityName":"a","facts":{}}',
      options,
      "For EDGAR's company facts, use fromCompanyFacts.",
    ],
    [
      "text for a number",
      reportOf([said("1,234")]),
      options,
      'needs a number; got "1,234" at facts.f1',
    ],
    [
      "two values of one thing",
      reportOf([said("940000000"), said("941000000")]),
      options,
      "got 940000000 at facts.f1 and 941000000 at facts.f2",
    ],
    [
      "two companies",
      reportOf([said("1000000"), said("1000000", {}, { entity: "s:globex" })]),
      options,
      'needs a report on one company; got "s:acme" and "s:globex"',
    ],
    [
      "two currencies",
      reportOf([said("1000000"), said("1000000", {}, { unit: "cur:EUR" })]),
      options,
      "needs the currency in which the company reports",
    ],
    [
      "a period in the middle of a day",
      reportOf([said("1", {}, { period: "2023-02-01T12:00:00" })]),
      options,
      "at facts.f1.dimensions.period",
    ],
    [
      "a fact without a concept",
      reportOf([said("1", {}, { concept: undefined })]),
      options,
      "needs a concept; got nothing at facts.f1.dimensions.concept",
    ],
    [
      "broken decimals",
      reportOf([said("1", { decimals: 0.5 })]),
      options,
      "needs a whole number of decimals; got 0.5 at facts.f1.decimals",
    ],
    [
      "years that lie elsewhere",
      reportOf([said("1000000", {}, { period: "2022-02-01T00:00:00/2023-02-01T00:00:00" })]),
      { document: { id: "a", published: "2023-06-08" } },
      'perhaps { startMonth: 2, yearNamed: "end" }',
    ],
    ["a report that is cut off", JSON.stringify(one).slice(0, -20), options, "it is cut off"],
  ])("%s", (_, report, given, words) => {
    const error = refusal(() => fromXbrlJson(report as never, given));
    expect(error.function).toBe("fromXbrlJson");
    expect(error.message).toContain(words);
  });
});

// A table of what is refused is as long as it is.
/* eslint-disable max-lines */
import {
  company,
  crossSelling,
  documents,
  errata,
  facilities,
  facts,
  guidance,
  rankings,
  segments,
  surveys,
} from "@iij/earnings";
import * as schemas from "@iij/earnings/schema";
import { describe, expect, it } from "vitest";
import type * as z from "zod";

const {
  parseRecord,
  quantitySchema,
  figureSchema,
  hedgedFigureSchema,
  wordingSchema,
  quarterSchema,
  guidanceSchema,
  rankingSchema,
} = schemas;

const evidence = { printed: "EUR12.5 million", document: "annual-report", locator: "Highlights" };
const figure = { value: "12500000", unit: "EUR", decimals: -5, ...evidence };
const row = {
  ...figure,
  id: "own.revenues",
  published: "2003-02",
  standing: "issuer",
  kind: "level",
};
const hedged = { ...figure, qualifier: "approximately" };
const quarter = { id: "3Q02", start: "2002-10-01", end: "2002-12-31" };
const year = { id: "FY2002", start: "2002-04-01", end: "2003-03-31" };
const yen = { ...figure, unit: "JPY" };
const range = { form: "range", low: figure, high: { ...figure, value: "13000000" } };
const table = rankings.nikkei2002DialUpAccess;
const ranks = (...all: readonly number[]) => ({
  ...table,
  entries: all.map((rank) => ({ rank, name: `name ${rank}`, company: "any" })),
});

type Case = readonly [why: string, schema: z.ZodType, value: unknown];
type Refusal = readonly [
  why: string,
  schema: z.ZodType,
  value: unknown,
  path: string,
  words: string,
];

const accepted: readonly Case[] = [
  ["an exact quantity without decimals", quantitySchema, { value: "0.1", unit: "ratio" }],
  [
    "a quantity with part of its evidence",
    quantitySchema,
    { value: "5", unit: "EUR", document: "annual-report" },
  ],
  ["a figure in a currency that we do not use", figureSchema, figure],
  [
    "a quantity of what only its user counts",
    quantitySchema,
    { value: "1200", unit: "subscribers" },
  ],
  ["a figure of what only its user counts", figureSchema, { ...figure, unit: "subscribers" }],
  [
    "a hedged figure of what only its user counts",
    hedgedFigureSchema,
    { ...hedged, unit: "subscribers" },
  ],
  [
    "a target of what only its user counts",
    guidanceSchema,
    { form: "approximate", value: { ...hedged, unit: "subscribers" } },
  ],
  ["a row of what only its user counts", schemas.factSchema, { ...row, unit: "subscribers" }],
  ["a rate of exchange", quantitySchema, { value: "118.7", unit: "JPY/USD" }],
  ["a figure with zeros beyond its decimals", figureSchema, { ...figure, value: "12500000.000" }],
  ["a loss", figureSchema, { ...figure, value: "-12500000" }],
  [
    "a truncated figure outside of US GAAP",
    figureSchema,
    { ...figure, rounding: "truncated", nonGaap: true },
  ],
  ["a quarter that discloses nothing", quarterSchema, quarter],
  [
    "a quarter whose fiscal year starts in January",
    quarterSchema,
    { ...quarter, start: "2002-07-01", end: "2002-09-30" },
  ],
  ["a figure without a period in a quarter", quarterSchema, { ...quarter, revenues: yen }],
  [
    "a quarter whose fiscal year starts in December",
    quarterSchema,
    { ...quarter, start: "2003-06-01", end: "2003-08-31" },
  ],
  ["a leap day", quarterSchema, { ...quarter, id: "4Q03", start: "2003-12-01", end: "2004-02-29" }],
  [
    "a calendar year",
    schemas.fiscalYearSchema,
    { ...year, start: "2002-01-01", end: "2002-12-31" },
  ],
  [
    "nine months from July",
    schemas.nineMonthsSchema,
    { id: "9M02", start: "2002-07-01", end: "2003-03-31" },
  ],
  [
    "the first and the last fiscal year",
    schemas.fiscalYearSchema.array(),
    [
      { id: "FY1969", start: "1969-04-01", end: "1970-03-31" },
      { id: "FY2068", start: "2068-04-01", end: "2069-03-31" },
    ],
  ],
  ["a range whose ends are the same", guidanceSchema, { ...range, high: figure }],
  [
    "a range of losses, the larger loss first",
    guidanceSchema,
    { ...range, low: { ...figure, value: "-13000000" }, high: { ...figure, value: "-12500000" } },
  ],
  [
    "a range that floats cannot tell apart",
    guidanceSchema,
    {
      ...range,
      low: { ...figure, value: "90071992547409930", decimals: 0 },
      high: { ...figure, value: "90071992547409931", decimals: 0 },
    },
  ],
  ["a point", guidanceSchema, { form: "point", value: figure }],
  ["a ranking with a tie", rankingSchema, ranks(1, 2, 2, 4)],
];

const refused: readonly Refusal[] = [
  [
    "a period that is none",
    schemas.periodIdSchema,
    "5Q02",
    "the record",
    'needs a period id of 1969 to 2068 such as 3Q02, 1H02, 9M02 or FY2002; got "5Q02"',
  ],
  ["a company's own label", schemas.periodIdSchema, "3Q02\n", "the record", "needs a period id"],
  ["a third half", schemas.periodIdSchema, "3H02", "the record", "needs a period id"],
  [
    "a fiscal year of two digits",
    schemas.periodIdSchema,
    "FY02",
    "the record",
    "needs a period id",
  ],
  [
    "a fiscal year before the first",
    schemas.periodIdSchema,
    "FY1968",
    "the record",
    "needs a period id of 1969 to 2068",
  ],
  [
    "a fiscal year behind the last",
    schemas.periodIdSchema,
    "FY2069",
    "the record",
    "needs a period id of 1969 to 2068",
  ],
  [
    "a figure of a fiscal year before the first",
    figureSchema,
    { ...figure, period: "FY1950" },
    "period",
    "needs a period id of 1969 to 2068",
  ],
  [
    "a record of a fiscal year behind the last",
    schemas.fiscalYearSchema,
    { id: "FY2099", start: "2099-04-01", end: "2100-03-31" },
    "id",
    "needs the id of a fiscal year of 1969 to 2068",
  ],
  [
    "a half as a quarter",
    quarterSchema,
    { ...quarter, id: "1H02" },
    "id",
    "needs the id of a quarter",
  ],

  [
    "a float",
    quantitySchema,
    { value: 0.1, unit: "ratio" },
    "value",
    'needs plain decimal digits as text, such as "-567000000", at most 400; got the number 0.1',
  ],
  ["an exponent", quantitySchema, { value: "1e9", unit: "JPY" }, "value", 'got "1e9"'],
  [
    "thousands separators",
    quantitySchema,
    { value: "12,500", unit: "JPY" },
    "value",
    "needs plain decimal digits",
  ],
  [
    "more digits than the functions take",
    quantitySchema,
    { value: "1".repeat(401), unit: "JPY" },
    "value",
    "needs plain decimal digits",
  ],
  [
    "half a decimal",
    quantitySchema,
    { value: "1", unit: "JPY", decimals: 0.5 },
    "decimals",
    "needs a whole number of decimals from -400 to 400; got the number 0.5",
  ],
  [
    "decimals as text",
    quantitySchema,
    { value: "1", unit: "JPY", decimals: "0" },
    "decimals",
    "needs a whole number of decimals",
  ],
  [
    "decimals beyond what the functions take",
    quantitySchema,
    { value: "1", unit: "JPY", decimals: 401 },
    "decimals",
    "needs a whole number of decimals",
  ],
  [
    "digits beyond the decimals",
    figureSchema,
    { ...figure, value: "12540000" },
    "value",
    "value 12540000 has digits beyond its decimals -5",
  ],
  [
    "digits beyond the decimals of a hedge",
    hedgedFigureSchema,
    { ...hedged, value: "12540000" },
    "value",
    "value 12540000 has digits beyond its decimals -5",
  ],
  [
    "digits beyond the decimals of a ratio",
    quantitySchema,
    { value: "0.0635", unit: "ratio", decimals: 3 },
    "value",
    "value 0.0635 has digits beyond its decimals 3",
  ],
  [
    "an empty unit",
    quantitySchema,
    { value: "1", unit: "" },
    "unit",
    'needs a unit such as "JPY", "ratio" or "subscribers"; got ""',
  ],
  ["an empty unit of a figure", figureSchema, { ...figure, unit: "" }, "unit", "needs a unit"],
  ["an empty unit of a hedge", hedgedFigureSchema, { ...hedged, unit: "" }, "unit", "needs a unit"],
  [
    "a unit that is a number",
    quantitySchema,
    { value: "1", unit: 1 },
    "unit",
    'needs a unit such as "JPY", "ratio" or "subscribers"; got the number 1',
  ],
  ["no unit", quantitySchema, { value: "1" }, "unit", "is missing; needs a unit"],
  [
    "a rounding that is none",
    quantitySchema,
    { value: "1", unit: "JPY", rounding: "up" },
    "rounding",
    'needs "nearest" or "truncated" or "unknown"; got "up"',
  ],
  [
    "a hedge on a plain quantity",
    quantitySchema,
    { value: "1", unit: "JPY", qualifier: "approximately" },
    "qualifier",
    'needs to be left out: a hedged number is not a plain one; got "approximately"',
  ],
  [
    "a figure without a literal",
    figureSchema,
    { ...figure, printed: undefined },
    "printed",
    "is undefined; leave out the key",
  ],
  [
    "a figure with an empty literal",
    figureSchema,
    { ...figure, printed: "" },
    "printed",
    'needs text that is not empty; got ""',
  ],
  ["a figure that is null", figureSchema, null, "the record", "needs an object; got null"],
  [
    "a hedge that we do not know",
    hedgedFigureSchema,
    { ...hedged, qualifier: "roughly" },
    "qualifier",
    'needs "approximately" or "moreThan" or "atLeast" or "lessThan" or "atMost"; got "roughly"',
  ],
  [
    "a wording with a value",
    wordingSchema,
    { qualifier: "unchanged", ...evidence, value: "0" },
    "value",
    "is not a known key",
  ],
  [
    "a note without a place",
    schemas.noteSchema,
    { topic: "loss", summary: "A loss.", document: "annual-report" },
    "locator",
    "is missing; needs text",
  ],

  [
    "a typo in a metric",
    quarterSchema,
    { ...quarter, revenus: yen },
    "revenus",
    "is not a known key",
  ],
  [
    "a metric that the library lacks",
    quarterSchema,
    { ...quarter, floorSpace: yen },
    "floorSpace",
    "is not a known key",
  ],
  [
    "a metric that is null",
    quarterSchema,
    { ...quarter, revenues: null },
    "revenues",
    "needs an object; got null",
  ],
  [
    "a metric's typo deep inside",
    quarterSchema,
    { ...quarter, revenues: { ...yen, decimal: -5 } },
    "revenues.decimal",
    "is not a known key",
  ],
  [
    "dollars for yen",
    quarterSchema,
    { ...quarter, revenues: { ...yen, unit: "USD" } },
    "revenues.unit",
    'needs "JPY"; got "USD"',
  ],
  [
    "February 31",
    quarterSchema,
    { ...quarter, start: "2002-02-31" },
    "start",
    'needs an existing calendar day, such as 2002-10-01; got "2002-02-31"',
  ],
  [
    "February 29 of 1900",
    quarterSchema,
    { ...quarter, start: "1900-02-29" },
    "start",
    "needs an existing calendar day",
  ],
  [
    "a day with a time",
    quarterSchema,
    { ...quarter, end: "2002-12-31T00:00:00Z" },
    "end",
    "needs an existing calendar day",
  ],
  [
    "a quarter that ends before it starts",
    quarterSchema,
    { ...quarter, end: "2002-09-30" },
    "end",
    "last day 2002-09-30 is before the first, 2002-10-01",
  ],
  [
    "a quarter that starts within a month",
    quarterSchema,
    { ...quarter, start: "2002-10-03" },
    "start",
    "first day 2002-10-03 is not the first of a month",
  ],
  [
    "a quarter that ends within a month",
    quarterSchema,
    { ...quarter, end: "2002-12-29" },
    "end",
    "last day 2002-12-29 is not the last of a month",
  ],
  [
    "a quarter that ends before a leap day",
    quarterSchema,
    { id: "4Q03", start: "2003-12-01", end: "2004-02-28" },
    "end",
    "last day 2004-02-28 is not the last of a month",
  ],
  [
    "a quarter of four months",
    quarterSchema,
    { ...quarter, end: "2003-01-31" },
    "end",
    "2002-10-01 to 2003-01-31 has 4 months; 3Q02 has 3",
  ],
  [
    "a quarter of 32 years by its length",
    quarterSchema,
    { ...quarter, start: "1990-10-01", end: "2022-12-31" },
    "end",
    "1990-10-01 to 2022-12-31 has 387 months; 3Q02 has 3",
  ],
  [
    "a quarter of 32 years by its year",
    quarterSchema,
    { ...quarter, start: "1990-10-01", end: "2022-12-31" },
    "start",
    "first day 1990-10-01 belongs to a fiscal year that starts in 1990; that of 3Q02 starts or ends in 2002",
  ],
  [
    "a quarter of the fiscal year before",
    quarterSchema,
    { ...quarter, start: "2001-04-01", end: "2001-06-30" },
    "start",
    "first day 2001-04-01 belongs to a fiscal year that starts in 2000",
  ],
  [
    "nine months that are twelve",
    schemas.nineMonthsSchema,
    { ...year, id: "9M02" },
    "end",
    "2002-04-01 to 2003-03-31 has 12 months; 9M02 has 9",
  ],
  [
    "a fiscal year that is two years",
    schemas.fiscalYearSchema,
    { ...year, end: "2004-03-31" },
    "end",
    "2002-04-01 to 2004-03-31 has 24 months; FY2002 has 12",
  ],
  [
    "a fiscal year named after the year after its end",
    schemas.fiscalYearSchema,
    { ...year, id: "FY2004" },
    "start",
    "first day 2002-04-01 belongs to a fiscal year that starts in 2002; that of FY2004 starts or ends in 2004",
  ],
  [
    "a figure of another quarter",
    quarterSchema,
    { ...quarter, revenues: { ...yen, period: "2Q02" } },
    "revenues.period",
    "period 2Q02 differs from the record's, 3Q02",
  ],
  [
    "a growth of another quarter",
    quarterSchema,
    {
      ...quarter,
      reportedGrowth: {
        yearOverYear: {
          revenues: { ...yen, value: "1", unit: "ratio", decimals: 0, period: "2Q02" },
        },
      },
    },
    "reportedGrowth.yearOverYear.revenues.period",
    "period 2Q02 differs",
  ],
  [
    "a figure of another metric",
    quarterSchema,
    { ...quarter, revenues: { ...yen, metric: "operatingIncome" } },
    "revenues.metric",
    "metric operatingIncome differs from the key revenues",
  ],
  [
    "a translation of another metric",
    quarterSchema,
    {
      ...quarter,
      convenienceTranslation: { revenues: { ...yen, unit: "USD", metric: "operatingIncome" } },
    },
    "convenienceTranslation.revenues.metric",
    "differs from the key revenues",
  ],
  [
    "a milestone of another quarter",
    quarterSchema,
    {
      ...quarter,
      milestones: {
        tenBillion: {
          times: { ...evidence, value: "3", unit: "times", period: "4Q02" },
          threshold: yen,
        },
      },
    },
    "milestones.tenBillion.times.period",
    "period 4Q02 differs",
  ],
  [
    "a growth with a hedge that we do not know",
    quarterSchema,
    {
      ...quarter,
      reportedGrowth: {
        yearOverYear: {
          revenues: { ...evidence, value: "0.1", unit: "ratio", qualifier: "roughly" },
        },
      },
    },
    "reportedGrowth.yearOverYear.revenues.qualifier",
    'needs "approximately" or "moreThan" or "atLeast" or "lessThan" or "atMost"; got "roughly"',
  ],
  [
    "a growth that is a float",
    quarterSchema,
    {
      ...quarter,
      reportedGrowth: {
        quarterOverQuarter: { revenues: { ...evidence, value: 0.1, unit: "ratio" } },
      },
    },
    "reportedGrowth.quarterOverQuarter.revenues.value",
    "got the number 0.1",
  ],
  [
    "a note on a metric that is none",
    quarterSchema,
    {
      ...quarter,
      notes: [{ topic: "t", summary: "s", document: "d", locator: "l", metric: "sales" }],
    },
    "notes[0].metric",
    'needs "revenues" or',
  ],
  [
    "a half as a fiscal year",
    schemas.fiscalYearSchema,
    { ...quarter, id: "1H02" },
    "id",
    "needs the id of a fiscal year of 1969 to 2068",
  ],
  [
    "nine months as a fiscal year",
    schemas.fiscalYearSchema,
    { ...year, id: "9M02", end: "2002-12-31" },
    "id",
    "needs the id of a fiscal year of 1969 to 2068",
  ],
  [
    "a fiscal year as nine months",
    schemas.nineMonthsSchema,
    year,
    "id",
    "needs the id of nine months such as 9M02",
  ],
  [
    "a figure of the year before",
    schemas.fiscalYearSchema,
    { ...year, revenues: { ...yen, period: "FY2001" } },
    "revenues.period",
    "period FY2001 differs from the record's, FY2002",
  ],

  [
    "a range whose ends are swapped",
    guidanceSchema,
    { ...range, low: range.high, high: figure },
    "low.value",
    "lower bound 13000000 is above the upper bound 12500000",
  ],
  [
    "ends swapped by one in the seventeenth digit",
    guidanceSchema,
    {
      ...range,
      low: { ...figure, value: "90071992547409931", decimals: 0 },
      high: { ...figure, value: "90071992547409930", decimals: 0 },
    },
    "low.value",
    "is above the upper bound",
  ],
  [
    "ends swapped behind the point",
    guidanceSchema,
    {
      ...range,
      low: { ...figure, value: "-0.05", decimals: 2 },
      high: { ...figure, value: "-0.1", decimals: 1 },
    },
    "low.value",
    "lower bound -0.05 is above the upper bound -0.1",
  ],
  [
    "ends in two currencies",
    guidanceSchema,
    { ...range, high: { ...figure, unit: "USD" } },
    "high.unit",
    "unit USD differs from EUR, that of the lower bound",
  ],
  [
    "a swapped translation",
    guidanceSchema,
    {
      ...guidance["4Q02"].revenues,
      convenienceTranslation: {
        low: guidance["4Q02"].revenues.convenienceTranslation.high,
        high: guidance["4Q02"].revenues.convenienceTranslation.low,
      },
    },
    "convenienceTranslation.low.value",
    "lower bound 109500000 is above the upper bound 105300000",
  ],
  [
    "an end without evidence",
    guidanceSchema,
    { ...range, low: { value: "1", unit: "EUR" } },
    "low.document",
    "is missing; needs text",
  ],
  [
    "an end of another period than its target",
    guidanceSchema,
    { ...range, period: "4Q02", low: { ...figure, period: "3Q02" } },
    "low.period",
    "period 3Q02 differs from the record's, 4Q02",
  ],
  [
    "a form that is none",
    guidanceSchema,
    { ...range, form: "between" },
    "form",
    'needs "range" or "point" or "approximate" or "moreThan" or "atLeast" or "lessThan" or "atMost" or "qualitative"; got "between"',
  ],
  ["no form", guidanceSchema, {}, "form", 'is missing; needs "range" or'],
  [
    "a plain number as an approximate target",
    guidanceSchema,
    { form: "approximate", value: figure },
    "value.qualifier",
    'is missing; needs "approximately"',
  ],
  [
    "about as more than",
    guidanceSchema,
    { form: "moreThan", threshold: hedged },
    "threshold.qualifier",
    'needs "moreThan"; got "approximately"',
  ],
  [
    "a day in a month's date",
    guidanceSchema,
    { ...range, issued: { precision: "month", date: "2003-02-01", printed: "February" } },
    "issued.date",
    "needs a calendar month such as 2003-02",
  ],
  [
    "the thirteenth month",
    guidanceSchema,
    { ...range, issued: { precision: "month", date: "2003-13", printed: "?" } },
    "issued.date",
    "needs a calendar month",
  ],

  [
    "a rate in percent",
    schemas.crossSellingSchema,
    { ...crossSelling["3Q02"].dataCenters, rate: { ...figure, unit: "%" } },
    "rate.unit",
    'needs "ratio"; got "%"',
  ],
  [
    "half a storey",
    schemas.facilitySchema,
    {
      ...facilities.saitama1,
      floors: { ...evidence, storeys: { basement: 0.5, aboveGround: 1, tower: 0 } },
    },
    "floors.storeys.basement",
    "needs a whole number; got the number 0.5",
  ],
  [
    "a negative storey",
    schemas.facilitySchema,
    {
      ...facilities.saitama1,
      floors: { ...evidence, storeys: { basement: -1, aboveGround: 1, tower: 0 } },
    },
    "floors.storeys.basement",
    "needs at least 0; got the number -1",
  ],
  [
    "a bandwidth whose ends are swapped",
    schemas.segmentSchema,
    {
      ...segments.others,
      bandwidth: {
        fiber: {
          low: { ...figure, unit: "bit/s" },
          high: { ...figure, unit: "bit/s", value: "0" },
        },
      },
    },
    "bandwidth.fiber.low.value",
    "is above the upper bound 0",
  ],
  [
    "a category that we do not know",
    schemas.surveySchema,
    { ...surveys.nikkei2001, results: { telephony: {} } },
    "results.telephony",
    "is not a known key",
  ],
  [
    "a ranking that starts at two",
    rankingSchema,
    ranks(2, 3),
    "entries[0].rank",
    "rank 2 is not 1, where a ranking starts",
  ],
  [
    "a ranking that goes back",
    rankingSchema,
    ranks(1, 3, 2),
    "entries[2].rank",
    "rank 2 comes after rank 3",
  ],
  [
    "rank zero",
    rankingSchema,
    ranks(0, 1),
    "entries[0].rank",
    "needs at least 1; got the number 0",
  ],
  ["a ranking of nobody", rankingSchema, ranks(), "entries", "needs at least 1; got a list of 0"],
  [
    "an erratum without evidence or citation",
    schemas.erratumSchema,
    { ...errata.tickerDiffers, evidence: [{ citation: 5 }] },
    "evidence[0].citation",
    "needs text; got the number 5",
  ],
  [
    "a checksum that is none",
    schemas.documentSchema,
    { ...documents["iij-3q02-presentation"], sha256: "ABC" },
    "sha256",
    "needs a SHA-256 checksum",
  ],
  [
    "a fiscal year that ends on February 30",
    schemas.companySchema,
    { ...company, fiscalYearEnd: { ...company.fiscalYearEnd, month: 2, day: 30 } },
    "fiscalYearEnd.day",
    "day 30 is not in month 2",
  ],
  [
    "an end of the fiscal year without a place",
    schemas.companySchema,
    { ...company, fiscalYearEnd: { month: 3, day: 31, because: "?", document: "d" } },
    "fiscalYearEnd.locator",
    "is missing; needs text",
  ],
  [
    "a survey's category as printers spell it",
    schemas.surveySchema,
    { ...surveys.nikkei2001, results: { dialupAccess: {} } },
    "results.dialupAccess",
    "is not a known key",
  ],
  ["a row without an id", schemas.factSchema, { ...figure }, "id", "is missing; needs text"],
  [
    "a row without a date",
    schemas.factSchema,
    { ...figure, id: "own", standing: "press", kind: "level" },
    "published",
    "is missing",
  ],
  [
    "a row of words with a number",
    schemas.factSchema,
    { ...facts[0], qualifier: "unchanged" },
    "value",
    "is not a known key",
  ],
  [
    "a row with a hedge that we do not know",
    schemas.factSchema,
    { ...hedged, id: "revenues", qualifier: "roughly" },
    "qualifier",
    'needs "approximately" or "moreThan" or "atLeast" or "lessThan" or "atMost"; got "roughly"',
  ],
];

describe("schemas accept", () => {
  it.each(accepted)("%s", (_, schema, value) => {
    expect(parseRecord(schema, value)).toStrictEqual(value);
  });
});

describe("schemas refuse, with the path and in words,", () => {
  it.each(refused)("%s", (_, schema, value, path, words) => {
    let message = "";
    try {
      parseRecord(schema, value);
    } catch (error) {
      message = (error as Error).message;
    }
    const line = message.split("\n").find((each) => each.startsWith(`  ${path}: `));
    expect(line ?? message).toContain(words);
    expect(line, message).toBeDefined();
  });
});

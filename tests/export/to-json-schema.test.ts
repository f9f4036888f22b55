import * as earnings from "@iij/earnings";
import { type DescribedSchema, toJsonSchema } from "@iij/earnings/export";
import * as schema from "@iij/earnings/schema";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { refusal } from "../functions/refusal.js";

/**
 * What a day is, the pattern beside the format says, so that a validator without formats knows it
 * too.
 */
const validator = (of: DescribedSchema): ((value: unknown) => boolean) =>
  new Ajv2020({ strict: true, formats: { date: true } }).compile(toJsonSchema(of));
const {
  quarters,
  halves,
  nineMonths,
  fiscalYears,
  observations,
  segments,
  guidance,
  crossSelling,
  facilities,
  surveys,
  rankings,
  errata,
  documents,
  company,
  facts,
} = earnings;
const targets = Object.values<object>(guidance).flatMap(
  (period) => Object.values(period) as unknown[],
);

describe.each<[string, DescribedSchema, readonly unknown[]]>([
  ["quarters", schema.quarterSchema, Object.values(quarters)],
  ["halves", schema.halfSchema, Object.values(halves)],
  ["nine months", schema.nineMonthsSchema, Object.values(nineMonths)],
  ["fiscal years", schema.fiscalYearSchema, Object.values(fiscalYears)],
  ["observations", schema.observationSchema, Object.values(observations)],
  ["segments", schema.segmentSchema, Object.values(segments)],
  ["guidance", schema.guidanceSchema, targets],
  ["cross-selling", schema.crossSellingSchema, Object.values(crossSelling["3Q02"])],
  ["facilities", schema.facilitySchema, Object.values(facilities)],
  ["surveys", schema.surveySchema, Object.values(surveys)],
  ["rankings", schema.rankingSchema, Object.values(rankings)],
  ["errata", schema.erratumSchema, Object.values(errata)],
  ["documents", schema.documentSchema, Object.values(documents)],
  ["the company", schema.companySchema, [company]],
  ["facts", schema.factSchema, facts],
])("ajv, by our JSON Schema of %s,", (_, of, records) => {
  const accepts = validator(of);

  test("accepts each record", () => {
    expect(records.length).toBeGreaterThan(0);
    expect(records.filter((record) => !accepts(record))).toEqual([]);
  });

  test("refuses each record with a key too many, and what is no record", () => {
    expect(records.filter((record) => accepts({ ...(record as object), surplus: 1 }))).toEqual([]);
    expect([undefined, null, 1, "text", []].filter((value) => accepts(value))).toEqual([]);
  });
});

const [fact] = facts;
const broken: Readonly<Record<string, object>> = {
  "a float": { value: 7246000000 },
  "a thousands separator": { value: "7,246" },
  "an exponent": { value: "7e9" },
  "a value in full-width digits": { value: "７２４６" },
  "no value": { value: undefined },
  "an empty unit": { unit: "" },
  "half a decimal": { decimals: 0.5 },
  "decimals as text": { decimals: "-6" },
  "far too many decimals": { decimals: 401 },
  "a rounding of no name": { rounding: "up" },
  "a hedge of no name": { qualifier: "roughly" },
  "a value in words": { qualifier: "unchanged" },
  "a period that is none": { period: "5Q02" },
  "a fiscal year before all": { period: "FY1968" },
  "an empty id": { id: "" },
  "no document": { document: undefined },
  "a month that is none": { published: "2003-13" },
  "a day that is none": { published: "2003-02-29" },
  "a standing of no name": { standing: "rumour" },
  "a role of no name": { role: "main" },
  "non-GAAP that is not": { nonGaap: false },
  "a key too many": { colour: "red" },
};

describe("ajv, by our JSON Schema of facts, refuses", () => {
  const accepts = validator(schema.factSchema);
  test.each(Object.entries(broken))("%s", (_, change) => {
    const record = Object.fromEntries(
      Object.entries({ ...fact, ...change }).filter(([, value]) => value !== undefined),
    );
    expect(accepts(fact)).toBe(true);
    expect(accepts(record)).toBe(false);
  });
});

test("the schema names its version, and its id if it is given one", () => {
  expect(toJsonSchema(schema.quantitySchema)["$schema"]).toBe(
    "https://json-schema.org/draft/2020-12/schema",
  );
  expect(toJsonSchema(schema.quantitySchema, "https://example.com/quantity.json")["$id"]).toBe(
    "https://example.com/quantity.json",
  );
});

test("what JSON Schema cannot say is refused, and so is what is no schema", () => {
  const error = refusal(() => toJsonSchema(z.date()));
  expect([error.code, error.function, error.needs]).toEqual([
    "malformedRecord",
    "toJsonSchema",
    "a schema that JSON Schema can express, such as factSchema",
  ]);
  for (const value of [undefined, null, {}, "factSchema", 1])
    expect(refusal(() => toJsonSchema(value as never)).code).toBe("malformedRecord");
});

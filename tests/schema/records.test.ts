import {
  company,
  crossSelling,
  documents,
  errata,
  facilities,
  facts,
  fiscalYears,
  guidance,
  halves,
  nineMonths,
  observations,
  quarters,
  rankings,
  segments,
  surveys,
  type Unit,
} from "@iij/earnings";
import * as schemas from "@iij/earnings/schema";
import { describe, expect, it } from "vitest";
import * as z from "zod";

const { parseRecord } = schemas;

const families: readonly (readonly [
  name: string,
  schema: z.ZodType,
  records: readonly unknown[],
])[] = [
  ["quarters", schemas.quarterSchema, Object.values(quarters)],
  ["halves", schemas.halfSchema, Object.values(halves)],
  ["nineMonths", schemas.nineMonthsSchema, Object.values(nineMonths)],
  ["fiscalYears", schemas.fiscalYearSchema, Object.values(fiscalYears)],
  ["segments", schemas.segmentSchema, Object.values(segments)],
  [
    "guidance",
    schemas.guidanceSchema,
    Object.values<object>(guidance).flatMap((targets) => Object.values(targets) as unknown[]),
  ],
  ["crossSelling", schemas.crossSellingSchema, Object.values(crossSelling["3Q02"])],
  ["facilities", schemas.facilitySchema, Object.values(facilities)],
  ["surveys", schemas.surveySchema, Object.values(surveys)],
  ["rankings", schemas.rankingSchema, Object.values(rankings)],
  ["errata", schemas.erratumSchema, Object.values(errata)],
  ["documents", schemas.documentSchema, Object.values(documents)],
  ["company", schemas.companySchema, [company]],
  ["facts", schemas.factSchema, facts],
];

/** The keys that a JSON Schema requires, in each of its forms where it has several. */
function requiredBy({ required, anyOf, oneOf }: z.core.JSONSchema.BaseSchema): readonly string[] {
  if (required !== undefined) return required;
  const [first = [], ...rest] = (anyOf ?? oneOf ?? []).map(requiredBy);
  return first.filter((key) => rest.every((keys) => keys.includes(key)));
}

describe("the library's own records", () => {
  it.each(families)("%s: each passes its schema and comes back unchanged", (_, schema, records) => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(parseRecord(schema, record)).toStrictEqual(record);
  });

  it.each(families)("%s: each survives a round trip through JSON", (_, schema, records) => {
    for (const record of records)
      expect(parseRecord(schema, JSON.parse(JSON.stringify(record)))).toStrictEqual(record);
  });

  it.each(families)("%s: none survives a key that nobody knows", (_, schema, records) => {
    for (const record of records) {
      expect(() => parseRecord(schema, { ...(record as object), remarks: "" })).toThrow(
        "remarks: is not a known key",
      );
    }
  });

  it.each(families)("%s: no required key can be left out", (_, schema, records) => {
    const required = requiredBy(z.toJSONSchema(schema));
    expect(required).not.toEqual([]);
    for (const record of records) {
      for (const key of required) {
        const { [key]: left, ...rest } = record as Record<string, unknown>;
        expect(left).toBeDefined();
        expect(() => parseRecord(schema, rest)).toThrow(`${key}: is missing; needs`);
      }
    }
  });

  it("count in the units of the model, though a user's own may count in any", () => {
    const units: Readonly<Record<Unit, true>> = {
      ...{
        JPY: true,
        USD: true,
        "JPY/USD": true,
        ratio: true,
        companies: true,
        categories: true,
        items: true,
        times: true,
        rank: true,
      },
      ...{
        contracts: true,
        subscriptions: true,
        lines: true,
        shares: true,
        employees: true,
        stores: true,
        points: true,
      },
      ...{ year: true, years: true, months: true, m2: true, "t/m2": true, "bit/s": true },
    };
    const used = new Set(facts.flatMap((fact) => ("unit" in fact ? [fact.unit] : [])));
    expect([...used].sort()).toEqual(Object.keys(units).sort());
  });

  it("passes each figure as a figure and as a quantity, each hedge as a hedge, each wording as a wording", () => {
    const ofRows = [
      "id",
      "published",
      "standing",
      "role",
      "company",
      "kind",
      "part",
      "group",
      "stands",
    ];
    let figures = 0;
    for (const fact of facts) {
      const stated = Object.fromEntries(
        Object.entries(fact).filter(([key]) => !ofRows.includes(key)),
      );
      const passes = [
        schemas.figureSchema,
        schemas.quantitySchema,
        schemas.hedgedFigureSchema,
        schemas.wordingSchema,
      ].map((schema) => schema.safeParse(stated).success);
      const hedged = ["approximately", "moreThan", "atLeast", "lessThan", "atMost"].includes(
        fact.qualifier ?? "",
      );
      const plain = fact.qualifier === undefined;
      expect(passes).toEqual([plain, plain, hedged, !plain && !hedged]);
      figures += plain ? 1 : 0;
    }
    expect(figures).toBeGreaterThan(0);
  });
});

describe("observations, whose names are free,", () => {
  it.each(Object.entries<object>(observations))(
    "of %s pass and come back unchanged, also through JSON",
    (_, observed) => {
      for (const record of [observed, JSON.parse(JSON.stringify(observed))])
        expect(parseRecord(schemas.observationSchema, record)).toStrictEqual(observed);
    },
  );
});

describe("every schema", () => {
  const exported = Object.entries(schemas).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [[name, schema] as const] : [],
  );

  it("is one of the nouns of the model", () => {
    expect(exported.map(([name]) => name).sort()).toEqual(
      [
        "periodId",
        "figure",
        "quantity",
        "hedgedFigure",
        "wording",
        "note",
        "quarter",
        "half",
        "nineMonths",
        "fiscalYear",
        "observation",
        "segment",
        "guidance",
        "crossSelling",
      ]
        .concat(["facility", "survey", "ranking", "erratum", "document", "company", "fact"])
        .map((noun) => `${noun}Schema`)
        .sort(),
    );
  });

  it.each(exported)("%s has a JSON Schema, in which objects allow no further keys", (_, schema) => {
    const written = JSON.stringify(z.toJSONSchema(schema));
    expect(written.split('"additionalProperties":false').length).toBe(
      written.split('"properties":').length,
    );
  });
});

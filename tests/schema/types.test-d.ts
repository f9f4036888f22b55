import type { CompanyRecord, CrossSelling, DocumentRecord, Erratum, Facility, Fact, Figure, FiscalYear, Guidance, HedgedFigure, NineMonths, Note, PeriodId, Quantity, Quarter, Ranking, Segment, Survey, Wording } from "@iij/earnings";
import type * as schemas from "@iij/earnings/schema";
import { figureSchema, guidanceSchema, parseRecord, quarterSchema } from "@iij/earnings/schema";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { Half } from "../../src/model/quarter.js";

type Of<S extends keyof typeof schemas> = (typeof schemas)[S] extends z.ZodType<infer T> ? T : never;

describe("what a schema accepts is of the model's type", () => {
  it("in each wing, in both directions", () => {
    expectTypeOf<Of<"periodIdSchema">>().toEqualTypeOf<PeriodId>();
    expectTypeOf<Of<"quantitySchema">>().toExtend<Quantity>();
    expectTypeOf<Quantity>().toExtend<Of<"quantitySchema">>();
    expectTypeOf<Of<"figureSchema">>().toExtend<Figure>();
    expectTypeOf<Figure>().toExtend<Of<"figureSchema">>();
    expectTypeOf<Of<"hedgedFigureSchema">>().toExtend<HedgedFigure>();
    expectTypeOf<HedgedFigure>().toExtend<Of<"hedgedFigureSchema">>();
    expectTypeOf<Of<"wordingSchema">>().toExtend<Wording>();
    expectTypeOf<Wording>().toExtend<Of<"wordingSchema">>();
    expectTypeOf<Of<"noteSchema">>().toExtend<Note>();
    expectTypeOf<Note>().toExtend<Of<"noteSchema">>();
    expectTypeOf<Of<"crossSellingSchema">>().toExtend<CrossSelling>();
    expectTypeOf<CrossSelling>().toExtend<Of<"crossSellingSchema">>();
    expectTypeOf<Of<"facilitySchema">>().toExtend<Facility>();
    expectTypeOf<Facility>().toExtend<Of<"facilitySchema">>();
    expectTypeOf<Of<"factSchema">>().toExtend<Fact>();
    expectTypeOf<Fact>().toExtend<Of<"factSchema">>();
  });

  it("also where the model's lists are read-only, which zod's types are not", () => {
    expectTypeOf<Of<"quarterSchema">>().toExtend<Quarter>();
    expectTypeOf<Quarter>().toExtend<schemas.Frozen<Of<"quarterSchema">>>();
    expectTypeOf<Of<"halfSchema">>().toExtend<Half>();
    expectTypeOf<Half>().toExtend<schemas.Frozen<Of<"halfSchema">>>();
    expectTypeOf<Of<"nineMonthsSchema">>().toExtend<NineMonths>();
    expectTypeOf<NineMonths>().toExtend<schemas.Frozen<Of<"nineMonthsSchema">>>();
    expectTypeOf<Of<"fiscalYearSchema">>().toExtend<FiscalYear>();
    expectTypeOf<FiscalYear>().toExtend<schemas.Frozen<Of<"fiscalYearSchema">>>();
    expectTypeOf<Of<"guidanceSchema">>().toExtend<Guidance>();
    expectTypeOf<Guidance>().toExtend<schemas.Frozen<Of<"guidanceSchema">>>();
    expectTypeOf<Of<"segmentSchema">>().toExtend<Segment>();
    expectTypeOf<Segment>().toExtend<schemas.Frozen<Of<"segmentSchema">>>();
    expectTypeOf<Of<"surveySchema">>().toExtend<Survey>();
    expectTypeOf<Survey>().toExtend<schemas.Frozen<Of<"surveySchema">>>();
    expectTypeOf<Of<"rankingSchema">>().toExtend<Ranking>();
    expectTypeOf<Ranking>().toExtend<schemas.Frozen<Of<"rankingSchema">>>();
    expectTypeOf<Of<"erratumSchema">>().toExtend<Erratum>();
    expectTypeOf<Erratum>().toExtend<schemas.Frozen<Of<"erratumSchema">>>();
    expectTypeOf<Of<"documentSchema">>().toExtend<DocumentRecord>();
    expectTypeOf<DocumentRecord>().toExtend<schemas.Frozen<Of<"documentSchema">>>();
    expectTypeOf<Of<"companySchema">>().toExtend<CompanyRecord>();
    expectTypeOf<CompanyRecord>().toExtend<schemas.Frozen<Of<"companySchema">>>();
  });
});

describe("a key that the model gains, also an optional one, is a compile error until the schema has it", () => {
  it("in each wing that has one form", () => {
    // Our own records say of some figures that they were read once, as rows do.
    expectTypeOf<keyof Of<"figureSchema">>().toEqualTypeOf<keyof Figure | "readOnce">();
    expectTypeOf<keyof Of<"hedgedFigureSchema">>().toEqualTypeOf<keyof HedgedFigure | "readOnce">();
    expectTypeOf<keyof Of<"wordingSchema">>().toEqualTypeOf<keyof Wording | "readOnce">();
    expectTypeOf<keyof Of<"noteSchema">>().toEqualTypeOf<keyof Note>();
    expectTypeOf<keyof Of<"quarterSchema">>().toEqualTypeOf<keyof Quarter>();
    expectTypeOf<keyof Of<"halfSchema">>().toEqualTypeOf<keyof Half>();
    expectTypeOf<keyof Of<"nineMonthsSchema">>().toEqualTypeOf<keyof NineMonths>();
    expectTypeOf<keyof Of<"fiscalYearSchema">>().toEqualTypeOf<keyof FiscalYear>();
    expectTypeOf<keyof Of<"segmentSchema">>().toEqualTypeOf<keyof Segment>();
    expectTypeOf<keyof Of<"crossSellingSchema">>().toEqualTypeOf<keyof CrossSelling>();
    expectTypeOf<keyof Of<"facilitySchema">>().toEqualTypeOf<keyof Facility>();
    expectTypeOf<keyof Of<"surveySchema">>().toEqualTypeOf<keyof Survey>();
    expectTypeOf<keyof Of<"rankingSchema">>().toEqualTypeOf<keyof Ranking>();
    expectTypeOf<keyof Of<"erratumSchema">>().toEqualTypeOf<keyof Erratum>();
    expectTypeOf<keyof Of<"documentSchema">>().toEqualTypeOf<keyof DocumentRecord>();
    expectTypeOf<keyof Of<"companySchema">>().toEqualTypeOf<keyof CompanyRecord>();
  });

  it("in each form of guidance", () => {
    type KeysOf<T, F extends Guidance["form"]> = keyof Extract<T, { readonly form: F }>;
    type Read = Of<"guidanceSchema">;
    expectTypeOf<KeysOf<Read, "range">>().toEqualTypeOf<KeysOf<Guidance, "range">>();
    expectTypeOf<KeysOf<Read, "point">>().toEqualTypeOf<KeysOf<Guidance, "point">>();
    expectTypeOf<KeysOf<Read, "approximate">>().toEqualTypeOf<KeysOf<Guidance, "approximate">>();
    expectTypeOf<KeysOf<Read, "moreThan">>().toEqualTypeOf<KeysOf<Guidance, "moreThan">>();
    expectTypeOf<KeysOf<Read, "qualitative">>().toEqualTypeOf<KeysOf<Guidance, "qualitative">>();
  });
});

describe("parseRecord", () => {
  it("returns the model's type, read-only in depth", () => {
    const quarter = parseRecord(quarterSchema, {});
    expectTypeOf(quarter).toExtend<Quarter>();
    expectTypeOf(parseRecord(figureSchema, {})).toExtend<Figure>();
    expectTypeOf(parseRecord(guidanceSchema, {})).toExtend<Guidance>();
    // @ts-expect-error frozen at the surface
    quarter.id = "2Q02";
    // @ts-expect-error frozen in depth
    if (quarter.revenues !== undefined) quarter.revenues.value = "0";
    expectTypeOf(quarter.guidance).toEqualTypeOf<readonly string[] | undefined>();
  });

  it("keeps optional keys optional: absent, and not undefined", () => {
    type Read = z.output<typeof quarterSchema>;
    expectTypeOf<{ id: "3Q02"; start: "2002-10-01"; end: "2002-12-31" }>().toExtend<Read>();
    expectTypeOf<{ id: "3Q02"; start: "2002-10-01"; end: "2002-12-31"; label: undefined }>().not.toExtend<Read>();
  });

  it("takes a schema and not a shape", () => {
    // @ts-expect-error a shape is no schema
    parseRecord(figureSchema.shape, {});
  });
});

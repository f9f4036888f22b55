import type {
  CompanyRecord,
  CrossSelling,
  DocumentRecord,
  Erratum,
  Facility,
  Fact,
  Figure,
  FiscalYear,
  Guidance,
  Half,
  HedgedFigure,
  NineMonths,
  Note,
  Observation,
  PeriodId,
  Quantity,
  Quarter,
  Ranking,
  Segment,
  Survey,
  Wording,
} from "@iij/earnings";
import type * as schemas from "@iij/earnings/schema";
import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { company } from "../../src/schema/company.js";
import type { crossSelling } from "../../src/schema/cross-selling.js";
import type { document } from "../../src/schema/document.js";
import type { erratum } from "../../src/schema/erratum.js";
import type { facility } from "../../src/schema/facility.js";
import type { fact } from "../../src/schema/fact.js";
import type { figure, hedgedFigure, note, quantity, wording } from "../../src/schema/figure.js";
import type { guidance } from "../../src/schema/guidance.js";
import type { observation } from "../../src/schema/observation.js";
import type { periodId } from "../../src/schema/period.js";
import type { fiscalYear, half, nineMonths, quarter } from "../../src/schema/quarter.js";
import type { segment } from "../../src/schema/segment.js";
import type { ranking, survey } from "../../src/schema/survey.js";

/**
 * The schemas as they are built, before they are declared to be of the model's type. The
 * declaration checks that they accept nothing else; this file checks the other direction.
 */
type Built = {
  periodIdSchema: typeof periodId;
  quantitySchema: typeof quantity;
  figureSchema: typeof figure;
  hedgedFigureSchema: typeof hedgedFigure;
  wordingSchema: typeof wording;
  noteSchema: typeof note;
  quarterSchema: typeof quarter;
  halfSchema: typeof half;
  nineMonthsSchema: typeof nineMonths;
  fiscalYearSchema: typeof fiscalYear;
  observationSchema: typeof observation;
  segmentSchema: typeof segment;
  guidanceSchema: typeof guidance;
  crossSellingSchema: typeof crossSelling;
  facilitySchema: typeof facility;
  surveySchema: typeof survey;
  rankingSchema: typeof ranking;
  erratumSchema: typeof erratum;
  documentSchema: typeof document;
  companySchema: typeof company;
  factSchema: typeof fact;
};
type Accepted<S extends keyof Built> = schemas.Frozen<z.output<ReturnType<Built[S]>>>;

/** The keys of a record and of what is in it, down to some depth, whatever the form. */
type Paths<T, Depth extends 0[]> = Depth extends [0, ...infer Rest extends 0[]]
  ? T extends readonly (infer Item)[]
    ? Paths<Item, Rest>
    : T extends object
      ? { [K in keyof T & string]: K | `${K}.${Paths<NonNullable<T[K]>, Rest>}` }[keyof T & string]
      : never
  : never;

/**
 * The paths that only one of the two has. Not by `toEqualTypeOf`, which takes a minute for the
 * metrics of a quarter.
 */
type Differing<A, B, Depth extends 0[] = [0, 0, 0, 0]> =
  Exclude<Paths<A, Depth>, Paths<B, Depth>> | Exclude<Paths<B, Depth>, Paths<A, Depth>>;

describe("a public schema is of the model's type, by its name", () => {
  it("what it returns, and what it takes, which are the same", () => {
    expectTypeOf<keyof Built>().toEqualTypeOf<
      Exclude<keyof typeof schemas, "parseRecord" | "periodSchemas">
    >();
    expectTypeOf<typeof schemas.periodIdSchema>().toEqualTypeOf<schemas.RecordSchema<PeriodId>>();
    expectTypeOf<typeof schemas.quantitySchema>().toEqualTypeOf<schemas.RecordSchema<Quantity>>();
    expectTypeOf<typeof schemas.figureSchema>().toEqualTypeOf<schemas.RecordSchema<Figure>>();
    expectTypeOf<typeof schemas.hedgedFigureSchema>().toEqualTypeOf<
      schemas.RecordSchema<HedgedFigure>
    >();
    expectTypeOf<typeof schemas.wordingSchema>().toEqualTypeOf<schemas.RecordSchema<Wording>>();
    expectTypeOf<typeof schemas.noteSchema>().toEqualTypeOf<schemas.RecordSchema<Note>>();
    expectTypeOf<typeof schemas.quarterSchema>().toEqualTypeOf<schemas.RecordSchema<Quarter>>();
    expectTypeOf<typeof schemas.halfSchema>().toEqualTypeOf<schemas.RecordSchema<Half>>();
    expectTypeOf<typeof schemas.nineMonthsSchema>().toEqualTypeOf<
      schemas.RecordSchema<NineMonths>
    >();
    expectTypeOf<typeof schemas.fiscalYearSchema>().toEqualTypeOf<
      schemas.RecordSchema<FiscalYear>
    >();
    expectTypeOf<typeof schemas.observationSchema>().toEqualTypeOf<
      schemas.RecordSchema<Observation>
    >();
    expectTypeOf<typeof schemas.segmentSchema>().toEqualTypeOf<schemas.RecordSchema<Segment>>();
    expectTypeOf<typeof schemas.guidanceSchema>().toEqualTypeOf<schemas.RecordSchema<Guidance>>();
    expectTypeOf<typeof schemas.crossSellingSchema>().toEqualTypeOf<
      schemas.RecordSchema<CrossSelling>
    >();
    expectTypeOf<typeof schemas.facilitySchema>().toEqualTypeOf<schemas.RecordSchema<Facility>>();
    expectTypeOf<typeof schemas.surveySchema>().toEqualTypeOf<schemas.RecordSchema<Survey>>();
    expectTypeOf<typeof schemas.rankingSchema>().toEqualTypeOf<schemas.RecordSchema<Ranking>>();
    expectTypeOf<typeof schemas.erratumSchema>().toEqualTypeOf<schemas.RecordSchema<Erratum>>();
    expectTypeOf<typeof schemas.documentSchema>().toEqualTypeOf<
      schemas.RecordSchema<DocumentRecord>
    >();
    expectTypeOf<typeof schemas.companySchema>().toEqualTypeOf<
      schemas.RecordSchema<CompanyRecord>
    >();
    expectTypeOf<typeof schemas.factSchema>().toEqualTypeOf<schemas.RecordSchema<Fact>>();
    expectTypeOf<z.output<typeof schemas.quarterSchema>>().toEqualTypeOf<Quarter>();
    expectTypeOf<z.input<typeof schemas.quarterSchema>>().toEqualTypeOf<Quarter>();
  });
});

describe("whatever is of the model's type is accepted", () => {
  it("in each wing", () => {
    expectTypeOf<PeriodId>().toEqualTypeOf<Accepted<"periodIdSchema">>();
    expectTypeOf<Quantity>().toExtend<Accepted<"quantitySchema">>();
    expectTypeOf<Figure>().toExtend<Accepted<"figureSchema">>();
    expectTypeOf<HedgedFigure>().toExtend<Accepted<"hedgedFigureSchema">>();
    expectTypeOf<Wording>().toExtend<Accepted<"wordingSchema">>();
    expectTypeOf<Note>().toExtend<Accepted<"noteSchema">>();
    expectTypeOf<Quarter>().toExtend<Accepted<"quarterSchema">>();
    expectTypeOf<Half>().toExtend<Accepted<"halfSchema">>();
    expectTypeOf<NineMonths>().toExtend<Accepted<"nineMonthsSchema">>();
    expectTypeOf<FiscalYear>().toExtend<Accepted<"fiscalYearSchema">>();
    expectTypeOf<Observation>().toExtend<Accepted<"observationSchema">>();
    expectTypeOf<Segment>().toExtend<Accepted<"segmentSchema">>();
    expectTypeOf<Guidance>().toExtend<Accepted<"guidanceSchema">>();
    expectTypeOf<CrossSelling>().toExtend<Accepted<"crossSellingSchema">>();
    expectTypeOf<Facility>().toExtend<Accepted<"facilitySchema">>();
    expectTypeOf<Survey>().toExtend<Accepted<"surveySchema">>();
    expectTypeOf<Ranking>().toExtend<Accepted<"rankingSchema">>();
    expectTypeOf<Erratum>().toExtend<Accepted<"erratumSchema">>();
    expectTypeOf<DocumentRecord>().toExtend<Accepted<"documentSchema">>();
    expectTypeOf<CompanyRecord>().toExtend<Accepted<"companySchema">>();
    expectTypeOf<Fact>().toExtend<Accepted<"factSchema">>();
  });
});

describe("a key that the model gains or loses, also an optional one, is a compile error until the schema follows", () => {
  it("in each wing, and in what is inside", () => {
    // A quantity may say where it was printed.
    expectTypeOf<Differing<Accepted<"quantitySchema">, Figure>>().toBeNever();
    expectTypeOf<Differing<Accepted<"figureSchema">, Figure>>().toBeNever();
    expectTypeOf<Differing<Accepted<"hedgedFigureSchema">, HedgedFigure>>().toBeNever();
    expectTypeOf<Differing<Accepted<"wordingSchema">, Wording>>().toBeNever();
    expectTypeOf<Differing<Accepted<"noteSchema">, Note>>().toBeNever();
    expectTypeOf<Differing<Accepted<"segmentSchema">, Segment>>().toBeNever();
    // Of the targets before it none has any itself, which the model does not say.
    expectTypeOf<
      Exclude<
        Differing<Accepted<"guidanceSchema">, Guidance>,
        `${"earlier" | "press"}.${"earlier" | "press"}${string}`
      >
    >().toBeNever();
    expectTypeOf<Differing<Accepted<"crossSellingSchema">, CrossSelling>>().toBeNever();
    expectTypeOf<Differing<Accepted<"facilitySchema">, Facility>>().toBeNever();
    expectTypeOf<Differing<Accepted<"surveySchema">, Survey>>().toBeNever();
    expectTypeOf<Differing<Accepted<"rankingSchema">, Ranking>>().toBeNever();
    expectTypeOf<Differing<Accepted<"erratumSchema">, Erratum>>().toBeNever();
    expectTypeOf<Differing<Accepted<"documentSchema">, DocumentRecord>>().toBeNever();
    expectTypeOf<Differing<Accepted<"companySchema">, CompanyRecord>>().toBeNever();
    expectTypeOf<Differing<Accepted<"factSchema">, Fact>>().toBeNever();
    expectTypeOf<Differing<Accepted<"quarterSchema">, Quarter>>().toBeNever();
    expectTypeOf<Differing<Accepted<"halfSchema">, Half>>().toBeNever();
    expectTypeOf<Differing<Accepted<"nineMonthsSchema">, NineMonths>>().toBeNever();
    expectTypeOf<Differing<Accepted<"fiscalYearSchema">, FiscalYear>>().toBeNever();
  });

  it("in each form of guidance", () => {
    type KeysOf<T, F extends Guidance["form"]> = keyof Extract<T, { readonly form: F }>;
    type Read = Accepted<"guidanceSchema">;
    expectTypeOf<KeysOf<Read, "range">>().toEqualTypeOf<KeysOf<Guidance, "range">>();
    expectTypeOf<KeysOf<Read, "point">>().toEqualTypeOf<KeysOf<Guidance, "point">>();
    expectTypeOf<KeysOf<Read, "approximate">>().toEqualTypeOf<KeysOf<Guidance, "approximate">>();
    expectTypeOf<KeysOf<Read, "moreThan">>().toEqualTypeOf<KeysOf<Guidance, "moreThan">>();
    expectTypeOf<KeysOf<Read, "qualitative">>().toEqualTypeOf<KeysOf<Guidance, "qualitative">>();
  });
});

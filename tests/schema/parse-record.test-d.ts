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
  Note,
  Observation,
  Quantity,
  Quarter,
  Ranking,
  Segment,
  Survey,
  Wording,
} from "@iij/earnings";
import {
  figureSchema,
  guidanceSchema,
  parseRecord,
  quarterSchema,
  type RecordSchema,
} from "@iij/earnings/schema";
import { describe, expectTypeOf, it } from "vitest";
import * as z from "zod";

/** The paths of what can be changed. */
type Changeable<T, Depth extends 0[] = [0, 0, 0, 0]> = Depth extends [0, ...infer Rest extends 0[]]
  ? T extends readonly (infer Item)[]
    ? T extends unknown[]
      ? "items"
      : Changeable<Item, Rest>
    : T extends object
      ? {
          [K in keyof T & string]: IsReadonly<T, K> extends true
            ? `${K}.${Changeable<NonNullable<T[K]>, Rest>}`
            : K;
        }[keyof T & string]
      : never
  : never;
type IsReadonly<T, K extends keyof T> = Identical<Pick<T, K>, Readonly<Pick<T, K>>>;
// Two functions that are compared and never called.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

describe("the types of the model are read-only in depth", () => {
  it("so that what is read needs no other type", () => {
    expectTypeOf<Changeable<Quantity | Figure | HedgedFigure | Wording | Note>>().toBeNever();
    expectTypeOf<Changeable<Quarter>>().toBeNever();
    expectTypeOf<Changeable<Half | FiscalYear>>().toBeNever();
    expectTypeOf<Changeable<Observation>>().toBeNever();
    expectTypeOf<Changeable<Segment>>().toBeNever();
    expectTypeOf<Changeable<Guidance>>().toBeNever();
    expectTypeOf<
      Changeable<
        CrossSelling | Facility | Survey | Ranking | Erratum | DocumentRecord | CompanyRecord | Fact
      >
    >().toBeNever();
  });

  it("which this sees", () => {
    expectTypeOf<Changeable<{ readonly a: { b?: string }; c: string }>>().toEqualTypeOf<
      "a.b" | "c"
    >();
    expectTypeOf<
      Changeable<{ readonly a: readonly { readonly b: string[] }[] }>
    >().toEqualTypeOf<"a.b.items">();
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

  it("returns the types of the model by their names, also in schemas that are built of ours", () => {
    type Read<T> = ReturnType<typeof parseRecord<RecordSchema<T>>>;
    expectTypeOf<Identical<Read<Quarter>, Quarter>>().toEqualTypeOf<true>();
    expectTypeOf<Identical<Read<Guidance[]>, readonly Guidance[]>>().toEqualTypeOf<true>();
    expectTypeOf<
      Identical<Read<{ a: HedgedFigure }>, { readonly a: HedgedFigure }>
    >().toEqualTypeOf<true>();
    expectTypeOf<
      Identical<Read<{ a: { b: string }[] }>, { readonly a: readonly { readonly b: string }[] }>
    >().toEqualTypeOf<true>();
  });

  it("keeps optional keys optional: absent, and not undefined", () => {
    type Read = z.output<typeof quarterSchema>;
    expectTypeOf<{ id: "3Q02"; start: "2002-10-01"; end: "2002-12-31" }>().toExtend<Read>();
    expectTypeOf<{
      id: "3Q02";
      start: "2002-10-01";
      end: "2002-12-31";
      label: undefined;
    }>().not.toExtend<Read>();
  });

  it("takes a schema and not a shape", () => {
    // @ts-expect-error a shape is no schema
    parseRecord({ value: figureSchema }, {});
  });

  it("takes schemas that are built of ours, and gives what they return, read-only in depth", () => {
    const own = z.object({ name: z.string(), figures: z.array(figureSchema) });
    expectTypeOf(parseRecord(own, {})).toEqualTypeOf<{
      readonly name: string;
      readonly figures: readonly Figure[];
    }>();
  });
});

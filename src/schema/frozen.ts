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
  Quantity,
  Quarter,
  Ranking,
  Segment,
  Survey,
  Wording,
} from "../model/index.js";

/** What our schemas return. All of it is deeply read-only, which a test checks. */
type Records = [
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
  Quantity,
  Quarter,
  Ranking,
  Segment,
  Survey,
  Wording,
];

/**
 * A deeply read-only value. The types of our records already are, and keep their names: expanded, a
 * list of quarters would be a megabyte of declarations.
 */
export type Frozen<T> =
  IsOneOf<T, Records> extends true
    ? T
    : T extends object
      ? { readonly [K in keyof T]: Frozen<T[K]> }
      : T;

type IsOneOf<T, Types extends unknown[]> = true extends {
  [I in keyof Types]: Identical<T, Types[I]>;
}[number]
  ? true
  : false;

/** Also compares `readonly`, which only the compiler's own comparison sees. */
// Two functions that are compared but never called.
/* eslint-disable @typescript-eslint/no-unnecessary-type-parameters */
type Identical<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
/* eslint-enable @typescript-eslint/no-unnecessary-type-parameters */

import type { Basis, Evidence, HedgedQuantity, Quantity, Subject } from "../../model/figure.js";
import type { PeriodDates } from "../../model/period.js";
import type { Exact } from "../precision/exact.js";
import { isBounded, type Measured, type OpenMeasured } from "../precision/interval.js";

/**
 * How a level is known: `printed` in a document, `inferred`, `guided` (a target) or `computed`;
 * `hedged`, such as "approximately" or "more than", with one bound at the most; or `inWords`,
 * without an amount. The `outcome` of a row of `rows`, where there is a level.
 */
export type LevelKind = Exclude<Basis, "reported"> | "hedged" | "inWords";

/** Whatever may be found under a metric, read once: exactly, in no language and at no scale. */
export interface Level extends OpenMeasured {
  readonly kind: LevelKind;
  /** Absent for words. */
  readonly unit?: string | undefined;
  /** The point is only the middle between the bounds, and nobody's number. */
  readonly isMiddle?: true;
  /** What it says of itself: metric, period, standard, and where it is printed. */
  readonly about: Subject & Partial<Evidence> & { readonly qualifier?: string | undefined };
  /**
   * The figures in which a document states it: two for a range, none for what no document prints.
   */
  readonly stated: readonly (Quantity | HedgedQuantity)[];
  /** The days of its period, where the record around it states them. */
  readonly days?: PeriodDates;
  /** What was read, to be told from others of its kind. */
  readonly given: object;
}

/**
 * A level that growth can be computed from: printed, inferred or computed, with both bounds and a
 * point.
 */
export type MeasuredLevel = Level & Measured & { readonly unit: string; readonly point: Exact };

/**
 * Whether a level is an amount between two bounds. A target, a hedge and words are not, whatever
 * bounds they have.
 */
export function isMeasured(level: Level): level is MeasuredLevel {
  const isAmount =
    level.kind === "printed" || level.kind === "inferred" || level.kind === "computed";
  return isAmount && isBounded(level) && level.point !== undefined;
}

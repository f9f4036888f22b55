import type { Basis, Evidence, HedgedQuantity, Quantity, Subject } from "../../model/figure.js";
import type { PeriodDates } from "../../model/period.js";
import type { Exact } from "../precision/exact.js";
import { isBounded, type Measured, type OpenMeasured } from "../precision/interval.js";

/**
 * How a level is known: `printed` in a document, `inferred`, `guided` (a target) or `computed`;
 * `hedged`, such as "approximately" or "more than", with one bound at most; or `inWords`, without
 * an amount. It is the `outcome` of a row of `rows` that has a number.
 */
export type LevelKind = Exclude<Basis, "reported"> | "hedged" | "inWords";

/**
 * Anything that can be found under a metric, in the form in which all functions read it: exact, and
 * independent of language and scale.
 */
export interface Level extends OpenMeasured {
  readonly kind: LevelKind;
  /** Absent for words. */
  readonly unit?: string | undefined;
  /** The point is only the midpoint of the bounds, and nobody stated it. */
  readonly isMiddle?: true;
  /** Its description: metric, period, standard, and where it is printed. */
  readonly about: Subject & Partial<Evidence> & { readonly qualifier?: string | undefined };
  /** The figures in which a document states it: two for a range, none if no document prints it. */
  readonly stated: readonly (Quantity | HedgedQuantity)[];
  /** The days of its period, if the surrounding record states them. */
  readonly days?: PeriodDates;
  /** The value that was read, as its identity. */
  readonly given: object;
}

/**
 * A level from which growth can be computed: printed, inferred or computed, with both bounds and a
 * point.
 */
export type MeasuredLevel = Level & Measured & { readonly unit: string; readonly point: Exact };

/**
 * Whether a level is an amount between two bounds. Targets, hedges and words are not, whatever
 * bounds they have.
 */
export function isMeasured(level: Level): level is MeasuredLevel {
  const isAmount =
    level.kind === "printed" || level.kind === "inferred" || level.kind === "computed";
  return isAmount && isBounded(level) && level.point !== undefined;
}

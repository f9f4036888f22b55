import {
  type ComputedBasis,
  isNegative,
  isPositive,
  type OpenMeasured,
} from "../precision/interval.js";
import type { Amount, HedgedQuantity, Quantity } from "../../model/figure.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import type { BoundedIn } from "../levels/bounded-in.js";
import type { Target } from "../guidance/read-guidance.js";
import type { Level } from "../levels/level.js";
import type { AmountLevel } from "../levels/read-amount-level.js";
import { divide } from "../precision/divide.js";
import { requireSame } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A side of a ratio: a number with at least one bound. */
export type Given<U extends string = string> =
  Amount<U> | HedgedQuantity<U, ThresholdHedge> | BoundedOrOpen<U>;

/** A target with at least one bound. */
type BoundedOrOpen<U extends string> = Extract<
  Target<U>,
  { readonly form: "range" | "point" | ThresholdHedge }
>;

/** The other side, in the same unit, or in a unit known only at run time. */
export type Other<U extends string, V extends string> =
  Quantity<U> | BoundedIn<U, V> | HedgedQuantity<U, ThresholdHedge> | BoundedOrOpen<U>;

/**
 * The quotient of two amounts of one unit, period, standard and scope, over a base that is
 * certainly above zero.
 */
export function ratioOf(part: AmountLevel, base: AmountLevel): OpenMeasured {
  // A target's unit is in the figures that state it.
  requireSameUnit(unitOf(part), unitOf(base));
  requireSame(["period", "accountingStandard", "scope"], part.about, base.about);
  requirePositive(base.given, base);
  return divide(part, base);
}

const unitOf = (level: AmountLevel): { readonly unit: string } =>
  "unit" in level.given ? (level.given as AmountLevel) : { ...level.about, unit: level.unit };

/** What a ratio of two amounts is based on. */
export function basisOf(...levels: readonly Level[]): ComputedBasis {
  return levels.some(({ kind }) => kind === "inferred") ? "inferred" : "computed";
}

/** Rejects a base that may be zero or is negative. */
export function requirePositive<I extends OpenMeasured>(base: unknown, interval: I): I {
  if (isPositive(interval)) return interval;
  const isBelowZero = isNegative(interval);
  return refuse(isBelowZero ? "outOfRange" : "divisionByZero", {
    needs: "a base that is certainly above zero",
    got: describe(base),
    fix: isBelowZero
      ? "A ratio to a negative amount has no meaning."
      : "The base may be zero, so the ratio is undefined.",
    values: [base],
  });
}

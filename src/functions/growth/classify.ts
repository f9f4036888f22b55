import { type Decimal, decimalOf } from "../precision/decimal.js";
import {
  type ComputedBasis,
  type Derived,
  isNegative,
  type Measured,
  negate,
} from "../precision/interval.js";
import {
  atOneScale,
  decimalAt,
  less,
  negated,
  quotientOf,
  type Scaled,
} from "../precision/scaled.js";
import type { ComputedGrowth, WithoutRate } from "./outcome.js";

/** The unit of two amounts, and what they are amounts of. */
export interface Counted {
  readonly unit: string;
  readonly basis: ComputedBasis;
  /** Money spent: a negative amount is not a loss. */
  readonly isExpense: boolean;
}

/** Growth between two intervals, neither of them missing. */
export type Classified = Extract<ComputedGrowth, { readonly change: Derived }>;

/** The growth from one interval to another; the result is certain for all numbers inside them. */
export function classify(
  now: Measured,
  before: Measured,
  { unit, basis, isExpense }: Counted,
): Classified {
  const [current, base, scale] = atOneScale(now, before);
  const change: Derived = {
    point: decimalAt(less(current.point, base.point), scale),
    unit,
    lower: decimalAt(less(current.lower, base.upper), scale),
    upper: decimalAt(less(current.upper, base.lower), scale),
    lowerClosed: current.lowerClosed && base.upperClosed,
    upperClosed: current.upperClosed && base.lowerClosed,
    basis,
  };
  // From 5 % to 6 % is one point more; nobody calls it growth by a fifth.
  if (unit === "ratio") return { outcome: "points", change, basis };
  const isSpent = isExpense && isBelowZero(base);
  const [c, b] = isSpent ? [negated(current), negated(base)] : [current, base];
  const outcome = outcomeOf(c, b);
  return outcome === "rate"
    ? { outcome, rate: rateOf(c, b, basis), change, basis }
    : { outcome: isExpense ? ofExpense(outcome) : outcome, change, basis };
}

/**
 * Two amounts of an expense that are kept as negative numbers, without their sign: from −100 to
 * −120, a fifth more is spent.
 */
export function amountsSpent<M extends Measured>(
  now: M,
  before: M,
): readonly [now: Measured, before: Measured] {
  return isNegative(before) ? [negate(now), negate(before)] : [now, before];
}

/**
 * The outcomes for profit and loss do not apply to expenses; one that became a benefit changed its
 * sign. The earlier amount is never below zero here.
 */
function ofExpense(outcome: WithoutRate): WithoutRate {
  return outcome === "turnedToLoss" ? "signChanged" : outcome;
}

function outcomeOf(now: Scaled, before: Scaled): WithoutRate | "rate" {
  if (isAboveZero(before)) {
    if (isBelowZero(now)) return "turnedToLoss";
    if (isZero(now)) return "rate";
    // If the base can be arbitrarily close to zero, a rate has no upper bound.
    return now.lower < 0 || !(before.lower > 0) ? "indeterminate" : "rate";
  }
  if (!isBelowZero(before)) return isPoint(before) ? "zeroBase" : "indeterminate";
  if (isAboveZero(now)) return "turnedToProfit";
  if (now.upper > 0) return "indeterminate";
  if (isBelow(now, before)) return "lossWidened";
  if (isBelow(before, now)) return "lossNarrowed";
  // Two exact losses, neither below the other, are equal.
  return isPoint(now) && isPoint(before) ? "lossUnchanged" : "indeterminate";
}

/** The bound may be zero if zero itself is not possible. */
const isAboveZero = ({ lower, lowerClosed }: Scaled): boolean =>
  lower > 0 || (lower >= 0 && !lowerClosed);

const isBelowZero = ({ upper, upperClosed }: Scaled): boolean =>
  upper < 0 || (upper <= 0 && !upperClosed);

const isPoint = ({ lower, upper }: Scaled): boolean => lower >= upper;

const isZero = ({ lower, upper }: Scaled): boolean => lower >= 0 && upper <= 0;

/** Bounds that touch count as below unless both are closed. */
const isBelow = (a: Scaled, b: Scaled): boolean =>
  a.upper < b.lower || (a.upper <= b.lower && !(a.upperClosed && b.lowerClosed));

/**
 * The rate of the printed numbers, and bounds that hold for all numbers that round to them. The rate
 * (current − base) / base rises with the current amount and falls with the base, so each bound comes
 * from opposite bounds of the two. Dividing the change's bounds by the base's would count the base
 * twice and be too wide.
 */
function rateOf(now: Scaled, before: Scaled, basis: ComputedBasis): Derived<"ratio"> {
  // Exactly zero is 100 % less than any base, also if the base may be arbitrarily close to zero.
  const { upper: most } = before;
  const base = isZero(now) ? { ...before, point: most, lower: most } : before;
  const point = quotientOf(less(now.point, base.point), base.point, "nearest");
  const lower = quotientOf(less(now.lower, base.upper), base.upper, "down");
  const upper = quotientOf(less(now.upper, base.lower), base.lower, "up");
  return {
    // Different quotients of small numbers differ within twenty digits, so none is out of place.
    point:
      typeof now.point === "number" ? point.value : within(point.value, lower.value, upper.value),
    unit: "ratio",
    lower: lower.value,
    upper: upper.value,
    lowerClosed: lower.exact && now.lowerClosed && (base.upperClosed || !(now.lower > 0)),
    upperClosed: upper.exact && now.upperClosed && (base.lowerClosed || !(now.upper > 0)),
    basis,
  };
}

/**
 * The point, or the nearest possible number: a rounded quotient may lie one digit outside an exact
 * bound.
 */
function within(point: Decimal, lower: Decimal, upper: Decimal): Decimal {
  if (point.lt(lower)) return decimalOf(lower.toFixed());
  return point.gt(upper) ? decimalOf(upper.toFixed()) : point;
}

import { type Direction, minus, one, quotient, zero } from "../precision/exact.js";
import {
  type ComputedBasis,
  type Derived,
  type End,
  exactly,
  isBelow,
  isNegative,
  isPoint,
  isPositive,
  type Measured,
  negate,
  reaches,
  subtract,
  toDerived,
} from "../precision/interval.js";
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
  const change = toDerived(subtract(now, before), unit, basis);
  const [c, b] = isExpense ? amountsSpent(now, before) : [now, before];
  // From 5 % to 6 % is one point more; nobody calls it growth by a fifth.
  const outcome = unit === "ratio" ? "points" : outcomeOf(c, b);
  if (outcome === "rate")
    return { outcome, rate: toDerived(rateOf(c, b), "ratio", basis), change, basis };
  return { outcome: isExpense ? ofExpense(outcome) : outcome, change, basis };
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

function outcomeOf(now: Measured, before: Measured): WithoutRate | "rate" {
  if (isPositive(before)) {
    if (isNegative(now)) return "turnedToLoss";
    if (isZero(now)) return "rate";
    // If the base can be arbitrarily close to zero, a rate has no upper bound.
    return now.lower.at.digits < 0n || before.lower.at.digits === 0n ? "indeterminate" : "rate";
  }
  if (!isNegative(before)) return isPoint(before) ? "zeroBase" : "indeterminate";
  if (isPositive(now)) return "turnedToProfit";
  if (now.upper.at.digits > 0n) return "indeterminate";
  if (isBelow(now, before)) return "lossWidened";
  if (isBelow(before, now)) return "lossNarrowed";
  // Two exact losses, neither below the other, are equal.
  return isPoint(now) && isPoint(before) ? "lossUnchanged" : "indeterminate";
}

const minusOne = /* @__PURE__ */ minus(zero, one);

const isZero = (amount: Measured): boolean => isPoint(amount) && amount.point.digits === 0n;

/** The rate of the printed numbers, and bounds that hold for all numbers that round to them. */
function rateOf(now: Measured, before: Measured): Measured {
  // Exactly zero is 100 % less than any base.
  if (isZero(now)) return exactly(minusOne);
  return {
    point: quotient(minus(now.point, before.point), before.point, "nearest").value,
    lower: rateEnd(now.lower, before.upper, "down"),
    upper: rateEnd(now.upper, before.lower, "up"),
  };
}

/**
 * One bound of (current − base) / base, which rises with the current amount and falls with the
 * base, so it comes from opposite bounds of the two. Dividing the change's bounds by the base's
 * would count the base twice and be too wide.
 */
function rateEnd(current: End, base: End, direction: Direction): End {
  const { value, exact } = quotient(minus(current.at, base.at), base.at, direction);
  return { at: value, closed: exact && reaches(current, base) };
}

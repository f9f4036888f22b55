import { type Direction, minus, quotient } from "../precision/exact.js";
import {
  type ComputedBasis,
  type End,
  isBelow,
  isNegative,
  isPoint,
  isPositive,
  type Measured,
  reaches,
  subtract,
  toDerived,
} from "../precision/interval.js";
import type { ComputedGrowth, WithoutRate } from "./outcome.js";

/**
 * What the growth from one interval to another is; whatever is said is certain for all numbers
 * inside them.
 */
export function classify(
  now: Measured,
  before: Measured,
  unit: string,
  basis: ComputedBasis,
): ComputedGrowth {
  const change = toDerived(subtract(now, before), unit, basis);
  // From 5 % to 6 % is a point more, and nobody means that it grew by a fifth.
  const outcome = unit === "ratio" ? "points" : outcomeOf(now, before);
  return outcome === "rate"
    ? { outcome, rate: toDerived(rateOf(now, before), "ratio", basis), change, basis }
    : { outcome, change, basis };
}

function outcomeOf(now: Measured, before: Measured): WithoutRate | "rate" {
  if (isPositive(before)) {
    if (isNegative(now)) return "turnedToLoss";
    // Over a base that can be as near to zero as one likes a rate has no upper bound.
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

/** The point of the printed numbers, and ends that hold for all numbers that print like them. */
function rateOf(now: Measured, before: Measured): Measured {
  return {
    point: rateEnd({ at: now.point, closed: true }, { at: before.point, closed: true }, "nearest")
      .at,
    lower: rateEnd(now.lower, before.upper, "down"),
    upper: rateEnd(now.upper, before.lower, "up"),
  };
}

/**
 * One end of (current − base) / base, which rises with the current amount and falls with the base:
 * its ends are at opposite ends of the two. Dividing the change's bounds by the base's would count
 * the base twice and give more than is true.
 */
function rateEnd(current: End, base: End, direction: Direction): End {
  const { value, exact } = quotient(minus(current.at, base.at), base.at, direction);
  return { at: value, closed: exact && reaches(current, base) };
}

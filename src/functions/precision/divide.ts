import { type Exact, quotient } from "./exact.js";
import type { Interval } from "./interval.js";

/**
 * `a / b` for a base above zero, its ends rounded outward: the lower one down, the upper one up. An end that had to
 * be rounded is open, because no quotient reaches it.
 */
export function divide(a: Interval, b: Interval): Interval {
  // A numerator below zero is nearest to zero over the largest base, one above zero over the smallest.
  const lower = end(a.lower, a.lowerClosed, a.lower.digits < 0n ? ends(b).lower : ends(b).upper, "down");
  const upper = end(a.upper, a.upperClosed, a.upper.digits < 0n ? ends(b).upper : ends(b).lower, "up");
  return {
    point: quotient(a.point, b.point, "nearest").value,
    lower: lower.value,
    upper: upper.value,
    lowerClosed: lower.closed,
    upperClosed: upper.closed,
  };
}

interface End {
  readonly at: Exact;
  readonly closed: boolean;
}

function ends(b: Interval): { lower: End; upper: End } {
  return { lower: { at: b.lower, closed: b.lowerClosed }, upper: { at: b.upper, closed: b.upperClosed } };
}

function end(numerator: Exact, closed: boolean, by: End, direction: "down" | "up"): { value: Exact; closed: boolean } {
  const { value, exact } = quotient(numerator, by.at, direction);
  // Zero over an open end is still reached by zero over anything else.
  return { value, closed: exact && closed && (by.closed || numerator.digits === 0n) };
}

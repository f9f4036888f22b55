import { quotient } from "./exact.js";
import { divideEnds, type Measured } from "./interval.js";

/** `a / b` for a base above zero, its ends rounded outward: the lower one down, the upper one up. */
export function divide(a: Measured, b: Measured): Measured {
  // A numerator below zero is nearest to zero over the largest base, one above zero over the smallest.
  return {
    point: quotient(a.point, b.point, "nearest").value,
    lower: divideEnds(a.lower, a.lower.at.digits < 0n ? b.lower : b.upper, "down"),
    upper: divideEnds(a.upper, a.upper.at.digits < 0n ? b.upper : b.lower, "up"),
  };
}

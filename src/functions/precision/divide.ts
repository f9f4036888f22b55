import { type Exact, quotient, zero } from "./exact.js";
import { type End, type Measured, type OpenMeasured, reaches } from "./interval.js";

/**
 * `a / b` for a base above zero, its bounds rounded outward: the lower one down, the upper one up.
 * If the base can be arbitrarily close to zero, the quotient is unbounded away from zero; if the
 * base has no upper bound, the quotient can be arbitrarily close to zero.
 */
export function divide(a: Measured, b: Measured): Measured;
export function divide(a: OpenMeasured, b: OpenMeasured): OpenMeasured;
export function divide(a: OpenMeasured, b: OpenMeasured): OpenMeasured {
  const hasPoint = a.point !== undefined && b.point !== undefined && b.point.digits > 0n;
  return {
    point: hasPoint ? quotient(a.point, b.point, "nearest").value : undefined,
    // A negative numerator gives its largest quotient over the largest base, a positive one over
    // the smallest.
    lower:
      a.lower &&
      (a.lower.at.digits < 0n
        ? awayFromZero(a.lower, b.lower, "down")
        : towardsZero(a.lower, b.upper, "down")),
    upper:
      a.upper &&
      (a.upper.at.digits > 0n
        ? awayFromZero(a.upper, b.lower, "up")
        : towardsZero(a.upper, b.upper, "up")),
  };
}

function awayFromZero(
  numerator: End,
  base: End | undefined,
  direction: "down" | "up",
): End | undefined {
  return base === undefined || base.at.digits === 0n
    ? undefined
    : divideEnds(numerator, base, direction);
}

function towardsZero(numerator: End, base: End | undefined, direction: "down" | "up"): End {
  return base === undefined
    ? { at: zero, closed: numerator.closed && isZero(numerator.at) }
    : divideEnds(numerator, base, direction);
}

/**
 * A quotient's bound is possible if it was not rounded and both of its operands are possible. Zero
 * is always reached, because zero over anything is zero.
 */
function divideEnds(numerator: End, denominator: End, direction: "down" | "up"): End {
  const { value, exact } = quotient(numerator.at, denominator.at, direction);
  return { at: value, closed: exact && reaches(numerator, denominator) };
}

const isZero = ({ digits }: Exact): boolean => digits === 0n;

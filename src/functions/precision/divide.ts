import { type Exact, quotient, zero } from "./exact.js";
import { type End, type Measured, type OpenMeasured, reaches } from "./interval.js";

/**
 * `a / b` for a base above zero, its ends rounded outward: the lower one down, the upper one up.
 * Over a base that can be as near to zero as one likes the quotient has no end away from zero; over
 * one without an upper end it comes as near to zero as one likes.
 */
export function divide(a: Measured, b: Measured): Measured;
export function divide(a: OpenMeasured, b: OpenMeasured): OpenMeasured;
export function divide(a: OpenMeasured, b: OpenMeasured): OpenMeasured {
  const hasPoint = a.point !== undefined && b.point !== undefined && b.point.digits > 0n;
  return {
    point: hasPoint ? quotient(a.point, b.point, "nearest").value : undefined,
    // A numerator below zero is nearest to zero over the largest base, one above zero over the
    // smallest.
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
 * A quotient's end is possible if it was not rounded and both ends are; zero over an open end is
 * reached by zero over anything.
 */
function divideEnds(numerator: End, denominator: End, direction: "down" | "up"): End {
  const { value, exact } = quotient(numerator.at, denominator.at, direction);
  return { at: value, closed: exact && reaches(numerator, denominator) };
}

const isZero = ({ digits }: Exact): boolean => digits === 0n;

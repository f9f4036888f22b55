import { compare } from "./exact.js";
import { type End, type Interval, isBelow, type OpenInterval } from "./interval.js";

/** What two intervals have in common, if anything. */
export function overlapOf(a: Interval, b: OpenInterval): Interval | undefined;
export function overlapOf(a: OpenInterval, b: OpenInterval): OpenInterval | undefined;
export function overlapOf(a: OpenInterval, b: OpenInterval): OpenInterval | undefined {
  if (!overlap(a, b)) return undefined;
  return { lower: tighter(a.lower, b.lower, 1), upper: tighter(a.upper, b.upper, -1) };
}

/** Whether two intervals have anything in common. */
export const overlap = (a: OpenInterval, b: OpenInterval): boolean =>
  !isBelow(a, b) && !isBelow(b, a);

/**
 * The higher of two bounds, or the lower if the sign is negative; of two equal ones, the open one.
 */
function tighter(a: End | undefined, b: End | undefined, sign: 1 | -1): End | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, closed: a.closed && b.closed } : order > 0 ? a : b;
}

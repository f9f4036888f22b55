import { compare, type Exact } from "../precision/exact.js";
import type { End, Measured, OpenMeasured } from "../precision/interval.js";

/**
 * Clips an interval to two numbers between which the value is known to lie. A clipped bound is
 * possible, and so is a single number.
 */
export function clamp(a: Measured, least: Exact, most: Exact): Measured;
export function clamp(a: OpenMeasured, least: Exact, most: Exact): OpenMeasured;
export function clamp(a: OpenMeasured, least: Exact, most: Exact): OpenMeasured {
  const nearest = (x: Exact): Exact =>
    compare(x, least) < 0 ? least : compare(x, most) > 0 ? most : x;
  const cut = (end: End | undefined): End | undefined =>
    end && (compare(nearest(end.at), end.at) === 0 ? end : { at: nearest(end.at), closed: true });
  const [lower, upper] = [cut(a.lower), cut(a.upper)];
  const isSingle = lower !== undefined && upper !== undefined && compare(lower.at, upper.at) === 0;
  return {
    point: a.point && nearest(a.point),
    lower: isSingle ? { at: lower.at, closed: true } : lower,
    upper: isSingle ? { at: upper.at, closed: true } : upper,
  };
}

import { compare, type Exact } from "../precision/exact.js";
import type { Interval } from "../precision/interval.js";

/** An interval cut to what is possible at all; an end that is cut is closed. */
export function clamp(a: Interval, least: Exact, most: Exact): Interval {
  const cutBelow = compare(a.lower, least) < 0;
  const cutAbove = compare(a.upper, most) > 0;
  const within = (x: Exact): Exact => (compare(x, least) < 0 ? least : compare(x, most) > 0 ? most : x);
  return {
    point: within(a.point),
    lower: within(a.lower),
    upper: within(a.upper),
    lowerClosed: cutBelow || a.lowerClosed,
    upperClosed: cutAbove || a.upperClosed,
  };
}

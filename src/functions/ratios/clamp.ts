import { compare, type Exact } from "../precision/exact.js";
import type { End, Measured } from "../precision/interval.js";

/** What is known beforehand to lie between two numbers: an interval cut there. An end that is cut is possible, and so is a single number. */
export function clamp(a: Measured, least: Exact, most: Exact): Measured {
  const cut = (end: End): End => (isOutside(end.at) ? { at: nearest(end.at), closed: true } : end);
  const isOutside = (x: Exact): boolean => compare(x, least) < 0 || compare(x, most) > 0;
  const nearest = (x: Exact): Exact => (compare(x, least) < 0 ? least : compare(x, most) > 0 ? most : x);
  const [lower, upper] = [cut(a.lower), cut(a.upper)];
  const single = compare(lower.at, upper.at) === 0;
  return {
    point: nearest(a.point),
    lower: { at: lower.at, closed: single || lower.closed },
    upper: { at: upper.at, closed: single || upper.closed },
  };
}

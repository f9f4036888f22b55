import { bounds, type Bounds, type Decimal, type Derived, type Quantity } from "@iij/earnings";
import { expect } from "vitest";
import {
  compare,
  equal,
  greatest,
  least,
  minus,
  plus,
  type Rational,
  readDecimal,
  roundedOnce,
  tenTo,
  times,
  unitOfDigit,
  zero,
} from "./rational.js";

/** Bounds as exact rationals. */
export interface Range {
  readonly lower: Rational;
  readonly upper: Rational;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

export const readPoint = (point: Decimal): Rational => readDecimal(point.toFixed());

export function rangeOf({ lower, upper, lowerClosed, upperClosed }: Bounds): Range {
  return { lower: readPoint(lower), upper: readPoint(upper), lowerClosed, upperClosed };
}

export function contains({ lower, upper, lowerClosed, upperClosed }: Range, x: Rational): boolean {
  const above = compare(x, lower);
  const below = compare(x, upper);
  return (above > 0 || (above === 0 && lowerClosed)) && (below < 0 || (below === 0 && upperClosed));
}

/**
 * Whether the point of a result is an exact number rounded once, or the end that its rounding would
 * pass.
 */
export function hasPointOf(found: Bounds & Pick<Derived, "point">, exact: Rational): boolean {
  const point = readPoint(found.point);
  const { lower, upper } = rangeOf(found);
  return roundedOnce(point, exact) || equal(point, lower) || equal(point, upper);
}

/** Whether two ranges share a point. */
export function meet(a: Range, b: Range): boolean {
  const lower = greatest(a.lower, b.lower);
  const upper = least(a.upper, b.upper);
  return (
    compare(lower, upper) < 0 || (contains(a, lower) && contains(b, lower) && equal(lower, upper))
  );
}

/** The amounts that are most likely to break a claim about a figure. */
export interface Witnesses {
  /**
   * Amounts that print as the figure: at its ends, just inside of them, the printed one, and zero.
   */
  readonly real: readonly Rational[];
  /** Both ends, whether they belong to it or not. */
  readonly ends: readonly Rational[];
}

const hair = tenTo(-30);

export function witnessesOf(figure: Quantity): Witnesses {
  const range = rangeOf(bounds(figure));
  const step = times(minus(range.upper, range.lower), hair);
  const candidates = [
    readDecimal(figure.value),
    range.lower,
    plus(range.lower, step),
    minus(range.upper, step),
    range.upper,
    zero,
  ];
  return { real: candidates.filter((x) => contains(range, x)), ends: [range.lower, range.upper] };
}

/** Every pair of two lists, through a function of both. */
export function across<T>(
  a: readonly Rational[],
  b: readonly Rational[],
  of: (x: Rational, y: Rational) => T,
): readonly T[] {
  return a.flatMap((x) => b.map((y) => of(x, y)));
}

/**
 * Bounds are a proof if nothing real is outside, and an honest one if they end where the real ends:
 * at the same number if it can be written (`exact`), or within one unit of its twentieth digit. An
 * end is closed just when something real is there.
 */
export function expectProof(
  found: Bounds,
  { real, ends }: Witnesses,
  written: "exact" | "rounded",
): void {
  const range = rangeOf(found);
  const slack = (x: Rational): Rational => (written === "exact" ? zero : unitOfDigit(x, 20));
  const lowest = least(...ends);
  const highest = greatest(...ends);
  for (const x of real) expect(contains(range, x), "everything real is inside").toBe(true);
  const [tooLow, tooHigh] = [minus(lowest, range.lower), minus(range.upper, highest)];
  expect(tooLow.n >= 0n && compare(tooLow, slack(lowest)) <= 0, "the lower end is tight").toBe(
    true,
  );
  expect(tooHigh.n >= 0n && compare(tooHigh, slack(highest)) <= 0, "the upper end is tight").toBe(
    true,
  );
  expect(range.lowerClosed, "the lower end is closed if it is reached").toBe(
    real.some((x) => equal(x, range.lower)),
  );
  expect(range.upperClosed, "the upper end is closed if it is reached").toBe(
    real.some((x) => equal(x, range.upper)),
  );
}

import type { Rounding } from "../../model/figure.js";
import type { Decimal } from "./decimal.js";
import {
  compare,
  decimalFrom,
  digitsAt,
  type Direction,
  type Exact,
  minus,
  plus,
  roundedTo,
  zero,
} from "./exact.js";

/** A bound of an interval; a closed one is itself possible. */
export interface End {
  readonly at: Exact;
  readonly closed: boolean;
}

/** All values that a number can have; without an end it is unbounded on that side. */
export interface OpenInterval {
  readonly lower?: End | undefined;
  readonly upper?: End | undefined;
}

/** All values that a number can have, between two bounds. */
export interface Interval extends OpenInterval {
  readonly lower: End;
  readonly upper: End;
}

/**
 * An interval with the printed number, or the one computed from printed numbers, if there is one.
 */
export interface OpenMeasured extends OpenInterval {
  readonly point?: Exact | undefined;
}

/** A number with both bounds. */
export interface Measured extends Interval {
  readonly point: Exact;
}

/**
 * The bounds of a number, of which one or both may be absent; a closed bound is itself possible.
 */
export interface OpenBounds<U extends string = string> {
  readonly unit: U;
  /** Absent if the number is unbounded below. */
  readonly lower?: Decimal;
  /** Absent if the number is unbounded above. */
  readonly upper?: Decimal;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Bounds between which a number lies; a closed bound is itself possible. */
export interface Bounds<U extends string = string> extends OpenBounds<U> {
  readonly lower: Decimal;
  readonly upper: Decimal;
}

/** What a computed number is based on: printed figures only, or at least one inferred amount. */
export type ComputedBasis = "computed" | "inferred";

/** What growth is based on: as for a computed number, or the growth that a document prints. */
export type GrowthBasis = ComputedBasis | "reported";

/** A computed number of which only one bound may be known. */
export interface OpenDerived<
  U extends string = string,
  B extends GrowthBasis = ComputedBasis,
> extends OpenBounds<U> {
  readonly basis: B;
  /** The result for the printed digits, if they give one number. */
  readonly point?: Decimal;
}

/**
 * A computed number: the result for the printed digits, and bounds that hold for all amounts that
 * round to those digits.
 */
export interface Derived<
  U extends string = string,
  B extends GrowthBasis = ComputedBasis,
> extends Bounds<U> {
  readonly basis: B;
  readonly point: Decimal;
}

export function exactly(point: Exact): Measured {
  const end = { at: point, closed: true };
  return { point, lower: end, upper: end };
}

/**
 * The table of docs/data-guidelines.md (XBRL Calculations 1.1): all numbers that would be printed
 * as this value at these decimals. The value has no digits beyond them. Point and bounds are whole
 * numbers of tenths of the last digit: short numbers, for which growth can use floats.
 */
export function intervalOf(
  value: Exact,
  decimals: number | undefined,
  rounding: Rounding,
): Measured {
  if (decimals === undefined) return exactly(value);
  const scale = decimals + 1;
  const tenths = digitsAt(value, scale);
  const nearest = rounding === "nearest";
  const awayFromZero = nearest ? 5n : 10n;
  const towardsZero = rounding === "truncated" ? 0n : 5n;
  const positive = tenths > 0n;
  const negative = tenths < 0n;
  const lower = tenths - (positive ? towardsZero : awayFromZero);
  const upper = tenths + (negative ? towardsZero : awayFromZero);
  return {
    point: { digits: tenths, scale },
    lower: { at: { digits: lower, scale }, closed: nearest || positive },
    upper: { at: { digits: upper, scale }, closed: nearest || negative },
  };
}

/** Combines two bounds; if one is missing, so is the result. */
const combined = (
  how: (a: Exact, b: Exact) => Exact,
  a: End | undefined,
  b: End | undefined,
): End | undefined => a && b && { at: how(a.at, b.at), closed: a.closed && b.closed };

export function add(a: Measured, b: Measured): Measured;
export function add(a: OpenMeasured, b: OpenMeasured): OpenMeasured;
export function add(a: OpenMeasured, b: OpenMeasured): OpenMeasured {
  return {
    point: a.point && b.point && plus(a.point, b.point),
    lower: combined(plus, a.lower, b.lower),
    upper: combined(plus, a.upper, b.upper),
  };
}

/** A negative weight swaps the bounds and whether they are closed. */
export function subtract(a: Measured, b: Measured): Measured;
export function subtract(a: OpenMeasured, b: OpenMeasured): OpenMeasured;
export function subtract(a: OpenMeasured, b: OpenMeasured): OpenMeasured {
  return {
    point: a.point && b.point && minus(a.point, b.point),
    lower: combined(minus, a.lower, b.upper),
    upper: combined(minus, a.upper, b.lower),
  };
}

export function negate(a: Measured): Measured {
  return subtract(exactly(zero), a);
}

export function reaches(numerator: End, denominator: End): boolean {
  return numerator.closed && (denominator.closed || numerator.at.digits === 0n);
}

/**
 * Every number of `a` is below every number of `b`; touching bounds count as below unless both are
 * closed.
 */
export function isBelow({ upper }: OpenInterval, { lower }: OpenInterval): boolean {
  if (upper === undefined || lower === undefined) return false;
  const order = compare(upper.at, lower.at);
  return order < 0 || (order === 0 && !(upper.closed && lower.closed));
}

/** No number of `a` is above any number of `b`. */
export function isAtMost({ upper }: OpenInterval, { lower }: OpenInterval): boolean {
  return upper !== undefined && lower !== undefined && compare(upper.at, lower.at) <= 0;
}

/** Every number is above zero; the bound may be zero if it is open. */
export function isPositive({ lower }: OpenInterval): boolean {
  return lower !== undefined && (lower.at.digits > 0n || (lower.at.digits === 0n && !lower.closed));
}

export function isNegative({ upper }: OpenInterval): boolean {
  return upper !== undefined && (upper.at.digits < 0n || (upper.at.digits === 0n && !upper.closed));
}

/** Exactly one number. */
export function isPoint({ lower, upper }: Interval): boolean {
  return compare(lower.at, upper.at) === 0;
}

/** The midpoint of both bounds. */
export function middleOf({ lower, upper }: Interval): Exact {
  const { digits, scale } = plus(lower.at, upper.at);
  return { digits: digits * 5n, scale: scale + 1 };
}

/** Every number of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: OpenInterval): boolean {
  if (inner.lower === undefined || inner.upper === undefined) return false;
  const below = compare(outer.lower.at, inner.lower.at);
  const above = compare(outer.upper.at, inner.upper.at);
  const holdsLower = below < 0 || (below === 0 && (outer.lower.closed || !inner.lower.closed));
  return holdsLower && (above > 0 || (above === 0 && (outer.upper.closed || !inner.upper.closed)));
}

/**
 * The whole numbers in an interval, as the least and the greatest; `least > greatest` if there are
 * none.
 */
export function wholeNumbers({ lower, upper }: Interval): { least: bigint; greatest: bigint } {
  const [up, down] = [wholeOf(lower.at, "up"), wholeOf(upper.at, "down")];
  const excluded = (whole: bigint, { at, closed }: End): boolean =>
    !closed && compare({ digits: whole, scale: 0 }, at) === 0;
  return {
    least: excluded(up, lower) ? up + 1n : up,
    greatest: excluded(down, upper) ? down - 1n : down,
  };
}

const wholeOf = (at: Exact, direction: Direction): bigint =>
  digitsAt(roundedTo(at, 0, direction), 0);

/** The distance between the bounds. */
export function widthOf({ lower, upper }: Interval): Exact {
  return minus(upper.at, lower.at);
}

/** Whether both bounds are present. */
export function isBounded<I extends OpenInterval>(interval: I): interval is I & Interval {
  return interval.lower !== undefined && interval.upper !== undefined;
}

export function toBounds<U extends string>(interval: Interval, unit: U): Bounds<U>;
export function toBounds<U extends string>(interval: OpenInterval, unit: U): OpenBounds<U>;
export function toBounds<U extends string>({ lower, upper }: OpenInterval, unit: U): OpenBounds<U> {
  const [lowerClosed, upperClosed] = [lower?.closed ?? false, upper?.closed ?? false];
  // Whole objects are made five times as fast as those that are put together from parts.
  if (lower !== undefined && upper !== undefined)
    return {
      unit,
      lower: decimalFrom(lower.at),
      upper: decimalFrom(upper.at),
      lowerClosed,
      upperClosed,
    };
  return {
    unit,
    ...(lower && { lower: decimalFrom(lower.at) }),
    ...(upper && { upper: decimalFrom(upper.at) }),
    lowerClosed,
    upperClosed,
  };
}

export function toDerived<U extends string, B extends GrowthBasis = ComputedBasis>(
  measured: Measured,
  unit: U,
  basis?: B,
): Derived<U, B>;
export function toDerived<U extends string, B extends GrowthBasis = ComputedBasis>(
  measured: OpenMeasured,
  unit: U,
  basis?: B,
): OpenDerived<U, B>;
export function toDerived<U extends string>(
  { point, ...interval }: OpenMeasured,
  unit: U,
  basis: GrowthBasis = "computed",
): OpenDerived<U, GrowthBasis> {
  return {
    ...(point && { point: decimalFrom(within(point, interval)) }),
    ...toBounds(interval, unit),
    basis,
  };
}

/**
 * The point, or the nearest possible number: a rounded quotient may lie one digit outside an exact
 * bound.
 */
function within(point: Exact, { lower, upper }: OpenInterval): Exact {
  if (lower !== undefined && compare(point, lower.at) < 0) return lower.at;
  return upper !== undefined && compare(point, upper.at) > 0 ? upper.at : point;
}

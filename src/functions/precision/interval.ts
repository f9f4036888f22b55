import type { Rounding } from "../../model/figure.js";
import type { Decimal } from "./decimal.js";
import { compare, decimalFrom, divideIntegers, type Exact, minus, plus, powerOfTen, quotient, zero } from "./exact.js";

/** An end of an interval; a closed one is itself possible. */
export interface End {
  readonly at: Exact;
  readonly closed: boolean;
}

/** Everything that a number can be. */
export interface Interval {
  readonly lower: End;
  readonly upper: End;
}

/** An interval with the printed number, or what the printed numbers give. */
export interface Measured extends Interval {
  readonly point: Exact;
}

/** Ends between which a number lies; a closed end is itself possible. */
export interface Bounds<U extends string = string> {
  readonly unit: U;
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** A computed number: the point that the printed digits give, and ends that hold for every number that prints like them. */
export interface Derived<U extends string = string> extends Bounds<U> {
  readonly point: Decimal;
  /** Set where an amount that it is computed from is inferred, and not printed as it is. */
  readonly basis?: "inferred";
}

export function exactly(point: Exact): Measured {
  const end = { at: point, closed: true };
  return { point, lower: end, upper: end };
}

/** The table of docs/data-guidelines.md (XBRL Calculations 1.1): what prints as this value at these decimals. */
export function intervalOf(point: Exact, decimals: number | undefined, rounding: Rounding): Measured {
  const isExact = decimals === undefined;
  const unit: Exact = { digits: isExact ? 0n : 1n, scale: decimals ?? 0 };
  const half: Exact = { digits: unit.digits * 5n, scale: unit.scale + 1 };
  const nearest = rounding === "nearest" || isExact;
  const awayFromZero = nearest ? half : unit;
  const towardsZero = rounding === "truncated" ? zero : half;
  const positive = point.digits > 0n;
  const negative = point.digits < 0n;
  return {
    point,
    lower: { at: minus(point, positive ? towardsZero : awayFromZero), closed: nearest || positive },
    upper: { at: plus(point, negative ? towardsZero : awayFromZero), closed: nearest || negative },
  };
}

const addEnds = (a: End, b: End): End => ({ at: plus(a.at, b.at), closed: a.closed && b.closed });
const subtractEnds = (a: End, b: End): End => ({ at: minus(a.at, b.at), closed: a.closed && b.closed });

export function add(a: Measured, b: Measured): Measured {
  return { point: plus(a.point, b.point), lower: addEnds(a.lower, b.lower), upper: addEnds(a.upper, b.upper) };
}

/** A negative weight swaps the ends and whether they are closed. */
export function subtract(a: Measured, b: Measured): Measured {
  return { point: minus(a.point, b.point), lower: subtractEnds(a.lower, b.upper), upper: subtractEnds(a.upper, b.lower) };
}

export function negate(a: Measured): Measured {
  return subtract(exactly(zero), a);
}

/** A quotient's end is possible if it was not rounded and both ends are; zero over an open end is reached by zero over anything. */
export function divideEnds(numerator: End, denominator: End, direction: "down" | "up"): End {
  const { value, exact } = quotient(numerator.at, denominator.at, direction);
  return { at: value, closed: exact && reaches(numerator, denominator) };
}

export function reaches(numerator: End, denominator: End): boolean {
  return numerator.closed && (denominator.closed || numerator.at.digits === 0n);
}

/** Every number of `a` is below every number of `b`; touching ends count as below unless both are closed. */
export function isBelow(a: Interval, b: Interval): boolean {
  const order = compare(a.upper.at, b.lower.at);
  return order < 0 || (order === 0 && !(a.upper.closed && b.lower.closed));
}

/** No number of `a` is above any number of `b`. */
export function isAtMost(a: Interval, b: Interval): boolean {
  return compare(a.upper.at, b.lower.at) <= 0;
}

/** A printed figure other than zero never has zero as an end, so an open end at zero need not be thought of. */
export function isPositive(a: Interval): boolean {
  return a.lower.at.digits > 0n;
}

export function isNegative(a: Interval): boolean {
  return a.upper.at.digits < 0n;
}

/** Exactly one number. */
export function isPoint({ lower, upper }: Interval): boolean {
  return compare(lower.at, upper.at) === 0;
}

/** Every number of `inner` is one of `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  const below = compare(outer.lower.at, inner.lower.at);
  const above = compare(outer.upper.at, inner.upper.at);
  const holdsLower = below < 0 || (below === 0 && (outer.lower.closed || !inner.lower.closed));
  return holdsLower && (above > 0 || (above === 0 && (outer.upper.closed || !inner.upper.closed)));
}

/** The whole numbers of an interval, as its least and its greatest; `least > greatest` where there is none. */
export function wholeNumbers({ lower, upper }: Interval): { least: bigint; greatest: bigint } {
  const up = divideIntegers(lower.at.digits, powerOfTen(lower.at.scale), "up");
  const down = divideIntegers(upper.at.digits, powerOfTen(upper.at.scale), "down");
  const excluded = (whole: bigint, { at, closed }: End): boolean => !closed && compare({ digits: whole, scale: 0 }, at) === 0;
  return { least: excluded(up, lower) ? up + 1n : up, greatest: excluded(down, upper) ? down - 1n : down };
}

export function toBounds<U extends string>({ lower, upper }: Interval, unit: U): Bounds<U> {
  return {
    unit,
    lower: decimalFrom(lower.at),
    upper: decimalFrom(upper.at),
    lowerClosed: lower.closed,
    upperClosed: upper.closed,
  };
}

export function toDerived<U extends string>(a: Measured, unit: U): Derived<U> {
  return { point: decimalFrom(a.point), ...toBounds(a, unit) };
}

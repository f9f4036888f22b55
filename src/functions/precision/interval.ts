import { compare, decimalFrom, divideIntegers, minus, plus, powerOfTen, type Exact, zero } from "./exact.js";
import type { Decimal } from "./decimal.js";
import type { Rounding } from "../../model/figure.js";

/** Everything that a number can be, with the exact ends; the point is the printed one. */
export interface Interval {
  readonly point: Exact;
  readonly lower: Exact;
  readonly upper: Exact;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Ends between which a number lies; a closed end is itself possible. */
export interface Bounds {
  readonly lower: Decimal;
  readonly upper: Decimal;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** A computed number: the point that the printed digits give, and ends that hold for every number that prints like them. */
export interface Derived extends Bounds {
  readonly point: Decimal;
}

export function exactly(point: Exact): Interval {
  return { point, lower: point, upper: point, lowerClosed: true, upperClosed: true };
}

/** The table of docs/data-guidelines.md (XBRL Calculations 1.1): what prints as this value at these decimals. */
export function intervalOf(point: Exact, decimals: number | undefined, rounding: Rounding): Interval {
  if (decimals === undefined) return exactly(point);
  const unit: Exact = decimals >= 0 ? { digits: 1n, scale: decimals } : { digits: powerOfTen(-decimals), scale: 0 };
  const half: Exact = { digits: unit.digits * 5n, scale: unit.scale + 1 };
  const positive = point.digits > 0n;
  const negative = point.digits < 0n;
  const awayFromZero = rounding === "nearest" ? half : unit;
  const towardsZero = rounding === "truncated" ? zero : half;
  const below = positive ? towardsZero : awayFromZero;
  const above = negative ? towardsZero : awayFromZero;
  return {
    point,
    lower: minus(point, below),
    upper: plus(point, above),
    lowerClosed: rounding === "nearest" || positive,
    upperClosed: rounding === "nearest" || negative,
  };
}

export function add(a: Interval, b: Interval): Interval {
  return {
    point: plus(a.point, b.point),
    lower: plus(a.lower, b.lower),
    upper: plus(a.upper, b.upper),
    lowerClosed: a.lowerClosed && b.lowerClosed,
    upperClosed: a.upperClosed && b.upperClosed,
  };
}

/** A negative weight swaps the ends and whether they are closed. */
export function negate(a: Interval): Interval {
  return {
    point: minus(zero, a.point),
    lower: minus(zero, a.upper),
    upper: minus(zero, a.lower),
    lowerClosed: a.upperClosed,
    upperClosed: a.lowerClosed,
  };
}

export function subtract(a: Interval, b: Interval): Interval {
  return add(a, negate(b));
}

/** Every number of `a` is below every number of `b`; touching ends count as below unless both are closed. */
export function isBelow(a: Interval, b: Interval): boolean {
  const order = compare(a.upper, b.lower);
  return order < 0 || (order === 0 && !(a.upperClosed && b.lowerClosed));
}

/** No number of `a` is above any number of `b`. */
export function isAtMost(a: Interval, b: Interval): boolean {
  return compare(a.upper, b.lower) <= 0;
}

/** A printed figure other than zero never has zero as an end, so an open end at zero need not be thought of. */
export function isPositive(a: Interval): boolean {
  return a.lower.digits > 0n;
}

export function isNegative(a: Interval): boolean {
  return a.upper.digits < 0n;
}

export function isPoint(a: Interval): boolean {
  return compare(a.lower, a.upper) === 0;
}

/** The whole numbers of an interval, as its least and its greatest; `least > greatest` where there is none. */
export function wholeNumbers(a: Interval): { least: bigint; greatest: bigint } {
  const up = divideIntegers(a.lower.digits, powerOfTen(a.lower.scale), "up");
  const down = divideIntegers(a.upper.digits, powerOfTen(a.upper.scale), "down");
  const atLower = compare({ digits: up, scale: 0 }, a.lower) === 0 && !a.lowerClosed;
  const atUpper = compare({ digits: down, scale: 0 }, a.upper) === 0 && !a.upperClosed;
  return { least: atLower ? up + 1n : up, greatest: atUpper ? down - 1n : down };
}

export function toBounds(a: Interval): Bounds {
  return {
    lower: decimalFrom(a.lower),
    upper: decimalFrom(a.upper),
    lowerClosed: a.lowerClosed,
    upperClosed: a.upperClosed,
  };
}

export function toDerived(a: Interval): Derived {
  return { point: decimalFrom(a.point), ...toBounds(a) };
}

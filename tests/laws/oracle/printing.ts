import type { HedgedQuantity, Quantity } from "@iij/earnings";
import {
  ceiling,
  equal,
  floor,
  minus,
  plus,
  rational,
  type Rational,
  readDecimal,
  tenTo,
  times,
} from "../rational.js";

/** A document's way from an amount, counted in units of the last printed digit, to a whole number. */
export type Way = keyof typeof nearest | keyof typeof cutOff;

const half = rational(1n, 2n);
const up = (amount: Rational): bigint => floor(plus(amount, half));
const down = (amount: Rational): bigint => ceiling(minus(amount, half));
const isNegative = ({ n }: Rational): boolean => n < 0n;

/** Rounding to the nearest whole number; the ways differ in where a tie goes. */
const nearest = {
  halfUp: up,
  halfDown: down,
  halfEven: (amount: Rational) => (up(amount) % 2n === 0n ? up(amount) : down(amount)),
  halfAwayFromZero: (amount: Rational) => (isNegative(amount) ? down(amount) : up(amount)),
} as const;

/** Cutting digits off. Only these three say less than half a unit on one side. */
const cutOff = {
  truncation: (amount: Rational) => (isNegative(amount) ? ceiling(amount) : floor(amount)),
  floor,
  ceiling,
} as const;

export const nearestWays = Object.keys(nearest) as readonly (keyof typeof nearest)[];
export const ways: readonly Way[] = [...nearestWays, "truncation", "floor", "ceiling"];

const isNearest = (way: Way): way is keyof typeof nearest => way in nearest;

function wholeNumber(amount: Rational, way: Way): bigint {
  return isNearest(way) ? nearest[way](amount) : cutOff[way](amount);
}

/** A whole number of units of 10^−decimals in plain digits. */
function digitsOf(whole: bigint, decimals: number): string {
  const digits = (whole < 0n ? -whole : whole).toString();
  const sign = whole < 0n ? "-" : "";
  if (decimals <= 0) return sign + digits + (whole === 0n ? "" : "0".repeat(-decimals));
  const padded = digits.padStart(decimals + 1, "0");
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** How a document prints, and whether whoever transcribes it can tell. */
export interface Press {
  readonly way: Way;
  readonly decimals: number;
  /** Whether the rounding is known to the reader, or entered as `unknown`. */
  readonly isKnown: boolean;
}

/**
 * The figure that a document prints of an amount. A floor of an amount below zero and a ceiling of
 * one above it go away from zero by up to a unit, which no rounding of the model allows for, so
 * those two are cut off towards zero here; see docs/testing.md.
 */
export function print<U extends string>(
  truth: Rational,
  unit: U,
  { way, decimals, isKnown }: Press,
): Quantity<U> {
  const amount = times(truth, tenTo(decimals));
  const isAway =
    (way === "floor" && isNegative(truth)) || (way === "ceiling" && !isNegative(truth));
  const whole = wholeNumber(amount, isAway ? "truncation" : way);
  // A loss that is too small to show still prints its sign.
  const value = (whole === 0n && isNegative(truth) ? "-" : "") + digitsOf(whole, decimals);
  if (!isKnown) return { value, unit, decimals, rounding: "unknown" };
  return isNearest(way)
    ? { value, unit, decimals }
    : { value, unit, decimals, rounding: "truncated" };
}

/** Whether a document that prints by some way that the figure admits can print it of the amount. */
export function canBePrintedAs(
  truth: Rational,
  { value, decimals, rounding = "nearest" }: Quantity,
): boolean {
  const stated = readDecimal(value);
  if (decimals === undefined) return equal(truth, stated);
  // A zero with a sign is printed of what is below zero only.
  if (stated.n === 0n && value.startsWith("-") && truth.n >= 0n) return false;
  const admitted: readonly Way[] =
    rounding === "nearest"
      ? nearestWays
      : rounding === "truncated"
        ? ["truncation"]
        : [...nearestWays, "truncation"];
  const amount = times(truth, tenTo(decimals));
  const whole = times(stated, tenTo(decimals));
  return admitted.some((way) => equal(rational(wholeNumber(amount, way)), whole));
}

/** "More than": the highest multiple of the last digit that the amount is really above. */
export function printMoreThan<U extends string>(
  truth: Rational,
  unit: U,
  decimals: number,
): HedgedQuantity<U, "moreThan"> {
  const below = ceiling(times(truth, tenTo(decimals))) - 1n;
  return { value: digitsOf(below, decimals), unit, decimals, qualifier: "moreThan" };
}

/** "Less than": the lowest multiple of the last digit that the amount is really below. */
export function printLessThan<U extends string>(
  truth: Rational,
  unit: U,
  decimals: number,
): HedgedQuantity<U, "lessThan"> {
  const above = floor(times(truth, tenTo(decimals))) + 1n;
  return { value: digitsOf(above, decimals), unit, decimals, qualifier: "lessThan" };
}

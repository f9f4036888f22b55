import type { Quantity } from "@iij/earnings";
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
} from "./rational.js";

/**
 * How a company's printing office gets from an amount to digits, and what its report says of that.
 */
export interface Printer {
  readonly decimals: number;
  readonly how: "nearest" | "truncated";
  /** Where an amount just between two printable ones goes. */
  readonly tie: "down" | "up";
  readonly says: "how" | "nothing" | "unknown";
}

/** An amount before it was rounded, and the figure that was printed of it. */
export interface Printed<U extends string = string> {
  readonly truth: Rational;
  readonly figure: Quantity<U>;
}

const half = rational(1n, 2n);

/**
 * The multiples that an amount, counted in units of the last printed digit, can print as: two of
 * them for a tie.
 */
function multiplesOf(amount: Rational, how: "nearest" | "truncated"): readonly [bigint, bigint] {
  if (how === "nearest") return [ceiling(minus(amount, half)), floor(plus(amount, half))];
  const towardsZero = amount.n < 0n ? ceiling(amount) : floor(amount);
  return [towardsZero, towardsZero];
}

/** A multiple of 10^−decimals in plain digits. */
export function write(multiple: bigint, decimals: number): string {
  const digits = (multiple < 0n ? -multiple : multiple).toString();
  const sign = multiple < 0n ? "-" : "";
  if (decimals <= 0) return sign + (multiple === 0n ? "0" : digits + "0".repeat(-decimals));
  const padded = digits.padStart(decimals + 1, "0");
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

export function print<U extends string>(
  truth: Rational,
  unit: U,
  { decimals, how, tie, says }: Printer,
): Quantity<U> {
  const [down, up] = multiplesOf(times(truth, tenTo(decimals)), how);
  const multiple = tie === "down" ? down : up;
  // A loss too small to show still prints its sign.
  const value = (multiple === 0n && truth.n < 0n ? "-" : "") + write(multiple, decimals);
  if (says === "unknown") return { value, unit, decimals, rounding: "unknown" };
  return says === "nothing" && how === "nearest"
    ? { value, unit, decimals }
    : { value, unit, decimals, rounding: how };
}

/** Whether an amount prints as a figure under some tie. */
export function printsAs(
  truth: Rational,
  { value, decimals, rounding = "nearest" }: Quantity,
): boolean {
  const stated = readDecimal(value);
  if (decimals === undefined) return equal(truth, stated);
  // No printer puts a sign before what is not below zero; not every one puts it before a zero.
  if (stated.n === 0n && value.startsWith("-") && truth.n >= 0n) return false;
  const ways = rounding === "unknown" ? (["nearest", "truncated"] as const) : [rounding];
  const amount = times(truth, tenTo(decimals));
  const multiple = times(stated, tenTo(decimals));
  return ways.some((how) =>
    multiplesOf(amount, how).some((candidate) => equal(rational(candidate), multiple)),
  );
}

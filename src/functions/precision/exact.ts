import { decimalOf, type Decimal } from "./decimal.js";

/**
 * An exact decimal number: digits × 10^−scale. Sums and comparisons of these are exact whatever their length,
 * and a quotient is rounded once, in the direction that is asked for; a chain of decimals of fixed precision
 * rounds at every step and proves nothing. See docs/architecture.md.
 */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

export type Direction = "down" | "up" | "nearest";

/** How many significant digits a quotient has at least. */
const significantDigits = 20;

export const zero: Exact = { digits: 0n, scale: 0 };
export const one: Exact = { digits: 1n, scale: 0 };

const powers: bigint[] = [];

export function powerOfTen(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}

/** Reads plain decimal notation, which the caller has checked. */
export function exactOf(text: string): Exact {
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  return { digits: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 };
}

/** The digits of a number at a scale at least as fine as its own. */
function digitsAt({ digits, scale }: Exact, finer: number): bigint {
  return finer === scale ? digits : digits * powerOfTen(finer - scale);
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function minus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) - digitsAt(b, scale), scale };
}

/** Negative, zero or positive, as a comparison function of an array's `sort` gives it. */
export function compare(a: Exact, b: Exact): number {
  const difference = minus(a, b).digits;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Integer division towards minus infinity, or towards plus infinity, or to the nearest (ties to the even). */
export function divideIntegers(numerator: bigint, denominator: bigint, direction: Direction): bigint {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const truncated = n / d;
  const floor = n < 0n && truncated * d !== n ? truncated - 1n : truncated;
  const rest = n - floor * d;
  if (rest === 0n || direction === "down") return floor;
  if (direction === "up") return floor + 1n;
  const tie = rest * 2n - d;
  return tie > 0n || (tie === 0n && floor % 2n !== 0n) ? floor + 1n : floor;
}

function lengthOf(digits: bigint): number {
  return digits.toString().length - (digits < 0n ? 1 : 0);
}

/** `numerator / denominator` to at least twenty significant digits, rounded once, and whether that was exact. */
export function quotient(numerator: Exact, denominator: Exact, direction: Direction): { value: Exact; exact: boolean } {
  const shift = significantDigits - lengthOf(numerator.digits) + lengthOf(denominator.digits);
  const n = shift > 0 ? numerator.digits * powerOfTen(shift) : numerator.digits;
  const d = shift < 0 ? denominator.digits * powerOfTen(-shift) : denominator.digits;
  const digits = divideIntegers(n, d, direction);
  return { value: { digits, scale: numerator.scale - denominator.scale + shift }, exact: digits * d === n };
}

export function decimalFrom({ digits, scale }: Exact): Decimal {
  return decimalOf(`${digits}e${-scale}`);
}

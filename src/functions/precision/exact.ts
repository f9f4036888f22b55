import { decimalOf, type Decimal } from "./decimal.js";

/**
 * An exact decimal number: digits × 10^−scale. Sums and comparisons are exact at any length, and a
 * quotient is rounded once, in the requested direction. Decimals of fixed precision would round at
 * every step, and the bounds would prove nothing. See docs/architecture.md.
 */
export interface Exact {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * `nearest` takes ties to the even digit; `halfAway` takes them away from zero, as people round.
 */
export type Direction = "down" | "up" | "nearest" | "halfAway";

/** The minimum number of significant digits of a quotient. */
export const significantDigits = 20;

export const zero: Exact = { digits: 0n, scale: 0 };
export const one: Exact = { digits: 1n, scale: 0 };

const powers = /* @__PURE__ */ new Map<number, bigint>();

export function powerOfTen(exponent: number): bigint {
  const known = powers.get(exponent);
  if (known !== undefined) return known;
  const power = 10n ** BigInt(exponent);
  powers.set(exponent, power);
  return power;
}

/** Reads plain decimal notation, which the caller has checked. */
export function exactOf(text: string): Exact {
  const point = text.indexOf(".");
  if (point < 0) return { digits: BigInt(text), scale: 0 };
  const fraction = text.slice(point + 1);
  return { digits: BigInt(text.slice(0, point) + fraction), scale: fraction.length };
}

/** The digits of a number at another scale, which must be fine enough for all of them. */
export function digitsAt({ digits, scale }: Exact, wanted: number): bigint {
  if (scale === wanted) return digits;
  return scale < wanted ? digits * powerOfTen(wanted - scale) : digits / powerOfTen(scale - wanted);
}

export function plus(a: Exact, b: Exact): Exact {
  const scale = Math.max(a.scale, b.scale);
  return { digits: digitsAt(a, scale) + digitsAt(b, scale), scale };
}

export function minus(a: Exact, { digits, scale }: Exact): Exact {
  return plus(a, { digits: -digits, scale });
}

export function times(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

/** Negative, zero or positive, like a comparison function for `sort`. */
export function compare(a: Exact, b: Exact): number {
  const scale = Math.max(a.scale, b.scale);
  const [one, other] = [digitsAt(a, scale), digitsAt(b, scale)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** Integer division in a direction; the denominator is positive. */
export function divideIntegers(
  numerator: bigint,
  denominator: bigint,
  direction: Direction,
): bigint {
  const towardsZero = numerator / denominator;
  const left = numerator - towardsZero * denominator;
  if (left === 0n) return towardsZero;
  const floor = left < 0n ? towardsZero - 1n : towardsZero;
  if (direction === "down") return floor;
  if (direction === "up") return floor + 1n;
  const tie = (left < 0n ? left + denominator : left) * 2n - denominator;
  // Of two equally near whole numbers, the upper one is further from zero unless both are negative.
  const isUp =
    tie > 0n || (tie === 0n && (direction === "nearest" ? floor % 2n !== 0n : floor >= 0n));
  return isUp ? floor + 1n : floor;
}

/** Rounds a number to decimals, counted as in XBRL: −6 is whole millions. */
export function roundedTo({ digits, scale }: Exact, decimals: number, direction: Direction): Exact {
  if (scale <= decimals) return { digits, scale };
  return {
    digits:
      divideIntegers(digits, powerOfTen(scale - decimals), direction) *
      powerOfTen(Math.max(0, -decimals)),
    scale: Math.max(0, decimals),
  };
}

const lengthOf = (digits: bigint): number => `${digits < 0n ? -digits : digits}`.length;

/**
 * `numerator / denominator` to at least twenty significant digits, rounded once, and whether it is
 * exact; the denominator is positive.
 */
export function quotient(
  numerator: Exact,
  denominator: Exact,
  direction: Direction,
): { value: Exact; exact: boolean } {
  const shift = Math.max(
    0,
    significantDigits - lengthOf(numerator.digits) + lengthOf(denominator.digits),
  );
  const n = numerator.digits * powerOfTen(shift);
  const digits = divideIntegers(n, denominator.digits, direction);
  return {
    value: { digits, scale: numerator.scale - denominator.scale + shift },
    exact: digits * denominator.digits === n,
  };
}

export function decimalFrom({ digits, scale }: Exact): Decimal {
  return decimalOf(`${digits}e${-scale}`);
}

/** In plain decimal digits, without zeros at the end. */
export function textOf({ digits, scale }: Exact): string {
  const sign = digits < 0n ? "-" : "";
  const whole = (digits < 0n ? -digits : digits).toString() + "0".repeat(Math.max(0, -scale));
  if (scale <= 0) return digits === 0n ? "0" : sign + whole;
  const padded = whole.padStart(scale + 1, "0");
  const fraction = padded.slice(-scale).replace(/0+$/, "");
  return `${sign}${padded.slice(0, -scale)}${fraction && `.${fraction}`}`;
}

import type { Hedge, Wording } from "../model/figure.js";
import type { Unit } from "../model/unit.js";

/**
 * A number as its literal states it, with its sign where the literal has one; without `decimals` it
 * is exact.
 */
export interface ReadNumber {
  readonly value: string;
  readonly unit: Unit;
  readonly decimals?: number;
  readonly qualifier?: Hedge;
}

/** What a literal says: one number, two ends of a range, or words. */
export type Reading =
  | { readonly kind: "number"; readonly number: ReadNumber }
  | { readonly kind: "range"; readonly low: ReadNumber; readonly high: ReadNumber }
  | { readonly kind: "wording"; readonly qualifier: Wording["qualifier"] };

/**
 * What stands around the literal: the unit and its power of ten, where the literal is a bare
 * number.
 */
export interface Surroundings {
  readonly unit?: Unit | undefined;
  readonly exponent?: number | undefined;
}

/** A way of printing numbers, and what it states; groups that are not there are empty texts. */
export type Form = readonly [
  form: RegExp,
  read: (groups: readonly string[], around: Surroundings) => Reading | undefined,
];

/** A whole number as printed, for use inside a form; a comma stands before three digits. */
export const whole = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
/** Digits as printed, for use inside a form. */
export const digits = String.raw`${whole}(?:\.\d+)?`;

const scales: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/**
 * The scale words of English, for use inside a form, and the power of ten of one; 0 where there is
 * none.
 */
export const scale = Object.keys(scales).join("|");
export const scaleOf = (word: string): number => scales[word] ?? 0;

/**
 * Units that are counted one by one: a number of them is exact as long as it is printed in full.
 */
const counted: ReadonlySet<string> = new Set<Unit>([
  "companies",
  "contracts",
  "subscriptions",
  "lines",
  "shares",
  "employees",
  "stores",
  "items",
]);

/**
 * Printed digits times 10^exponent; zeros that were printed stay, and the precision is that of the
 * last digit.
 */
export function scaled(
  printed: string,
  unit: Unit,
  exponent: number,
  sign: "" | "-" = "",
): ReadNumber {
  const [whole = "", fraction = ""] = printed.replaceAll(",", "").split(".");
  const decimals = fraction.length - exponent;
  const all = (whole + fraction).padEnd(
    whole.length + fraction.length + Math.max(0, -decimals),
    "0",
  );
  const padded = all.padStart(Math.max(0, decimals) + 1, "0");
  const split = padded.length - Math.max(0, decimals);
  const integer = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  return {
    value: sign + (decimals > 0 ? `${integer}.${padded.slice(split)}` : integer),
    unit,
    decimals,
  };
}

/** A number of things, exact; in thousands or millions it is as precise as its last digit. */
export function count(printed: string, unit: Unit, exponent = 0, sign: "" | "-" = ""): ReadNumber {
  const { decimals, ...read } = scaled(printed, unit, exponent, sign);
  return counted.has(unit) && exponent === 0 ? read : { ...read, decimals: decimals ?? 0 };
}

export const exact = (value: number | string, unit: Unit): ReadNumber => ({
  value: String(value),
  unit,
});
export const number = (read: ReadNumber): Reading => ({ kind: "number", number: read });
export const range = (low: ReadNumber, high: ReadNumber): Reading => ({ kind: "range", low, high });

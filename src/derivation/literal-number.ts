import type { Hedge, Wording } from "../model/figure.js";
import { countedUnits } from "../functions/reading/counted-units.js";
import { timesTenTo } from "../functions/reading/printed-number.js";
import type { Unit } from "../model/unit.js";

/**
 * A number as its literal states it, with its sign if the literal has one; without `decimals` it is
 * exact.
 */
export interface ReadNumber {
  readonly value: string;
  readonly unit: Unit;
  readonly decimals?: number;
  readonly qualifier?: Hedge;
}

/** The reading of a literal: one number, two bounds of a range, or words. */
export type Reading =
  | { readonly kind: "number"; readonly number: ReadNumber }
  | { readonly kind: "range"; readonly low: ReadNumber; readonly high: ReadNumber }
  | { readonly kind: "wording"; readonly qualifier: Wording["qualifier"] };

/** The context of the literal: the unit and its power of ten, if the literal is a bare number. */
export interface Surroundings {
  readonly unit?: Unit | undefined;
  readonly exponent?: number | undefined;
}

/** A way of printing numbers, and its reading; groups that do not match are empty. */
export type Form = readonly [
  form: RegExp,
  read: (groups: readonly string[], around: Surroundings) => Reading | undefined,
];

/** A whole number as printed, for use inside a form; each comma is followed by three digits. */
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
 * The English scale words, for use inside a form, and the power of ten of each; 0 if there is none.
 */
export const scale = Object.keys(scales).join("|");
export const scaleOf = (word: string): number => scales[word] ?? 0;

/** Printed digits times 10^exponent, with a sign. */
export function scaled(
  printed: string,
  unit: Unit,
  exponent: number,
  sign: "" | "-" = "",
): ReadNumber {
  const { value, decimals } = timesTenTo(printed, exponent);
  return { value: sign + value, unit, decimals };
}

/** A count, which is exact; in thousands or millions it is as precise as its last digit. */
export function count(printed: string, unit: Unit, exponent = 0, sign: "" | "-" = ""): ReadNumber {
  const { decimals, ...read } = scaled(printed, unit, exponent, sign);
  return countedUnits.has(unit) && exponent === 0 ? read : { ...read, decimals: decimals ?? 0 };
}

export const exact = (value: number | string, unit: Unit): ReadNumber => ({
  value: String(value),
  unit,
});
export const number = (read: ReadNumber): Reading => ({ kind: "number", number: read });
export const range = (low: ReadNumber, high: ReadNumber): Reading => ({ kind: "range", low, high });

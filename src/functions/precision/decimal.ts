import { Decimal as SharedDecimal } from "decimal.js";

/** A decimal number of decimal.js, made by the library's own clone of it. */
export type Decimal = SharedDecimal;

/**
 * The library's private constructor: `Decimal.set` in a program changes the program's, never this
 * one. Results print in plain digits however long they are, and forty digits are enough to go on
 * computing with them.
 */
const PrivateDecimal = /* @__PURE__ */ SharedDecimal.clone({
  defaults: true,
  precision: 40,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

/** A new `Decimal`; results never share one, because a `Decimal` cannot be frozen. */
export function decimalOf(text: string): Decimal {
  return new PrivateDecimal(text);
}

/** Whether a value is a Decimal, of any copy of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value);
}

import { Decimal as SharedDecimal } from "decimal.js";
import { EarningsError } from "../../model/earnings-error.js";
import { ownOnly } from "../../model/own.js";

/** A decimal number of decimal.js, made by the library's own clone of it. */
export type Decimal = SharedDecimal;

/**
 * The library's private constructor: `Decimal.set` in a program changes the program's, never this
 * one. Results print in plain digits however long they are, and forty digits are enough to go on
 * computing with them.
 */
const PrivateDecimal = /* @__PURE__ */ withoutSettings(
  SharedDecimal.clone(
    // Only these are settings.
    ownOnly({ defaults: true, precision: 40, toExpNeg: -9e15, toExpPos: 9e15 }),
  ),
);

/**
 * Every result leads to its constructor, and a setting made there would change all later results.
 * `precision` and `rounding` stay open because decimal.js itself changes them while it works; no
 * result depends on them.
 */
/* @__NO_SIDE_EFFECTS__ */
function withoutSettings(constructor: typeof SharedDecimal): typeof SharedDecimal {
  const refuseSettings = (settings: unknown): never => {
    throw new EarningsError("outOfRange", {
      function: "set",
      needs: "a constructor of your own",
      got: "that of a result, which all results share",
      fix: "Write Decimal.clone().set(…) and convert the result: new YourDecimal(result).",
      values: [settings],
    });
  };
  const fixed = ownOnly({ writable: false, configurable: false });
  const refusing = ownOnly({ value: refuseSettings, ...fixed });
  return Object.defineProperties(constructor, {
    set: refusing,
    config: refusing,
    maxE: fixed,
    minE: fixed,
    toExpNeg: fixed,
    toExpPos: fixed,
  });
}

/** A new `Decimal`; results never share one, because a `Decimal` cannot be frozen. */
export function decimalOf(text: string): Decimal {
  return new PrivateDecimal(text);
}

/** A Decimal holds words of so many digits, counted from its point. */
export const wordLength = 7;
export const word = 1e7;

/**
 * A new `Decimal` of words in the order of reading, of which the last counts word^lowest. A
 * Decimal's three properties are public, and setting them takes a fifth of the time that reading a
 * text takes.
 */
export function decimalOfWords(isNegative: boolean, words: number[], lowest: number): Decimal {
  const made = new PrivateDecimal(0);
  const highest = lowest + words.length - 1;
  while (words.at(-1) === 0) words.pop();
  if (words.length === 0) return made;
  let first = 0;
  while (words[first] === 0) first += 1;
  const properties = made as { -readonly [property in "s" | "e" | "d"]: Decimal[property] };
  properties.s = isNegative ? -1 : 1;
  properties.e = (highest - first) * wordLength + lengthOf(words[first] ?? 0) - 1;
  properties.d = first === 0 ? words : words.slice(first);
  return made;
}

/** How many digits a whole number above zero has, or zero. */
export function lengthOf(whole: number): number {
  let length = 1;
  for (let limit = 10; whole >= limit; limit *= 10) length += 1;
  return length;
}

/** Whether a value is a Decimal, of any copy of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value);
}

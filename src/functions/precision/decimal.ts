import { Decimal as SharedDecimal } from "decimal.js";
import { EarningsError } from "../../model/earnings-error.js";
import { ownOnly } from "../../model/own.js";

/** A decimal number of decimal.js, made by the library's own clone of it. */
export type Decimal = SharedDecimal;

/**
 * The library's private constructor, which `Decimal.set` in a program does not affect. Results
 * print in plain digits however long they are, and forty digits suffice for further computing.
 */
const PrivateDecimal = /* @__PURE__ */ withoutSettings(
  /* @__PURE__ */ SharedDecimal.clone(
    // Only these are settings.
    /* @__PURE__ */ ownOnly({ defaults: true, precision: 40, toExpNeg: -9e15, toExpPos: 9e15 }),
  ),
);

/**
 * The constructor can be reached from every result, and a setting made there would change all later
 * results. `precision` and `rounding` stay writable because decimal.js itself changes them while it
 * works; no result depends on them.
 */
/* @__NO_SIDE_EFFECTS__ */
function withoutSettings(constructor: typeof SharedDecimal): typeof SharedDecimal {
  const refuseSettings = (settings: unknown): never => {
    throw new EarningsError("outOfRange", {
      function: "set",
      needs: "a constructor of your own",
      got: "the constructor of a result, which all results share",
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

/** A Decimal stores its digits in words of seven, counted from the decimal point. */
export const wordLength = 7;
export const word = 1e7;

/**
 * Creates a `Decimal` from its words, the most significant first; the last word is multiplied by
 * word^lowest. The three properties of a Decimal are public, and setting them takes a fifth of the
 * time of parsing text.
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

/** The number of digits of a whole number of zero or more. */
export function lengthOf(whole: number): number {
  let length = 1;
  for (let limit = 10; whole >= limit; limit *= 10) length += 1;
  return length;
}

/** Whether a value is a Decimal, of any copy of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value);
}

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
 * word^lowest.
 */
export function decimalOfWords(isNegative: boolean, words: number[], lowest: number): Decimal {
  const highest = lowest + words.length - 1;
  while (words.at(-1) === 0) words.pop();
  if (words.length === 0) return new PrivateDecimal(0);
  let first = 0;
  while (words[first] === 0) first += 1;
  const exponent = (highest - first) * wordLength + lengthOf(words[first] ?? 0) - 1;
  return fromProperties(isNegative ? -1 : 1, exponent, first === 0 ? words : words.slice(first));
}

/**
 * Creates a `Decimal` from its sign, its exponent and its words, which are its public properties.
 * It is like any other of the library's constructor, in a quarter of the time: nothing is parsed,
 * and no zero is created first.
 */
const fromProperties = /* @__PURE__ */ constructing(PrivateDecimal);

/* @__NO_SIDE_EFFECTS__ */
function constructing(
  constructor: typeof SharedDecimal,
): (sign: number, exponent: number, words: number[]) => Decimal {
  type Properties = { -readonly [property in "constructor" | "s" | "e" | "d"]: unknown };
  function Made(this: Properties, sign: number, exponent: number, words: number[]): void {
    this.constructor = constructor;
    this.s = sign;
    this.e = exponent;
    this.d = words;
  }
  Made.prototype = constructor.prototype;
  const Constructor = Made as unknown as new (s: number, e: number, d: number[]) => Decimal;
  return (sign, exponent, words) => new Constructor(sign, exponent, words);
}

/** The number of digits of a whole number of zero or more. */
export function lengthOf(whole: number): number {
  let length = 1;
  for (let limit = 10; whole >= limit; limit *= 10) length += 1;
  return length;
}

/**
 * Whether a value is a Decimal of our copy of decimal.js, to which no other `toFixed` was added. All
 * of its constructors share one prototype.
 */
export function isBareDecimal(value: unknown): value is Decimal {
  return value instanceof SharedDecimal && value.toFixed === SharedDecimal.prototype.toFixed;
}

/** Whether a value is a Decimal, of any copy of decimal.js. */
export function isDecimal(value: unknown): value is Decimal {
  return SharedDecimal.isDecimal(value);
}

import { isBareDecimal, lengthOf, word, wordLength } from "./decimal.js";
import type { Exact } from "./exact.js";

/** The twenty digits of a rate are at most four words. */
const mostWords = 4;

/** More decimals than a rate of figures with at most eight digits has. */
const mostScale = 60;

/**
 * The number that `toFixed` of a Decimal writes, read from its words, which takes a third of the
 * time. A program can change the properties of a Decimal, so `undefined` for anything that
 * decimal.js would not have set, and for longer numbers.
 */
export function shortDecimal(value: unknown): Exact | undefined {
  if (!isBareDecimal(value)) return undefined;
  const { s, e, d } = value;
  if (!Array.isArray(d) || d.length > mostWords || !d.every(isWord) || s * s !== 1)
    return undefined;
  const rest = d.length - 1;
  const first = d[0] ?? 0;
  let last = d[rest] ?? 0;
  if (first * last === 0) return undefined;
  let scale = lengthOf(first) + rest * wordLength - 1 - e;
  let unit = word;
  // Zeros at the end are not written.
  for (; last % 10 === 0; last /= 10) {
    unit /= 10;
    scale -= 1;
  }
  if (!Number.isInteger(scale) || scale < 0 || scale > mostScale) return undefined;
  // A float holds two words exactly.
  const low = rest > 0 ? (d[rest - 1] ?? 0) * unit + last : last;
  const high = rest > 2 ? first * word + (d[1] ?? 0) : rest > 1 ? first : 0;
  const size = high > 0 ? BigInt(high) * BigInt(unit * word) + BigInt(low) : BigInt(low);
  return { digits: s < 0 ? -size : size, scale };
}

const isWord = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < word;

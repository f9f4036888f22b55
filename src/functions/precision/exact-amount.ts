import { type Decimal, isBareDecimal, lengthOf, word, wordLength } from "./decimal.js";
import { type Exact, exactOf, powerOfTen } from "./exact.js";
import { plainAmount } from "./plain-amount.js";
import { tenTo } from "./small.js";

/** The exact number of an amount in plain decimal digits, given as text or as a Decimal. */
export function exactAmount(amount: unknown): Exact | undefined {
  const exact = isBareDecimal(amount) ? fromWords(amount) : undefined;
  if (exact !== undefined) return exact;
  const text = plainAmount(amount);
  return text === undefined ? undefined : exactOf(text);
}

/** The twenty digits of a rate are at most four words. */
const mostWords = 4;

/** Far fewer than make an amount too long. */
const mostScale = 60;

/**
 * The number that `toFixed` would write, from the words of a Decimal, which takes a third of the
 * time. A program can change the properties of a Decimal, so anything that decimal.js would not have
 * set is left to `toFixed`.
 */
function fromWords({ s, e, d }: Decimal): Exact | undefined {
  if (!Array.isArray(d) || d.length > mostWords || !d.every(isWord)) return undefined;
  const rest = d.length - 1;
  const first = d[0] ?? 0;
  let last = d[rest] ?? 0;
  if (first === 0 || last === 0 || (s !== 1 && s !== -1)) return undefined;
  let places = wordLength;
  // Zeros at the end are not written.
  for (; last % 10 === 0; last /= 10) places -= 1;
  const length = rest === 0 ? lengthOf(last) : lengthOf(first) + (rest - 1) * wordLength + places;
  const scale = length - 1 - e;
  if (!Number.isInteger(scale) || scale < 0 || scale > mostScale) return undefined;
  // A float holds two words exactly.
  const low = rest === 0 ? last : (d[rest - 1] ?? 0) * tenTo(places) + last;
  const high = rest < 2 ? 0 : rest === 2 ? first : first * word + (d[1] ?? 0);
  const digits =
    high === 0 ? BigInt(low) : BigInt(high) * powerOfTen(wordLength + places) + BigInt(low);
  return { digits: s < 0 ? -digits : digits, scale };
}

const isWord = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 0 && value < word;

import { type Decimal, decimalOfWords, lengthOf, word, wordLength } from "./decimal.js";
import { type Direction, significantDigits } from "./exact.js";

/**
 * A whole number is small if its absolute value is below this limit. Multiplied by 10^7, it is still
 * below 2^53, so a float holds it exactly. The functions here compute with small numbers only and
 * return exactly what the functions of `exact.ts` return, ten times as fast.
 *
 * Rounding a quotient of two such numbers down is exact, too. The true quotient is either a whole
 * number or at least 1 / denominator away from one, and the division is off by less than that.
 */
export const small = 2 ** 53 / 1e7;

/** A typed array, since it inherits no elements. */
const tens = /* @__PURE__ */ Float64Array.of(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8);

/** Ten to a power of zero or more; not a number if the result is not small. */
export const tenTo = (power: number): number => tens[power] ?? NaN;

/** The number whole × 10^−scale. */
export function smallDecimal(whole: number, scale: number): Decimal {
  const lowest = Math.floor(-scale / wordLength);
  const size = Math.abs(whole) * tenTo(-scale - lowest * wordLength);
  const above = Math.floor(size / word);
  return decimalOfWords(whole < 0, [...twoWords(above), size - above * word], lowest);
}

/**
 * Returns the same digits as `quotient` of `exact.ts`, by long division, seven digits at a time. The
 * denominator is positive.
 */
export function smallQuotient(
  numerator: number,
  denominator: number,
  direction: Exclude<Direction, "halfAway">,
): { value: Decimal; exact: boolean } {
  const isNegative = numerator < 0;
  const size = Math.abs(numerator);
  const whole = Math.floor(size / denominator);
  const words = twoWords(whole);
  let rest = size - whole * denominator;
  let [digit, unit] = [whole, 1];
  let left = significantDigits - lengthOf(size) + lengthOf(denominator);
  const lowest = -Math.ceil(left / wordLength);
  for (; left > 0; left -= wordLength) {
    const more = tenTo(Math.min(left, wordLength));
    digit = Math.floor((rest * more) / denominator);
    rest = rest * more - digit * denominator;
    unit = word / more;
    words.push(digit * unit);
  }
  const tie = rest * 2 - denominator;
  const isAway =
    direction === "nearest"
      ? tie > 0 || (tie === 0 && digit % 2 === 1)
      : rest > 0 && isNegative === (direction === "down");
  if (isAway) add(unit, words);
  return { value: decimalOfWords(isNegative, words, lowest), exact: rest === 0 };
}

function twoWords(whole: number): [number, number] {
  const above = Math.floor(whole / word);
  return [above, whole - above * word];
}

/** Adds to the last word and carries into the words before it. */
function add(unit: number, words: number[]): void {
  let sum = unit;
  for (let at = words.length - 1; sum > 0; at -= 1) {
    sum += words[at] ?? 0;
    words[at] = sum % word;
    sum = Math.floor(sum / word);
  }
}

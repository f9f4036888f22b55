/**
 * Plain decimal digits. Exponents are not allowed: the eleven characters `1e999999999` would be a
 * gigabyte of digits.
 */
export const plainDecimal = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Long enough for every amount, and short enough to compute with. */
export const longestDecimal = 400;

/** Whether a value is text in plain decimal digits. */
export const isPlainDecimal = (text: unknown): text is string =>
  typeof text === "string" && text.length <= longestDecimal && plainDecimal.test(text);

/** The largest number of places to which an amount can be stated, before or after the point. */
export const mostDecimals = 400;

/** Whether a value in plain decimal digits has digits, other than zeros, beyond its decimals. */
export function hasExcessDigits(value: string, decimals: number): boolean {
  const point = value.indexOf(".");
  const places = (point < 0 ? value.length : point) + decimals;
  // From the first excess digit on, before or after the point.
  const from = Math.max(0, point >= 0 && places >= point ? places + 1 : places);
  for (let place = from; place < value.length; place += 1) {
    const sign = value[place];
    if (sign !== "0" && sign !== "." && sign !== "-") return true;
  }
  return false;
}

/**
 * Whether a value is a zero whose minus sign remains from rounding: a loss of less than half a
 * million in a table of millions. An exact zero has no sign.
 */
export function isNegativeZero(value: string, decimals: number | undefined): boolean {
  return decimals !== undefined && value.startsWith("-") && !/[1-9]/.test(value);
}

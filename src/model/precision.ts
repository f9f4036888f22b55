/**
 * Plain decimal digits. An exponent is not plain, since `1e999999999` is a gigabyte of digits in
 * eleven characters.
 */
export const plainDecimal = /^-?[0-9]+(?:\.[0-9]+)?$/;

/** Enough characters for every amount, and few enough to compute with. */
export const longestDecimal = 400;

/** Whether something is a number in plain decimal digits, as text. */
export const isPlainDecimal = (text: unknown): text is string =>
  typeof text === "string" && text.length <= longestDecimal && plainDecimal.test(text);

/** To how many places an amount can be stated, before and behind the point. */
export const mostDecimals = 400;

/** Whether a value in plain decimal digits has digits, other than zeros, beyond its decimals. */
export function hasExcessDigits(value: string, decimals: number): boolean {
  const [whole = "", fraction = ""] = value.split(".");
  return /[1-9]/.test((whole + fraction).slice(Math.max(0, whole.length + decimals)));
}

/**
 * Whether a value is a zero with a minus sign that a rounding left: a loss of less than half a
 * million in a table of millions. An exact zero has no sign.
 */
export function isNegativeZero(value: string, decimals: number | undefined): boolean {
  return decimals !== undefined && value.startsWith("-") && !/[1-9]/.test(value);
}

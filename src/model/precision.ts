/**
 * Plain decimal digits: enough of them for every amount, and few enough to compute with. An
 * exponent is not plain, since `1e999999999` is a gigabyte of digits in eleven characters.
 */
export const plainDecimal = /^(?=.{1,400}$)-?\d+(?:\.\d+)?$/;

/** To how many places an amount can be stated, before and behind the point. */
export const mostDecimals = 400;

/** Whether a value in plain decimal digits has digits, other than zeros, beyond its decimals. */
export function hasExcessDigits(value: string, decimals: number): boolean {
  const [whole = "", fraction = ""] = value.split(".");
  return /[1-9]/.test((whole + fraction).slice(Math.max(0, whole.length + decimals)));
}

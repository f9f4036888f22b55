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

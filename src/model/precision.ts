/** Whether a value in plain decimal digits has digits, other than zeros, beyond its decimals. */
export function hasExcessDigits(value: string, decimals: number): boolean {
  const [whole = "", fraction = ""] = value.split(".");
  return /[1-9]/.test((whole + fraction).slice(Math.max(0, whole.length + decimals)));
}

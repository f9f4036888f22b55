/** Whether a value in plain decimal digits has digits, other than zeros, beyond its decimals. */
export function hasExcessDigits(value: string, decimals: number): boolean {
  const [whole = "", fraction = ""] = value.split(".");
  const beyond = decimals >= 0 ? fraction.slice(decimals) : whole.slice(decimals) + fraction;
  return /[1-9]/.test(beyond);
}

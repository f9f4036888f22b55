/** A number as printed: plain decimal text, and the decimals of its last digit. */
export interface PrintedNumber {
  readonly value: string;
  readonly decimals: number;
}

/**
 * Printed digits times 10^exponent. Printed zeros are kept, and the precision is that of the last
 * digit: 1.20 times 10^9 is `1200000000`, precise to 10^7.
 */
export function timesTenTo(printed: string, exponent: number): PrintedNumber {
  const [whole = "", fraction = ""] = printed.replaceAll(",", "").split(".");
  const decimals = fraction.length - exponent;
  const all = whole + fraction + "0".repeat(Math.max(0, -decimals));
  const padded = all.padStart(Math.max(0, decimals) + 1, "0");
  const split = padded.length - Math.max(0, decimals);
  const integer = padded.slice(0, split).replace(/^0+(?=\d)/, "");
  return { value: decimals > 0 ? `${integer}.${padded.slice(split)}` : integer, decimals };
}

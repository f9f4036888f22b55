import { isCurrency } from "../../../model/unit.js";
import { plainDigits } from "../../display/plain-digits.js";
import { exactOf, powerOfTen, roundedTo, textOf } from "../../precision/exact.js";

/** Digits after the decimal point. */
const places = 3;

/** A bound as text, rounded outward: `JPY9,925.203 million`, `6.250 %`, `118.668 JPY/USD`. */
export function amountText(at: string, unit: string, end: "lower" | "upper"): string {
  const exact = exactOf(at);
  const size = exact.digits < 0n ? -exact.digits : exact.digits;
  const inMillions = size >= powerOfTen(exact.scale + 6);
  const exponent = unit === "ratio" ? -2 : inMillions ? 6 : 0;
  const decimals = places - exponent;
  const rounded = textOf(roundedTo(exact, decimals, end === "lower" ? "down" : "up"));
  const text = plainDigits(rounded, decimals, exponent);
  if (unit === "ratio") return `${text} %`;
  const amount = isCurrency(unit) ? text.replace(/^-?/, (sign) => `${sign}${unit}`) : text;
  return `${amount}${inMillions ? " million" : ""}${isCurrency(unit) ? "" : ` ${unit}`}`;
}

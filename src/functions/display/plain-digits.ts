import { isNegativeZero } from "../../model/precision.js";
import type { Locale } from "./locale.js";

/** The decimals of the last digit that is not zero. */
function significantDecimals(value: string): number {
  const [whole = "", fraction = ""] = value.split(".");
  const behind = fraction.replace(/0+$/, "");
  return behind === "" ? whole.replace(/0+$/, "").length - whole.length : behind.length;
}

/** Formats are cached, since creating one takes longer than using it a hundred times. */
const formats: Partial<Record<Locale, Intl.NumberFormat>> = {};

/**
 * A value divided by a power of ten, with just its significant digits. The point is moved in the
 * text, because `Intl` would round and, before Node 22, stop at twenty digits after the point.
 * `Intl` does the grouping, which differs between languages.
 */
export function plainDigits(
  value: string,
  decimals: number | undefined,
  exponent: number,
  locale: Locale,
): string {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  const behind = fraction.length + exponent;
  const digits = (whole + fraction + "0".repeat(Math.max(0, -behind))).padStart(behind + 1, "0");
  const point = digits.length - Math.max(0, behind);
  const places = Math.max(0, (decimals ?? significantDecimals(value)) + exponent);
  const rest = digits.slice(point).padEnd(places, "0").slice(0, places);
  const grouped = (formats[locale] ??= new Intl.NumberFormat(locale)).format(
    BigInt(digits.slice(0, point)),
  );
  const isNegative = value.startsWith("-") && /[1-9]/.test(value);
  return `${isNegative || isNegativeZero(value, decimals) ? "-" : ""}${grouped}${rest === "" ? "" : `.${rest}`}`;
}

import { isNegativeZero } from "../../model/precision.js";

/** The decimals of the last digit that is not zero. */
function significantDecimals(value: string): number {
  const [whole = "", fraction = ""] = value.split(".");
  const behind = fraction.replace(/0+$/, "");
  return behind === "" ? whole.replace(/0+$/, "").length - whole.length : behind.length;
}

/** A whole number in groups of three digits, with commas, as in both languages. */
function grouped(digits: string): string {
  const whole = digits.startsWith("0") ? digits.replace(/^0+(?=.)/, "") : digits;
  if (whole.length <= 3) return whole;
  const padded = whole.padStart(Math.ceil(whole.length / 3) * 3);
  return (padded.match(/.{3}/g) ?? []).join(",").trimStart();
}

/**
 * A value divided by a power of ten, with just its significant digits. Only the text is changed:
 * `Intl.NumberFormat` takes ten times as long, would round and, before Node 22, would stop at twenty
 * digits after the point.
 */
export function plainDigits(value: string, decimals: number | undefined, exponent: number): string {
  const start = value.startsWith("-") ? 1 : 0;
  const at = value.indexOf(".");
  const end = at < 0 ? value.length : at;
  const fraction = value.slice(end + 1);
  const behind = fraction.length + exponent;
  const all = value.slice(start, end) + fraction;
  const digits = behind < 0 ? all + "0".repeat(-behind) : all.padStart(behind + 1, "0");
  const point = digits.length - Math.max(0, behind);
  const places = Math.max(0, (decimals ?? significantDecimals(value)) + exponent);
  const rest = digits.slice(point).padEnd(places, "0").slice(0, places);
  const isNegative = value.startsWith("-") && /[1-9]/.test(value);
  return `${isNegative || isNegativeZero(value, decimals) ? "-" : ""}${grouped(digits.slice(0, point))}${rest === "" ? "" : `.${rest}`}`;
}

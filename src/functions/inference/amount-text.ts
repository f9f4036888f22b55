import { exactOf, divideIntegers, powerOfTen } from "../precision/exact.js";

/**
 * An end in plain words of figures, rounded outward: `JPY9,925.203 million`, `6.250 %`, `118.668
 * JPY/USD`.
 */
export function amountText(at: string, unit: string, end: "lower" | "upper"): string {
  const { digits, scale } = exactOf(at);
  const inMillions = unit !== "ratio" && (digits < 0n ? -digits : digits) >= powerOfTen(scale + 6);
  const shift = unit === "ratio" ? 2 : inMillions ? -6 : 0;
  const text = grouped(atScale(digits, scale, 3 + shift, end === "lower" ? "down" : "up"), 3);
  if (unit === "ratio") return `${text} %`;
  const amount = /^[A-Z]{3}$/.test(unit) ? text.replace(/^-?/, (sign) => `${sign}${unit}`) : text;
  return `${amount}${inMillions ? " million" : ""}${/^[A-Z]{3}$/.test(unit) ? "" : ` ${unit}`}`;
}

function atScale(digits: bigint, scale: number, wanted: number, direction: "down" | "up"): bigint {
  return wanted >= scale
    ? digits * powerOfTen(wanted - scale)
    : divideIntegers(digits, powerOfTen(scale - wanted), direction);
}

function grouped(digits: bigint, places: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, "0");
  const whole = text.slice(0, -places).replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${digits < 0n ? "-" : ""}${whole}.${text.slice(-places)}`;
}

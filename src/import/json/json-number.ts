import { isPlainDecimal, longestDecimal, mostDecimals } from "../../model/precision.js";

/** A JSON number with all of its digits. */
export class JsonNumber {
  constructor(readonly digits: string) {}
}

/**
 * A number in plain decimal digits: every digit of JSON text; or a JavaScript number if it can only
 * be one decimal number. `undefined` for anything else, and for a number that may have lost digits.
 */
export function plainNumber(value: unknown): string | undefined {
  if (value instanceof JsonNumber) return plainOf(value.digits);
  if (typeof value !== "number" || Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return plainOf(String(value));
}

/** The number without its exponent. */
function plainOf(text: string): string | undefined {
  const isPlain: boolean = isPlainDecimal(text);
  if (isPlain) return text;
  const [, sign = "", whole = "", fraction = "", exponent = ""] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?[eE]([-+]?[0-9]{1,3})$/.exec(text) ?? [];
  const shift = Number(exponent);
  if (exponent === "" || text.length > longestDecimal || Math.abs(shift) > mostDecimals)
    return undefined;
  const places = Math.max(0, fraction.length - shift);
  const digits = (whole + fraction)
    .padEnd(whole.length + fraction.length + Math.max(0, shift - fraction.length), "0")
    .padStart(places + 1, "0");
  const [before, behind] = [
    digits.slice(0, digits.length - places),
    digits.slice(digits.length - places),
  ];
  const plain = `${sign}${before.replace(/^0+(?=[0-9])/, "")}${behind && `.${behind}`}`;
  return isPlainDecimal(plain) ? plain : undefined;
}

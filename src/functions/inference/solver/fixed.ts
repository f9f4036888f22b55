import { divideIntegers, type Exact, powerOfTen, textOf } from "../../precision/exact.js";

/**
 * Inference computes with whole multiples of 10^−18: sums are exact, products and quotients are
 * rounded outward by at most one unit, and this is faster than a separate scale for each number.
 */
const places = 18;

export const one = /* @__PURE__ */ powerOfTen(places);

/** An exact number in fixed places, rounded if it has more. */
export function fixedFrom({ digits, scale }: Exact, direction: "down" | "up"): bigint {
  return scale <= places
    ? digits * powerOfTen(places - scale)
    : divideIntegers(digits, powerOfTen(scale - places), direction);
}

/** More digits than any document prints, but few enough to read. */
const significant = 15;

/** A bound with at most that many digits, rounded outward if it has more. */
export function shortened(
  { at, open }: { readonly at: bigint; readonly open: boolean },
  side: "lower" | "upper",
): { at: bigint; open: boolean } {
  const excess = digitsOf(at < 0n ? -at : at) - significant;
  if (excess <= 0) return { at, open };
  const unit = powerOfTen(excess);
  const short = divideIntegers(at, unit, side === "lower" ? "down" : "up") * unit;
  return { at: short, open: open || short !== at };
}

/** How many digits a number above zero has. */
function digitsOf(size: bigint): number {
  const logarithm = Math.log10(Number(size));
  if (logarithm === Infinity) return size.toString().length;
  // It may be rounded across a power of ten, to either side.
  let digits = Math.max(0, Math.floor(logarithm));
  while (size >= powerOfTen(digits)) digits += 1;
  return digits;
}

/** In plain decimal digits, without zeros at the end. */
export function fixedText(fixed: bigint): string {
  // Most amounts are whole.
  const whole = fixed / one;
  if (whole * one === fixed) return whole.toString();
  return textOf({ digits: fixed, scale: places });
}

/** The exact midpoint of two numbers, which may have one digit more. */
export function middleText(lower: bigint, upper: bigint): string {
  return textOf({ digits: (lower + upper) * 5n, scale: places + 1 });
}

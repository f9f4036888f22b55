import { divideIntegers, type Exact, powerOfTen, textOf } from "../../precision/exact.js";

/**
 * Inside of inference a number is a whole number of 10^−18: sums are exact, products and quotients
 * are rounded outward by at most that, and thousands of them cost less than with a scale of their
 * own each.
 */
const places = 18;

export const one = /* @__PURE__ */ powerOfTen(places);

/** An exact number in fixed places, rounded where it has more. */
export function fixedFrom({ digits, scale }: Exact, direction: "down" | "up"): bigint {
  return scale <= places
    ? digits * powerOfTen(places - scale)
    : divideIntegers(digits, powerOfTen(scale - places), direction);
}

/** More digits than any document prints, and few enough to be read. */
const significant = 15;

/** An end at most that many digits long: outward again, where it has more. */
export function shortened(
  { at, open }: { readonly at: bigint; readonly open: boolean },
  side: "lower" | "upper",
): { at: bigint; open: boolean } {
  const excess = (at < 0n ? -at : at).toString().length - significant;
  if (excess <= 0) return { at, open };
  const unit = powerOfTen(excess);
  const short = divideIntegers(at, unit, side === "lower" ? "down" : "up") * unit;
  return { at: short, open: open || short !== at };
}

/** In plain decimal digits, without zeros at the end. */
export function fixedText(fixed: bigint): string {
  return textOf({ digits: fixed, scale: places });
}

/** The middle between two, exact: half of a number has one digit more. */
export function middleText(lower: bigint, upper: bigint): string {
  return textOf({ digits: (lower + upper) * 5n, scale: places + 1 });
}

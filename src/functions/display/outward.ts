import { compare, type Exact, minus, roundedTo } from "../precision/exact.js";

/** A reader does not see that a range has become wider by less than this part of it. */
const visible = 4n;

/** More decimals than any figure has. */
const mostDecimals = 60;

/**
 * The fewest decimals, from some on, to which two ends can be rounded outward without making the
 * range visibly wider. Ends that are one number keep all of their digits.
 */
export function decimalsFor(lower: Exact, upper: Exact, fewest: number): number {
  const width = minus(upper, lower);
  for (let decimals = fewest; decimals < mostDecimals; decimals += 1) {
    const wider = minus(
      minus(roundedTo(upper, decimals, "up"), roundedTo(lower, decimals, "down")),
      width,
    );
    const isVisible = compare({ digits: wider.digits * visible, scale: wider.scale }, width) >= 0;
    if (wider.digits === 0n || !isVisible) return decimals;
  }
  return mostDecimals;
}

import { compare, type Exact, minus, roundedTo } from "../precision/exact.js";

/**
 * Readers do not notice a widening by less than this fraction (one over this number) of a range.
 */
const visible = 4n;

/** More decimals than any figure has. */
const mostDecimals = 60;

/**
 * The fewest decimals, but at least `fewest`, to which two bounds can be rounded outward without
 * making the range visibly wider. Equal bounds keep all of their digits.
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

import type { Amount, HedgedQuantity, Quantity } from "../../model/figure.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { named } from "../refusing/named.js";
import type { Decimal } from "./decimal.js";
import { type Bounds, type OpenBounds, toBounds } from "./interval.js";

/** A number for which only a lower bound is stated. */
export interface LowerBound<U extends string = string> extends OpenBounds<U> {
  readonly lower: Decimal;
  readonly upper?: never;
  readonly upperClosed: false;
}

/**
 * The bounds between which the true number lies, given how the figure was printed: JPY10.6 billion
 * is anything from 10.55 to 10.65 billion.
 *
 * The rules are those of XBRL Calculations 1.1, with u = 10^−decimals. Rounded to the nearest: half
 * of u on both sides, both bounds closed, because no document says how it rounds ties. Truncated:
 * from the value to the next one away from zero, that bound open. Unknown: the union of both.
 * Without `decimals` the figure is exact. "More than" and "at least" have no upper bound, "less
 * than" and "at most" no lower one; the threshold itself is possible only with "at least" and "at
 * most".
 *
 * @param figure - One of ours, or any `{ value, unit, decimals?, rounding? }`, or an amount with
 * its own bounds, such as an inferred one.
 * @returns The bounds as Decimals in the figure's unit, that unit, and whether each bound is itself
 * possible.
 * @throws EarningsError `invalidFigure` for something other than a figure, and for "approximately",
 * which has no stated bounds.
 * @throws EarningsError `excessDigits` if the value has digits beyond its decimals.
 *
 * @example
 * ```ts
 * import { bounds, quarters } from "@iij/earnings";
 *
 * const { lower, upper } = bounds(quarters["3Q02"].revenues);
 * lower.toString(); // → "10550000000"
 * upper.toString(); // → "10650000000"
 * ```
 */
export function bounds<U extends string>(figure: Quantity<U>): Bounds<U>;
export function bounds<U extends string>(
  figure: HedgedQuantity<U, "moreThan" | "atLeast">,
): LowerBound<U>;
export function bounds<U extends string>(
  figure: Amount<U> | HedgedQuantity<U, ThresholdHedge>,
): OpenBounds<U>;
export function bounds(figure: Amount | HedgedQuantity<string, ThresholdHedge>): OpenBounds {
  return named("bounds", () => toBounds(readAmountLevel(figure), figure.unit));
}

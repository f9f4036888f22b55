import type { Amount, HedgedQuantity, Quantity } from "../../model/figure.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { named } from "../refusing/named.js";
import type { Decimal } from "./decimal.js";
import { type Bounds, type OpenBounds, toBounds } from "./interval.js";

/** A number of which only a lower bound is stated. */
export interface LowerBound<U extends string = string> extends OpenBounds<U> {
  readonly lower: Decimal;
  readonly lowerClosed: false;
  readonly upper?: never;
  readonly upperClosed: false;
}

/**
 * Between which ends the true number lies, given how the figure was printed: JPY10.6 billion is
 * anything from 10.55 to 10.65 billion.
 *
 * The table is that of XBRL Calculations 1.1, with u = 10^−decimals. Rounded to the nearest: half
 * of u on both sides, both ends closed, because no document says where its ties go. Truncated: from
 * the value to the next one away from zero, that end open. Unknown: the hull of both. Without
 * `decimals` the figure is exact. "More than" has no upper end and
 * "less than" no lower one.
 *
 * @param figure - One of ours, or any `{ value, unit, decimals?, rounding? }`, or a level with
 * bounds of its own, such as an inferred one.
 * @returns The ends as Decimals in the figure's own unit, which is named, and whether each is
 * itself possible.
 * @throws EarningsError `invalidFigure` for what is no figure, and for "approximately", to which
 * nobody stated ends; `excessDigits` if the value has digits beyond its decimals.
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
export function bounds<U extends string>(figure: HedgedQuantity<U, "moreThan">): LowerBound<U>;
export function bounds<U extends string>(
  figure: Amount<U> | HedgedQuantity<U, "moreThan" | "lessThan">,
): OpenBounds<U>;
export function bounds(
  figure: Amount | HedgedQuantity<string, "moreThan" | "lessThan">,
): OpenBounds {
  return named("bounds", () => toBounds(readAmountLevel(figure), figure.unit));
}

import type { Quantity } from "../../model/figure.js";
import { named } from "../refusing/named.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { basisOf, type Given, type Other, ratioOf } from "./ratio-of.js";
import {
  type MissingAmount,
  missingOf,
  type OpenRatioResult,
  type RatioResult,
  toRatio,
} from "./ratio-result.js";

/**
 * Profit or loss as a ratio to revenues: the operating margin of operating income, the gross margin
 * of gross profit. A loss gives a negative margin.
 *
 * @param profit - Any amount of the income statement, or `undefined` if there is none.
 * @param revenues - The revenues of the same period, in the same unit, likewise.
 * @returns A ratio (0.05 is 5 %) with proven bounds, as far as the two amounts have bounds; or
 * `missing`, with the names of the missing amounts.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` for two periods.
 * @throws EarningsError `divisionByZero` if the revenues may be zero within their rounding.
 * @throws EarningsError `outOfRange` for negative revenues.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { margin, quarters } from "@iij/earnings";
 *
 * const { operatingIncome, revenues } = quarters["3Q02"];
 * margin(operatingIncome, revenues).point.toFixed(4); // → "-0.0535"
 * ```
 */
export function margin<U extends string>(
  profit: Quantity<U>,
  revenues: Quantity<NoInfer<U>>,
): RatioResult;
export function margin<U extends string, V extends string>(
  profit: Given<U>,
  revenues: Other<NoInfer<U>, V>,
): OpenRatioResult;
export function margin<U extends string, V extends string>(
  profit: Given<U> | undefined,
  revenues: Other<NoInfer<U>, V> | undefined,
): OpenRatioResult | MissingAmount<"profit" | "revenues">;
export function margin(
  profit: Given | undefined,
  revenues: Given | undefined,
): OpenRatioResult | MissingAmount<"profit" | "revenues"> {
  return named("margin", () => {
    // A malformed amount is rejected even if the other one is missing.
    const above = profit === undefined ? undefined : readAmountLevel(profit);
    const below = revenues === undefined ? undefined : readAmountLevel(revenues);
    if (above === undefined || below === undefined) return missingOf({ profit, revenues });
    return toRatio(ratioOf(above, below), basisOf(above, below));
  });
}

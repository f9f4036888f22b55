import { type Derived, subtract, toDerived } from "../precision/interval.js";
import { type Ratio, readRatio } from "./read-ratio.js";
import { named } from "../refusing/named.js";

/**
 * The difference between two ratios, as a ratio: 0.012 is 1.2 percentage points. It is not a growth
 * rate: from 5 % to 6 % is one point, but 20 % growth.
 *
 * @param current - A printed ratio, or one that `margin` or `share` computed.
 * @param base - The earlier one.
 * @returns The difference as a ratio, with proven bounds.
 * @throws EarningsError `mixedUnits` for something other than a ratio.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { crossSelling, pointChange } from "@iij/earnings";
 *
 * const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
 * const { lower, upper } = pointChange(valueAddedServices.rate, systemsIntegration.rate);
 * [lower.toString(), upper.toString()]; // → ["0.13", "0.15"]
 * ```
 */
export function pointChange(current: Ratio, base: Ratio): Derived<"ratio"> {
  return named("pointChange", () =>
    toDerived(subtract(readRatio(current), readRatio(base)), "ratio"),
  );
}

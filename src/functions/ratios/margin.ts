import type { Amount, InferredAmount, Quantity } from "../../model/figure.js";
import { basisOf } from "../precision/basis-of.js";
import { type Derived, toDerived } from "../precision/interval.js";
import { ratioOf } from "./ratio-of.js";
import { named } from "../refusing/named.js";

/**
 * Profit or loss as a ratio to revenues: the operating margin of operating income, the gross margin of gross profit. A loss
 * gives a negative margin.
 *
 * @param profit - Any line of the income statement.
 * @param revenues - The revenues of the same period, in the same unit.
 * @returns A ratio (0.05 is 5 %) with proven bounds.
 * @throws EarningsError `mixedUnits`; `mismatch` for two periods; `divisionByZero` if the rounding of the revenues leaves zero possible; `outOfRange` for
 * negative revenues; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { margin, quarters } from "@iij/earnings";
 *
 * const { operatingIncome, revenues } = quarters["3Q02"];
 * margin(operatingIncome, revenues).point.toFixed(4); // → "-0.0535"
 * ```
 */
export function margin<U extends string>(profit: Amount<U>, revenues: Quantity<NoInfer<U>> | InferredAmount): Derived<"ratio"> {
  return named("margin", () => ({ ...toDerived(ratioOf(profit, revenues), "ratio"), ...basisOf(profit, revenues) }));
}

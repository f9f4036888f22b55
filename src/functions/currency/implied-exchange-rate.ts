import { isCurrency } from "../../model/unit.js";
import type { Quantity } from "../../model/figure.js";
import { describe } from "../refusing/describe.js";
import { divide } from "../precision/divide.js";
import { zero } from "../precision/exact.js";
import { type Derived, isNegative, negate, toDerived } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSame, terms } from "../precision/require-same.js";
import { requirePositive } from "../ratios/ratio-of.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * The exchange rate that an amount and its printed translation imply: units of the amount's
 * currency per unit of the translation's. Every rate between the bounds is consistent with both
 * figures as printed. `intersect` combines the rates of several pairs from one document, which was
 * translated at one rate: 118.667 to 118.765 JPY per USD in February 2003.
 *
 * @param amount - The figure in the company's currency.
 * @param translation - The same figure in the other currency.
 * @returns Amount per translation, in a unit such as `JPY/USD`, with proven bounds.
 * @throws EarningsError `mixedUnits` unless the figures are in two currencies (ISO 4217 codes).
 * @throws EarningsError `mismatch` for two metrics or periods, or opposite signs.
 * @throws EarningsError `divisionByZero` if the translation may be zero within its rounding.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { impliedExchangeRate, quarters } from "@iij/earnings";
 *
 * const { revenues, convenienceTranslation } = quarters["3Q02"];
 * const rate = impliedExchangeRate(revenues, convenienceTranslation.revenues);
 * [rate.lower.toFixed(2), rate.point.toFixed(2), rate.upper.toFixed(2)]; // → ["118.47", "119.10", "119.73"]
 * ```
 */
export function impliedExchangeRate<U extends string, V extends string>(
  amount: Quantity<U>,
  translation: Quantity<V extends U ? never : V>,
): Derived<`${U}/${V}`> {
  return named("impliedExchangeRate", () => {
    const from = readQuantity(amount);
    const to = readQuantity(translation);
    requireSame(["metric", "period", ...terms], amount, translation);
    if (
      (amount.unit as string) === translation.unit ||
      !isCurrency(amount.unit) ||
      !isCurrency(translation.unit)
    ) {
      refuse("mixedUnits", {
        needs: "an amount and its translation in two currencies",
        got: `${describe(amount)} and ${describe(translation)}`,
        values: [amount, translation],
      });
    }
    // Losses are translated like gains: both signs turn together.
    const loss = isNegative(to);
    const base = requirePositive(translation, loss ? negate(to) : to);
    const rate = divide(loss ? negate(from) : from, base);
    // An amount that rounds to zero allows negative quotients, but an exchange rate is positive.
    const lower = rate.lower.at.digits < 0n ? { at: zero, closed: true } : rate.lower;
    if (!isNegative(rate))
      return toDerived({ ...rate, lower }, `${amount.unit}/${translation.unit}`);
    refuse("mismatch", {
      needs: "an amount and a translation of the same sign",
      got: `${describe(amount)} and ${describe(translation)}`,
      values: [amount, translation],
    });
  });
}

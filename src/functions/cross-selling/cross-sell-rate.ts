import { type Derived, type Measured, toDerived } from "../precision/interval.js";
import { readAmount } from "../levels/read-amount.js";
import { shareOf } from "../ratios/share.js";
import { type CustomerCount, readCount, readGroup } from "./read-count.js";
import { named } from "../refusing/named.js";

/**
 * The share of a group of customers that takes two services together.
 *
 * @param part - How many take both: a whole number, or an exact figure.
 * @param base - How many customers the group has.
 * @returns A ratio from 0 to 1; exact but for the last digit of a quotient that does not end.
 * @throws EarningsError `outOfRange` for what is no count, or more than its base; `divisionByZero`
 * for an empty group; `mixedUnits` for figures that count different things.
 *
 * @example
 * ```ts
 * import { crossSellRate, crossSelling } from "@iij/earnings";
 *
 * const { base } = crossSelling["3Q02"].valueAddedServices;
 * crossSellRate(100, Number(base.value)).point.toFixed(2); // → "0.67"
 * ```
 */
export function crossSellRate(part: CustomerCount, base: CustomerCount): Derived<"ratio"> {
  return named("crossSellRate", () => {
    const both = readCount(part);
    const all = readGroup(base);
    // A bare number counts the same as the figure beside it.
    const unit = typeof part === "number" ? all.unit : both.unit;
    const [taking, group] = [
      readAmount({ ...both, unit }),
      readAmount(typeof base === "number" ? { ...all, unit } : all),
    ];
    return toDerived(shareOf(taking, group) as Measured, "ratio");
  });
}

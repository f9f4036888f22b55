import type { Amount } from "../../model/figure.js";
import { type Derived, type OpenDerived, toDerived } from "../precision/interval.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { basisOf } from "../ratios/ratio-of.js";
import { shareOf } from "../ratios/share.js";
import { type CustomerCount, readCount, readGroup } from "./read-count.js";
import { named } from "../refusing/named.js";

/**
 * The share of a group of customers that takes two services together.
 *
 * @param part - How many take both: a whole number, a printed figure, which may be rounded (100 to
 * the nearest ten), or an amount with bounds.
 * @param base - How many customers the group has, likewise.
 * @returns A ratio from 0 to 1 with proven bounds. For two exact counts it is exact except for the
 * last digit of an endless quotient; if only one bound of a count is known, it may be unbounded on
 * one side.
 * @throws EarningsError `outOfRange` for something other than a count, or for more than the base.
 * @throws EarningsError `divisionByZero` for a group that may be empty.
 * @throws EarningsError `mixedUnits` for figures that count different things.
 * @throws EarningsError `mismatch` for two periods.
 *
 * @example
 * ```ts
 * import { crossSellRate, crossSelling } from "@iij/earnings";
 *
 * const { base } = crossSelling["3Q02"].valueAddedServices;
 * crossSellRate(100, base).point.toFixed(2); // → "0.67"
 * const rounded = crossSellRate({ value: "100", unit: "companies", decimals: -1 }, base);
 * [rounded.lower.toFixed(3), rounded.upper.toFixed(3)]; // → ["0.633", "0.700"]
 * ```
 */
export function crossSellRate(part: CustomerCount, base: CustomerCount): Derived<"ratio">;
export function crossSellRate(
  part: CustomerCount | Amount,
  base: CustomerCount | Amount,
): OpenDerived<"ratio">;
export function crossSellRate(
  part: CustomerCount | Amount,
  base: CustomerCount | Amount,
): OpenDerived<"ratio"> {
  return named("crossSellRate", () => {
    const both = isRough(part) ? part : readCount(part);
    const all = isRough(base) ? base : readGroup(base);
    // A bare number counts the same as the figure beside it.
    const unit = typeof part === "number" ? all.unit : both.unit;
    const [taking, group] = [
      readAmountLevel({ ...both, unit }),
      readAmountLevel(typeof base === "number" ? { ...all, unit } : all),
    ];
    return toDerived(shareOf(taking, group), "ratio", basisOf(taking, group));
  });
}

/** Whether a count is known only by bounds: a rounded figure, or an amount with its own bounds. */
function isRough(count: CustomerCount | Amount): count is Amount {
  if (typeof count !== "object" || count === null) return false;
  return "basis" in count || ("decimals" in count && count.decimals !== undefined);
}

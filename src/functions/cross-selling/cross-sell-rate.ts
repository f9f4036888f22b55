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
 * @param part - How many take both: a whole number, a printed figure, also a rounded one ("about
 * 100" to the nearest ten), or a level with bounds.
 * @param base - How many customers the group has, likewise.
 * @returns A ratio from 0 to 1 with proven bounds; of two exact counts exact but for the last digit
 * of a quotient that does not end. Of counts of which only one bound is known, it may be open.
 * @throws EarningsError `outOfRange` for what is no count, or more than its base; `divisionByZero`
 * for a group that may be empty; `mixedUnits` for figures that count different things; `mismatch`
 * for two periods.
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

/** Whether a count is known by bounds only: a rounded figure, or a level with bounds of its own. */
function isRough(count: CustomerCount | Amount): count is Amount {
  if (typeof count !== "object" || count === null) return false;
  return "basis" in count || ("decimals" in count && count.decimals !== undefined);
}

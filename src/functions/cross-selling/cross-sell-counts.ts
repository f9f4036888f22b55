import type { Quantity } from "../../model/figure.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { printingAs } from "./printing-as.js";
import type { CustomerCount, GroupRate } from "./read-count.js";

/** More candidates than this say nothing, and would fill the memory. */
const most = 1_000_000;

/**
 * Every whole number of customers that would print as this rate: 67 % of 150 is 100 or 101. Empty
 * if none would, and then the rate is not one of this base.
 *
 * @param rate - The printed rate with its base, such as a service of `crossSelling`.
 * @returns The numbers in ascending order. Ties count on both sides, as no document says where its
 * ties go.
 * @throws EarningsError `outOfRange` for a rate outside of 0 to 1, for a base that is no count, or
 * if over a million numbers would do; `divisionByZero` for an empty group; `mixedUnits` for what is
 * no ratio; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { crossSellCounts, crossSelling } from "@iij/earnings";
 *
 * const { valueAddedServices } = crossSelling["3Q02"];
 * crossSellCounts(valueAddedServices); // → [100, 101]
 * crossSellCounts(valueAddedServices.rate, 150); // → [100, 101]
 * ```
 */
export function crossSellCounts(rate: GroupRate): readonly number[];
/**
 * The same of a rate that does not say itself how many customers it is a share of.
 *
 * @param rate - The printed rate.
 * @param base - How many customers it is a share of: a whole number, or an exact figure.
 * @returns The numbers in ascending order.
 */
export function crossSellCounts(rate: Quantity<"ratio">, base: CustomerCount): readonly number[];
export function crossSellCounts(
  ...given: [rate: GroupRate] | [rate: Quantity<"ratio">, base: CustomerCount]
): readonly number[] {
  return named("crossSellCounts", () => {
    const { rate, base } =
      given.length === 2 ? { rate: given[0], base: given[1] } : (Object(given[0]) as GroupRate);
    const { least, greatest } = printingAs(rate, base);
    const count = Number(greatest - least) + 1;
    if (count > most) {
      refuse("outOfRange", {
        needs: `a rate and a base that leave at most ${most} numbers`,
        got: `${describe(rate)} of ${describe(base)}, which leaves ${count}`,
        fix: "Take the bounds of the rate instead.",
        values: [rate, base],
      });
    }
    return Array.from({ length: Math.max(0, count) }, (_, index) => Number(least) + index);
  });
}

import type { Quantity } from "../../model/figure.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { printingAs } from "./printing-as.js";
import type { CustomerCount, GroupRate } from "./read-count.js";

/** A longer list of candidates would be useless, and would fill the memory. */
const most = 1_000_000;

/**
 * Every number of customers whose share would be printed as this rate: 67 % of 150 is 100 or 101.
 * Empty if there is none; then the rate cannot have this base.
 *
 * @param rate - The printed rate with its base, such as a service of `crossSelling`.
 * @returns The numbers in ascending order. Ties count either way, as no document says how it rounds
 * ties.
 * @throws EarningsError `outOfRange` for a rate below 0 or above 1, for a base that is not a count,
 * or for more than a million results.
 * @throws EarningsError `divisionByZero` for an empty group.
 * @throws EarningsError `mixedUnits` if the rate is not a ratio.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
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
 * The same for a rate without its base.
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

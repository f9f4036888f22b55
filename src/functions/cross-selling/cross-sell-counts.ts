import type { Quantity } from "../../model/figure.js";
import { describe } from "../refusing/describe.js";
import { one, zero } from "../precision/exact.js";
import {
  type End,
  exactly,
  isBelow,
  isNegative,
  type Measured,
  wholeNumbers,
} from "../precision/interval.js";
import { clamp } from "../ratios/clamp.js";
import { readRatio } from "../ratios/read-ratio.js";
import { type CustomerCount, readGroup } from "./read-count.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/** More candidates than this say nothing, and would fill the memory. */
const most = 1_000_000;

/**
 * Every whole number of customers that would print as this rate: 67 % of 150 is 100 or 101. Empty
 * if none would, and then the rate is not one of this base.
 *
 * @param rate - The printed rate.
 * @param base - How many customers it is a share of: a whole number, or an exact figure.
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
 * const { rate, base } = crossSelling["3Q02"].valueAddedServices;
 * crossSellCounts(rate, base); // → [100, 101]
 * ```
 */
export function crossSellCounts(rate: Quantity<"ratio">, base: CustomerCount): readonly number[] {
  return named("crossSellCounts", () => {
    const { lower, upper } = requireShare(rate, readRatio(rate));
    const group = BigInt(Math.trunc(Number(readGroup(base).value)));
    const times = ({ at, closed }: End): End => ({
      at: { ...at, digits: at.digits * group },
      closed,
    });
    const { least, greatest } = wholeNumbers({ lower: times(lower), upper: times(upper) });
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

/** Refuses a rate that cannot be a share, and cuts one whose rounding reaches beyond. */
export function requireShare(rate: unknown, interval: Measured): Measured {
  if (!isNegative(interval) && !isBelow(exactly(one), interval)) return clamp(interval, zero, one);
  refuse("outOfRange", {
    needs: "a rate from 0 to 1",
    got: describe(rate),
    fix: "67 % is 0.67.",
    values: [rate],
  });
}

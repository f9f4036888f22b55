import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { one, zero } from "../precision/exact.js";
import { type Interval, wholeNumbers } from "../precision/interval.js";
import { describe } from "../precision/read-quantity.js";
import { clamp } from "../ratios/clamp.js";
import { readRatio } from "../ratios/read-ratio.js";
import { isBelow, exactly, isNegative } from "../precision/interval.js";
import { type Count, readCount } from "./read-count.js";

/** More candidates than this say nothing, and would fill the memory. */
const most = 1_000_000;

/**
 * Every whole number of customers that would print as this rate: 67 % of 150 is 100 or 101. Empty if none would, and then
 * the rate is not one of this base.
 *
 * @param rate - The printed rate.
 * @param base - How many customers it is a share of: a whole number, or an exact figure.
 * @returns The numbers in ascending order. Ties count on both sides, as no document says where its ties go.
 * @throws EarningsError `outOfRange` for a rate outside of 0 to 1, for a base that is no count, or if over a million numbers would do; `mixedUnits` for
 * what is no ratio; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { crossSellCount, crossSelling } from "@iij/earnings";
 *
 * const { rate, base } = crossSelling["3Q02"].valueAddedServices;
 * crossSellCount(rate, base); // → [100, 101]
 * ```
 */
export function crossSellCount(rate: Quantity<"ratio">, base: Count): readonly number[] {
  const interval = requireShare("crossSellCount", rate, readRatio("crossSellCount", rate));
  const { least, greatest } = wholeNumbers(times(interval, readCount("crossSellCount", base).count));
  const count = Number(greatest - least) + 1;
  if (count > most) {
    throw new EarningsError("outOfRange", {
      function: "crossSellCount",
      needs: `a rate and a base that leave at most ${most} numbers`,
      got: `${describe(rate)} of ${describe(base)}, which leaves ${count}`,
      fix: "Take the bounds of the rate instead.",
      values: [rate, base],
    });
  }
  return Array.from({ length: Math.max(0, count) }, (_, index) => Number(least) + index);
}

/** Refuses a rate that cannot be a share, and cuts one whose rounding reaches beyond. */
export function requireShare(caller: string, rate: unknown, interval: Interval): Interval {
  if (!isNegative(interval) && !isBelow(exactly(one), interval)) return clamp(interval, zero, one);
  throw new EarningsError("outOfRange", {
    function: caller,
    needs: "a rate from 0 to 1",
    got: describe(rate),
    fix: "67 % is 0.67.",
    values: [rate],
  });
}

function times(rate: Interval, base: number): Interval {
  const by = BigInt(base);
  return {
    ...rate,
    point: { ...rate.point, digits: rate.point.digits * by },
    lower: { ...rate.lower, digits: rate.lower.digits * by },
    upper: { ...rate.upper, digits: rate.upper.digits * by },
  };
}

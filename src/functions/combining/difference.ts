import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import {
  describedByOptions,
  type DescriptionOf,
  type MetricOptions,
} from "../levels/described-by.js";
import type { AmountLevel } from "../levels/read-amount-level.js";
import { subtract } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import {
  type Combined,
  combined,
  monthsOf,
  type OpenCombined,
  periodFrom,
  readTogether,
  requireFlow,
  type Summand,
} from "./combined.js";

/**
 * Subtracts one figure from another: two metrics of one period, two facilities, one metric in two
 * periods of the same length, or a cumulative figure and a part of it. Its bounds come from
 * opposite bounds of the two.
 *
 * @param minuend - The figure to subtract from.
 * @param subtrahend - The figure to subtract; of the same unit, accounting standard and scope.
 * @param options - `metrics` describes your own metrics, so that a balance is not subtracted over
 * time. A metric without a description is treated as a flow.
 * @returns The difference with its bounds, the metric and period if they are clear (9M14 less 1H14
 * is 3Q14), and the `sources` of the two. Other functions accept it.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` if standard, scope or definition differ, if the second of two
 * periods of different lengths neither begins nor ends the first, or if their metric is not a flow.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures and for
 * "approximately".
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { difference, quarters } from "@iij/earnings";
 *
 * const { adjustedEbitda, operatingIncome } = quarters["3Q02"];
 * const between = difference(adjustedEbitda, operatingIncome);
 * [between.lower, between.point, between.upper].map(String); // → ["915000000", "916000000", "917000000"]
 * ```
 */
export function difference<U extends string>(
  minuend: Quantity<U>,
  subtrahend: Quantity<NoInfer<U>>,
  options?: MetricOptions,
): Combined<U>;
export function difference<U extends string>(
  minuend: Summand<U>,
  subtrahend: Summand<NoInfer<U>>,
  options?: MetricOptions,
): OpenCombined<U>;
export function difference(
  minuend: Summand,
  subtrahend: Summand,
  options: MetricOptions = {},
): OpenCombined {
  return named("difference", () => {
    const describe = describedByOptions(options);
    const levels = readTogether([minuend, subtrahend]);
    const [whole, part] = levels as readonly [AmountLevel, AmountLevel];
    return combined(levels, subtract(whole, part), periodLeft(whole, part, describe));
  });
}

/** The period of both, or what remains of the first without the second. */
function periodLeft(
  whole: AmountLevel,
  part: AmountLevel,
  described: DescriptionOf,
): PeriodId | undefined {
  const [one, other] = [whole.about.period, part.about.period];
  if (one === undefined || other === undefined) return undefined;
  if (one === other) return one;
  const [[start, end], [from, to]] = [monthsOf(one), monthsOf(other)];
  // Two periods of one length: a change from one to the other, which belongs to neither.
  if (end - start === to - from) return undefined;
  const isCumulative = start === from ? to < end : to === end && start < from;
  if (!isCumulative)
    refuse("mismatch", {
      needs: "two periods of the same length, or one that begins or ends the other",
      got: `${describe(whole.given)} and ${describe(part.given)}`,
      values: [whole.given, part.given],
    });
  requireFlow([whole, part], described);
  return start === from ? periodFrom(to, end) : periodFrom(start, from);
}

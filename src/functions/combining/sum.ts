import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import {
  describedByOptions,
  type DescriptionOf,
  type MetricOptions,
} from "../levels/described-by.js";
import type { AmountLevel } from "../levels/read-amount-level.js";
import { add, type OpenMeasured } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import {
  type Combined,
  combined,
  type Months,
  monthsOf,
  type OpenCombined,
  periodFrom,
  readTogether,
  requireFlow,
  type Summand,
} from "./combined.js";

/** `never` if the figures are in two units: yen and dollars do not add up. */
type OfOneUnit<U extends string, All = U> = U extends All
  ? [All] extends [U]
    ? unknown
    : never
  : never;

/**
 * The sum of figures: of several metrics in one period, of several facilities, or of one metric in
 * consecutive periods. Its bounds are the sums of the bounds.
 *
 * @param figures - Figures of one unit, accounting standard and scope; of one period, or of periods
 * that do not overlap. Or a list of them, followed by options: `metrics` describes your own
 * metrics, so that a balance is not added up over time. A metric without a description is treated
 * as a flow.
 * @returns The sum with its bounds, the metric and period if they are clear, and the `sources` of
 * the figures. Other functions accept it.
 * @throws EarningsError `outOfRange` without any figure.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` if standard, scope or definition differ, if periods overlap, or
 * for a balance or a ratio over several periods.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures, for
 * "approximately", and for one figure twice.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { facilities, sum } from "@iij/earnings";
 *
 * const both = sum(facilities.yokohama1.floorSpace, facilities.saitama1.floorSpace);
 * both.point.toString(); // → "33563.25"
 * both.sources.map(({ printed }) => printed); // → ["19,420.15m²", "14,143.10m²"]
 * ```
 */
export function sum<U extends string>(
  ...figures: readonly (Quantity<U> & OfOneUnit<U>)[]
): Combined<U>;
export function sum<U extends string>(
  ...figures: readonly (Summand<U> & OfOneUnit<U>)[]
): OpenCombined<U>;
export function sum<U extends string>(
  figures: readonly (Quantity<U> & OfOneUnit<U>)[],
  options?: MetricOptions,
): Combined<U>;
export function sum<U extends string>(
  figures: readonly (Summand<U> & OfOneUnit<U>)[],
  options?: MetricOptions,
): OpenCombined<U>;
export function sum(...given: readonly unknown[]): OpenCombined {
  return named("sum", () => {
    const [list, options = {}] = given;
    const figures = Array.isArray(list) ? Array.from(list as readonly Summand[]) : given;
    const describe = describedByOptions(Array.isArray(list) ? (options as MetricOptions) : {});
    const levels = readTogether(figures as readonly Summand[]);
    requireOnce(levels);
    const [first, ...rest] = levels;
    return combined(levels, rest.reduce<OpenMeasured>(add, first), periodOf(levels, describe));
  });
}

function requireOnce(levels: readonly AmountLevel[]): void {
  const twice = levels.find(({ given }, index) =>
    levels.slice(0, index).some((before) => before.given === given),
  );
  if (twice !== undefined)
    refuse("invalidFigure", {
      needs: "each figure once",
      got: `${describe(twice.given)} twice`,
      values: levels.map(({ given }) => given),
    });
}

/** The period of all figures, or the one that their periods form together. */
function periodOf(levels: readonly AmountLevel[], described: DescriptionOf): PeriodId | undefined {
  const periods = levels.flatMap(({ about }) => about.period ?? []);
  const [first] = periods;
  if (first === undefined || periods.length < levels.length) return undefined;
  const isOne = periods.every((period) => period === first);
  const metrics = new Set(levels.map(({ about }) => about.metric));
  // One metric twice in one period means two statements of one amount.
  if (isOne && (metrics.size > 1 || levels.length === 1 || metrics.has(undefined))) return first;
  const months = periods.map(monthsOf).toSorted(([one], [other]) => one - other);
  const [[start, until], ...later] = months as [Months, ...Months[]];
  let end = until;
  let isWithoutGap = true;
  for (const [from, to] of later) {
    if (from < end)
      refuse("mismatch", {
        needs: "figures of several metrics in one period, or of periods that do not overlap",
        got: levels.map(({ given }) => describe(given)).join(" and "),
        fix: "Count each month once.",
        values: levels.map(({ given }) => given),
      });
    isWithoutGap &&= from === end;
    end = to;
  }
  requireFlow(levels, described);
  return isWithoutGap ? periodFrom(start, end) : undefined;
}

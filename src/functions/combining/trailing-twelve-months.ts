import type { PeriodId } from "../../model/period.js";
import type { GrowthOptions } from "../growth/growth-options.js";
import { levelReader } from "../levels/level-reader.js";
import { readOwnTerms } from "../levels/own-terms.js";
import { requireMetric } from "../levels/require-known.js";
import type { MetricOf, SeriesLike } from "../levels/series.js";
import { periodOfMonths } from "../periods/read-period.js";
import { named } from "../refusing/named.js";
import { monthsOf } from "./combined.js";
import { type AmountOver, amountOver, type WithoutAmount } from "./over-months.js";

/** The amount over twelve months, or why there is none. */
export type TrailingTwelveMonths = AmountOver | WithoutAmount;

const year = 12;

/**
 * The amount over the twelve months up to the end of a period (LTM, TTM): for 3Q14, the revenues of
 * the calendar year 2014.
 *
 * It comes from the fewest figures that add up to just these months, so that as few roundings as
 * possible widen the bounds: a fiscal year itself; else the last fiscal year plus the cumulative
 * amount since, less that of the year before; else halves or four quarters. `added` and
 * `subtracted` list them. They must be comparable: if the accounting standard changes within these
 * months, the outcome is `notComparable`, unless the series has all of them under one standard, as
 * a result of `infer` can. Our records have the current figures, in which a year may be restated
 * and its nine months not; `asOf` gives the figures known on one day.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`. Or
 * several of these; for each period, the first that has it is used:
 * `[quarters, halves, nineMonths, fiscalYears]` finds the most.
 * @param metric - A metric of the series that arises over time; one without a description is
 * assumed to.
 * @param period - The period at the end of the twelve months.
 * @param options - `metrics` describes your own metrics. Add the fiscal calendar if fiscal years
 * are not all of one length: a short year does not have twelve months.
 * @returns The amount with proven bounds, its periods and sources; other functions accept it, such
 * as `growth` over the twelve months before. Otherwise `missing` with the periods that are missing,
 * `hedged` or `notComparable`.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `mismatch` for a balance, a ratio or an amount per share.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { fiscalYears, formatBounds, halves, nineMonths, quarters, trailingTwelveMonths } from "@iij/earnings";
 *
 * const found = trailingTwelveMonths([quarters, halves, nineMonths, fiscalYears], "revenues", "3Q14");
 * found.outcome === "amount" && [found.added, found.subtracted]; // → [["FY2013", "9M14"], ["9M13"]]
 * found.outcome === "amount" && formatBounds(found); // → "JPY119.3705 billion to JPY119.3735 billion"
 * ```
 */
export function trailingTwelveMonths<const S extends SeriesLike>(
  series: S,
  metric: MetricOf<S>,
  period: PeriodId,
  options: GrowthOptions = {},
): TrailingTwelveMonths {
  return named("trailingTwelveMonths", () => {
    const terms = readOwnTerms(options);
    const reader = levelReader(series, metric);
    requireMetric(reader.metrics(), metric);
    const [, end] = monthsOf(period);
    return amountOver(reader, { metric, months: [end - year, end], ways: waysTo(end), ...terms });
  });
}

/** The usual combinations of periods that make twelve months. */
function waysTo(end: number): readonly (readonly PeriodId[])[] {
  const way = (...periods: readonly (readonly [end: number, length: number])[]) =>
    periods.map(([to, length]) => periodOfMonths(to, length)).filter((each) => each !== undefined);
  // Zero at the end of a fiscal year, which is then the only one of the three periods.
  const since = end % year;
  const cumulated = way([end - since, year], [end, since], [end - year, since]);
  return [cumulated, quartersTo(end)];
}

const quartersTo = (end: number): readonly PeriodId[] =>
  [9, 6, 3, 0].flatMap((before) => periodOfMonths(end - before, 3) ?? []);

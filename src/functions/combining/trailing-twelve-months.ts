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

/** The amount of twelve months, or why there is none. */
export type TrailingTwelveMonths = AmountOver | WithoutAmount;

const year = 12;

/**
 * The amount of the twelve months up to the end of a period (LTM, TTM): of 3Q14 the revenues of
 * calendar 2014.
 *
 * It comes from the fewest figures that have just these months between them, so that as few
 * roundings as possible widen the bounds: a fiscal year itself; else the last fiscal year, and what
 * is cumulated since, less the same of the year before; else halves or four quarters. `added` and
 * `subtracted` say which. All of them are on one basis: where the accounting standard changes within
 * these months, they are `notComparable`, unless the series has all of them under one, as what
 * `infer` returns can. Of records the figures are those that stand, so that a year may have been
 * restated and its nine months not; `asOf` has those that were known on one day.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns. Or
 * several, of which the first that has a period speaks for it: `[quarters, halves, nineMonths,
 * fiscalYears]` gives the most.
 * @param metric - A metric of the series that arises over time. One that nothing describes is taken
 * to.
 * @param period - The period at the end of the twelve months.
 * @param options - `metrics`: what your own metrics are. And how fiscal years lie, where they are
 * not all of one length: a short year is no twelve months.
 * @returns The amount with proven bounds, its periods and sources; it can go on into other
 * functions, such as `growth` from the twelve months before. Or `missing`, with the periods that
 * are not there; `hedged`; `notComparable`.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric; `unknownPeriod`;
 * `mismatch` for a balance, a ratio or an amount per share; `invalidFigure` and `excessDigits` for
 * malformed figures; `outOfRange` and `malformedRecord` for other options.
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

/** The ways in which twelve months are usually put together. */
function waysTo(end: number): readonly (readonly PeriodId[])[] {
  const way = (...periods: readonly (readonly [end: number, length: number])[]) =>
    periods.map(([to, length]) => periodOfMonths(to, length)).filter((each) => each !== undefined);
  const since = end % year;
  if (since === 0) return [way([end, year]), quartersTo(end)];
  const cumulated = way([end - since, year], [end, since], [end - year, since]);
  return [cumulated, quartersTo(end)];
}

const quartersTo = (end: number): readonly PeriodId[] =>
  [9, 6, 3, 0].flatMap((before) => periodOfMonths(end - before, 3) ?? []);

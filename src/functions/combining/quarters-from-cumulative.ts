import { nameOf, spans } from "../../model/calendar.js";
import type { PeriodId, QuarterId } from "../../model/period.js";
import type { GrowthOptions } from "../growth/growth-options.js";
import { levelReader } from "../levels/level-reader.js";
import { type OwnTerms, readOwnTerms } from "../levels/own-terms.js";
import type { LevelReader } from "../levels/reader.js";
import { requireMetric } from "../levels/require-known.js";
import type { MetricOf, SeriesLike } from "../levels/series.js";
import { periodOfMonths, readPeriod } from "../periods/read-period.js";
import { named } from "../refusing/named.js";
import { monthsOf } from "./combined.js";
import { type AmountOver, amountOver, type WithoutAmount } from "./over-months.js";

/** Single quarters, as far as a series gives them. */
export interface SingleQuarters<M extends string = string> {
  /** Those with an amount, as a series by period and metric. */
  readonly quarters: { readonly [period: string]: { readonly [K in M]: AmountOver } };
  /** Why there is none, of the others. */
  readonly without: { readonly [period: string]: WithoutAmount };
}

/**
 * Single quarters out of cumulative figures: a second quarter is the first half less the first
 * quarter, a third one the nine months less the half, and a fourth one, which is seldom printed by
 * itself, the year less the nine months. A quarter that the series has is taken as it is.
 *
 * Each comes from the fewest figures that have just its months between them, all on one basis:
 * where the accounting standard changed between the nine months and the year, the fourth quarter is
 * `notComparable`, unless the series has both under one. The bounds hold for all amounts that print
 * like the figures. Of records these are the ones that stand, so that a year may have been restated
 * and its nine months not; `asOf` has those that were known on one day.
 *
 * @param series - Figures by period and metric, such as your own of `1Q24`, `1H24`, `9M24` and
 * `FY2024`, or what `infer` returns. Or several, of which the first that has a period speaks for it.
 * @param metric - A metric of the series that arises over time. One that nothing describes is taken
 * to.
 * @param options - `metrics`: what your own metrics are. And how fiscal years lie, where they are
 * not all of one length.
 * @returns All quarters of the fiscal years of which the series has the metric: `quarters` is a
 * series that every other function takes, and `without` says of each other quarter why there is
 * none.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric; `unknownPeriod`;
 * `mismatch` for a balance, a ratio or an amount per share; `invalidFigure` and `excessDigits` for
 * malformed figures; `outOfRange` and `malformedRecord` for other options.
 *
 * @example
 * ```ts
 * import { fiscalYears, formatBounds, halves, nineMonths, quarters, quartersFromCumulative } from "@iij/earnings";
 *
 * const single = quartersFromCumulative([quarters, halves, nineMonths, fiscalYears], "revenues");
 * const fourth = single.quarters["4Q14"]!.revenues;
 * [fourth.added, fourth.subtracted, formatBounds(fourth)]; // → [["FY2014"], ["9M14"], "JPY35.203 billion to JPY35.205 billion"]
 * single.without["4Q18"]; // → { outcome: "notComparable", differs: "accountingStandard", values: { FY2018: "IFRS", "9M18": "US GAAP" } }
 * ```
 */
export function quartersFromCumulative<const S extends SeriesLike, M extends MetricOf<S>>(
  series: S,
  metric: M,
  options: GrowthOptions = {},
): SingleQuarters<M> {
  return named("quartersFromCumulative", () => {
    const terms = readOwnTerms(options);
    const reader = levelReader(series, metric);
    requireMetric(reader.metrics(), metric);
    return singleQuarters<M>(reader, metric, terms);
  });
}

/** The same of a reader, with terms that have been read. */
export function singleQuarters<M extends string>(
  reader: LevelReader,
  metric: M,
  terms: OwnTerms,
): SingleQuarters<M> {
  const quarters: Record<string, Record<M, AmountOver>> = {};
  const without: Record<string, WithoutAmount> = {};
  for (const quarter of quartersOf(reader.periods())) {
    const months = monthsOf(quarter);
    const found = amountOver(reader, { metric, months, ways: waysTo(quarter), ...terms });
    if (found.outcome === "amount")
      quarters[quarter] = { [metric]: found } as (typeof quarters)[string];
    else without[quarter] = found;
  }
  return { quarters, without };
}

/** The quarters of the fiscal years of some periods, in order. */
function quartersOf(periods: readonly string[]): readonly QuarterId[] {
  const years = [...new Set(periods.map((period) => readPeriod(period).year))];
  return years
    .toSorted((one, other) => one - other)
    .flatMap((year) =>
      Array.from({ length: spans.quarter.perYear }, (_, position) =>
        nameOf({ span: "quarter", year, position }),
      ),
    ) as QuarterId[];
}

/** What is cumulated to the end of a quarter, and before it; a first quarter is that itself. */
function waysTo(quarter: QuarterId): readonly (readonly PeriodId[])[] {
  const [start, end] = monthsOf(quarter);
  const before = start % spans.fiscalYear.months;
  const cumulated = [
    periodOfMonths(end, before + spans.quarter.months),
    periodOfMonths(start, before),
  ];
  return [cumulated.filter((period) => period !== undefined), [quarter]];
}

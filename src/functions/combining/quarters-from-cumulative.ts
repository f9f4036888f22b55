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

/** Single quarters that could be found in a series, and why others could not. */
export interface SingleQuarters<M extends string = string> {
  /** Quarters with an amount, as a series by period and metric. */
  readonly quarters: { readonly [period: string]: { readonly [K in M]: AmountOver } };
  /** Why the other quarters have none. */
  readonly without: { readonly [period: string]: WithoutAmount };
}

/**
 * Computes single quarters from cumulative figures: a second quarter is the first half less the
 * first quarter, a third is the nine months less the half, and a fourth, which is seldom printed,
 * is the year less the nine months. A quarter that the series already has is kept.
 *
 * Each comes from the fewest figures that add up to just its months, all comparable with each
 * other: if the accounting standard changed between the nine months and the year, the fourth
 * quarter is `notComparable`, unless the series has both under one standard. The bounds hold for
 * all amounts that round to the printed figures. Our records have the current figures, in which a
 * year may be restated and its nine months not; `asOf` gives the figures known on one day.
 *
 * @param series - Figures by period and metric, such as your own of `1Q24`, `1H24`, `9M24` and
 * `FY2024`, or a result of `infer`. Or several of these; for each period, the first that has it is
 * used.
 * @param metric - A metric of the series that arises over time; one without a description is
 * assumed to.
 * @param options - `metrics` describes your own metrics. Add the fiscal calendar if fiscal years
 * are not all of one length.
 * @returns All quarters of the fiscal years of which the series has the metric: `quarters` is a
 * series that every other function accepts, and `without` says why each other quarter has no
 * amount.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `mismatch` for a balance, a ratio or an amount per share.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
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

/**
 * The cumulative periods at the end of a quarter and before it; a first quarter is cumulative
 * itself.
 */
function waysTo(quarter: QuarterId): readonly (readonly PeriodId[])[] {
  const [start, end] = monthsOf(quarter);
  const before = start % spans.fiscalYear.months;
  const cumulated = [
    periodOfMonths(end, before + spans.quarter.months),
    periodOfMonths(start, before),
  ];
  return [cumulated.filter((period) => period !== undefined), [quarter]];
}

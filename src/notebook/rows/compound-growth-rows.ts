import type { PeriodId } from "../../model/period.js";
import { comparedFrom } from "../../functions/growth/comparisons.js";
import { ratePer } from "../../functions/growth/compound-growth.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { inRange } from "../../functions/periods/period-range.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { shiftPeriod } from "../../functions/periods/shift-period.js";
import { show } from "../../functions/refusing/describe.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { type GrowthRow, growthRow } from "./growth-rows.js";
import { readMetrics, type ReadMetrics } from "./read-metrics.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import { scaledNumbers } from "./scaled-numbers.js";

/** Options of `compoundGrowthRows`. */
export interface CompoundGrowthRowOptions extends RowOptions, MetricOptions {
  /**
   * The numbers of years, by default `[3, 5, 10]`. With `from` alone, the number of years between
   * it and the last period.
   */
  readonly years?: readonly number[];
}

/**
 * The growth of a metric over several years as a row: the columns of `growthRows`, in which `rate`
 * is the constant rate per year and `change` covers all years.
 */
export interface CompoundGrowthRow extends GrowthRow {
  /** How many years lie between `comparedTo` and `period`. */
  readonly overYears: number;
}

const usual: readonly number[] = [3, 5, 10];

/**
 * Compound annual growth rates (CAGR) of several metrics as tidy rows: one per metric and number of
 * years, each with proven bounds or, if there is no rate, with the outcome of `growth` and the
 * reason. `show` makes a table of them with one line per metric and one column per number of years.
 *
 * All rates end in one period: the last one of the first metric, or the one in `to`. Quarters are
 * compared with the same quarter of earlier years, so their rate is per year, too.
 *
 * @param series - Figures by period and metric, such as `fiscalYears`, or a result of `infer`.
 * @param metrics - Metrics of the series.
 * @param options - `years`: the numbers of years; `from` and `to`, span, unit, scale, the fiscal
 * calendar, and `metrics`, which describes your own metrics.
 * @returns New rows in the order of the metrics and of `years`.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for an empty series or list, years that are not whole and
 * positive, a range without a whole year, or an invalid option.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { compoundGrowthRows } from "@iij/earnings/notebook";
 *
 * const [row] = compoundGrowthRows(fiscalYears, ["revenues"], { years: [5], to: "FY2024" });
 * [row!.comparedTo, row!.period, row!.outcome, row!.rate?.toFixed(3)]; // → ["FY2019", "FY2024", "rate", "0.092"]
 * ```
 */
export function compoundGrowthRows<const S extends SeriesLike>(
  series: S,
  metrics: readonly MetricOf<S>[],
  options: CompoundGrowthRowOptions = {},
): CompoundGrowthRow[] {
  return named("compoundGrowthRows", () => {
    const chosen = readRowOptions(options, ["metrics", "years"]);
    const { calendar, from } = chosen;
    const years = readYears(chosen.years);
    const describe = describedBy(chosen.metrics);
    const range = { span: chosen.span, unit: chosen.unit, to: chosen.to };
    const table = readMetrics(series, metrics, range, describe);
    const end = endOf(table, chosen.to);
    const spans = spansTo(end, years, from);
    return table.read.flatMap((each) => {
      const { metric, unit, gap } = each;
      const told = { metric, unit, gap, numbers: scaledNumbers(unit, chosen.scale), calendar };
      return spans.map(({ base, overYears }): CompoundGrowthRow => {
        const compared = comparedFrom(each, { metric, unit, describe, calendar }, end, base);
        const growth = ratePer(overYears, compared);
        return { ...growthRow({ current: end, base, ...compared, growth }, told), overYears };
      });
    });
  });
}

/** The period in which all rates end: the caller's, or the last one of the first metric. */
function endOf({ span, periods, read }: ReadMetrics, to: PeriodId | undefined): PeriodId {
  if (to !== undefined && readPeriod(to).span === span) return to;
  const ofFirst = periods.filter((period) => (read[0]?.at(period).length ?? 0) > 0);
  const last = [...periods, ...ofFirst].at(-1);
  return (
    last ?? refuse("outOfRange", { needs: "at least one period", got: "none", values: [periods] })
  );
}

/** The first periods: those the requested number of years before a period, or `from`. */
function spansTo(
  end: PeriodId,
  years: readonly number[] | undefined,
  from: PeriodId | undefined,
): readonly { readonly base: PeriodId; readonly overYears: number }[] {
  const isWanted = inRange({ ...(from && { from }) });
  const back = (overYears: number) => ({
    base: shiftPeriod<PeriodId>(end, -overYears, "year"),
    overYears,
  });
  const lying = (
    years ?? (from === undefined ? usual : [readPeriod(end).year - readPeriod(from).year + 1])
  ).map(back);
  const spans =
    from === undefined
      ? lying
      : years === undefined
        ? longestIn(lying, isWanted, back)
        : lying.filter(({ base }) => isWanted(base));
  if (spans.length > 0) return spans;
  return refuse("outOfRange", {
    needs: "a range that is at least as long as one of the numbers of years",
    got: `from ${String(from)} to ${end}`,
    values: [from, end],
  });
}

type Back = (overYears: number) => { readonly base: PeriodId; readonly overYears: number };

/** The greatest number of whole years whose first period is still in the range. */
function longestIn(
  [first]: readonly ReturnType<Back>[],
  isWanted: (period: PeriodId) => boolean,
  back: Back,
): readonly ReturnType<Back>[] {
  for (let years = first?.overYears ?? 0; years > 0; years -= 1) {
    const span = back(years);
    if (isWanted(span.base)) return [span];
  }
  return [];
}

function readYears(years: unknown): readonly number[] | undefined {
  if (years === undefined) return undefined;
  if (
    Array.isArray(years) &&
    years.length > 0 &&
    years.every((year) => Number.isSafeInteger(year) && year > 0)
  )
    return [...new Set(years as readonly number[])];
  return refuse("outOfRange", {
    needs: "whole numbers of years, such as [3, 5, 10]",
    got: show(years),
    values: [years],
  });
}

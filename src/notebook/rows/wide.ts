import type { MetricDescription } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { comparisonAt } from "../../functions/growth/comparisons.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { show } from "../../functions/refusing/describe.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { isGap } from "./gaps.js";
import { growthRow } from "./growth-rows.js";
import { marginRow } from "./margin-rows.js";
import type { MetricRows } from "./metric-rows.js";
import { type ReadMetric, readMetrics } from "./read-metrics.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import { levelRow } from "./rows.js";
import { scaledNumbers } from "./scaled-numbers.js";
import { columnsOf, numbersIn } from "./wide-columns.js";
import { wideScales } from "./wide-scales.js";
import type { TransposedRow, TransposedTable, Wide, WideColumn, WideTable } from "./wide-table.js";

/** Options of `wide`. */
export interface WideOptions extends RowOptions, MetricOptions {
  /** Adds the growth of each amount; for a ratio, its change. */
  readonly growth?: "yearOverYear" | "quarterOverQuarter";
  /**
   * The metric by which the others are divided, such as `revenues`: each amount in its unit gets a
   * column with its share of it.
   */
  readonly margins?: string;
  /** One row per metric and one column per period, as in the tables of financial reports. */
  readonly transposed?: boolean;
}

/**
 * Several metrics in one table: a row per period and a column per metric, with growth and margins
 * if you ask for them. The table's `rows` are plain numbers for data frames, and `show` displays
 * the table. `levels`, `growth` and `margins` have what is known about each number: bounds,
 * outcomes and sources.
 *
 * Amounts of money share a scale that fits the largest of them, as in a chart: `scale` of each
 * column names it. Rates and margins are ratios. A number that nobody printed is not under the name
 * of the metric: the middle of an inferred amount is under `revenuesMiddle`.
 *
 * Every period from the first to the last has one row, and every metric one column, however often
 * you name it.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`. Or
 * several of these; for each period, the first that has it is used.
 * @param metrics - Metrics of the series, in the order of the columns.
 * @param options - `growth`, `margins`, `transposed`; `gaps: false` leaves out
 * periods without a figure; `from` and `to`, unit, scale, span, the fiscal calendar, and `metrics`,
 * which describes your own metrics.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for a metric in two units without `unit`.
 * @throws EarningsError `outOfRange` for an empty series or list, a range without a figure, an
 * invalid option, or two columns of the same name.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { wide } from "@iij/earnings/notebook";
 *
 * const table = wide(fiscalYears, ["revenues", "operatingIncome"], { growth: "yearOverYear", margins: "revenues", from: "FY2022" });
 * const { revenues, revenuesGrowth, operatingIncomeMargin } = table.rows.find(({ period }) => period === "FY2023")!;
 * [revenues, revenuesGrowth?.toFixed(3), operatingIncomeMargin?.toFixed(3)]; // → [276.08, "0.092", "0.105"]
 * ```
 */
export function wide<const S extends SeriesLike>(
  series: S,
  metrics: readonly MetricOf<S>[],
  options: WideOptions & { readonly transposed: true },
): TransposedTable;
export function wide<const S extends SeriesLike, const M extends MetricOf<S>>(
  series: S,
  metrics: readonly M[],
  options?: WideOptions & { readonly transposed?: false },
): WideTable<M>;
export function wide<const S extends SeriesLike, const M extends MetricOf<S>>(
  series: S,
  metrics: readonly M[],
  options?: WideOptions,
): WideTable<M> | TransposedTable;
export function wide(
  series: SeriesLike,
  metrics: readonly string[],
  options: WideOptions = {},
): WideTable | TransposedTable {
  return named("wide", () => {
    const chosen = readWideOptions(options);
    const { calendar, locale = "en", scale, margins: divisor } = chosen;
    const describe = describedBy(chosen.metrics);
    const { growth: compare } = chosen;
    const said = compare === undefined ? "levels" : "growth";
    const { span, periods, read } = readMetrics(series, metrics, chosen, describe, said);
    const whole =
      divisor === undefined
        ? undefined
        : readMetrics(series, [divisor], { span, unit: chosen.unit }, describe).read[0];
    const scales = wideScales(read, periods, { chosen: scale, locale, describe });
    const told = new Map<string, MetricRows>(
      read.map(({ metric, unit, gap }) => [
        metric,
        { metric, unit, gap, numbers: scaledNumbers(unit, scales.get(metric)), calendar },
      ]),
    );
    const each = <R>(rowAt: (metric: ReadMetric, period: PeriodId, told: MetricRows) => R): R[] =>
      read.flatMap((metric) => {
        const about = told.get(metric.metric);
        return about === undefined ? [] : periods.map((period) => rowAt(metric, period, about));
      });
    const levels = each((metric, period, about) => levelRow(period, metric.at(period)[0], about));
    const growth =
      compare === undefined
        ? []
        : each((metric, period, about) =>
            growthRow(comparisonAt(metric, { ...about, describe }, period, compare), about),
          );
    const margins =
      whole === undefined
        ? []
        : each((metric, period, about) => ({ metric, period, about })).flatMap(
            ({ metric, period, about }) =>
              hasMargin(metric, whole, describe(metric.metric))
                ? [marginRow(period, metric, whole, about)]
                : [],
          );
    const all: Omit<Wide, "columns"> = { kind: "wide", span, levels, growth, margins };
    const columns = columnsOf(all);
    requireNames(columns);
    const kept = chosen.gaps ? periods : periodsKnown(all, periods);
    const numbers = numbersIn(all);
    const numberAt = ({ measure, metric }: WideColumn, period: PeriodId): number | null =>
      numbers.get(`${measure} ${period} ${metric}`) ?? null;
    if (chosen.transposed)
      return {
        ...{ ...all, columns, transposed: true },
        rows: columns.map((column): TransposedRow => ({
          ...column,
          ...Object.fromEntries(kept.map((period) => [period, numberAt(column, period)])),
        })),
      };
    return {
      ...{ ...all, columns, transposed: false },
      rows: kept.map((period) => ({
        period,
        ...datesOf(period, calendar),
        ...Object.fromEntries(columns.map((column) => [column.id, numberAt(column, period)])),
      })),
    };
  });
}

function readWideOptions(options: WideOptions) {
  const own = ["metrics", "growth", "margins", "transposed"] as const;
  const chosen = readRowOptions(options, own);
  if (chosen.transposed !== undefined && typeof chosen.transposed !== "boolean")
    refuse("outOfRange", {
      needs: "transposed as true or false",
      got: show(chosen.transposed),
      values: [options],
    });
  if (chosen.margins !== undefined && typeof chosen.margins !== "string")
    refuse("outOfRange", {
      needs: 'the metric that margins are a part of, such as "revenues"',
      got: show(chosen.margins),
      values: [options],
    });
  return { ...chosen, transposed: chosen.transposed === true };
}

/** Another amount in the same unit that arises over time as it does. */
const hasMargin = (
  metric: ReadMetric,
  whole: ReadMetric,
  description: MetricDescription | undefined,
): boolean =>
  metric.metric !== whole.metric &&
  metric.unit === whole.unit &&
  description?.balance !== true &&
  description?.perShare !== true;

/** Rejects columns that would overwrite each other, such as growth beside a target for growth. */
function requireNames(columns: readonly WideColumn[]): void {
  const taken = new Set(["period", "start", "end"]);
  for (const { id, metric } of columns) {
    if (taken.has(id))
      refuse("outOfRange", {
        needs: "columns of different names",
        got: `two called ${show(id)}`,
        fix: `Make a separate table for ${metric}.`,
        values: [columns],
      });
    taken.add(id);
  }
}

/** The periods for which a figure of some metric, or its printed growth, is known. */
function periodsKnown(
  { levels, growth }: Omit<Wide, "columns">,
  periods: readonly PeriodId[],
): readonly PeriodId[] {
  const known = new Set(
    [...levels, ...growth].filter((row) => !isGap(row)).map(({ period }) => period),
  );
  return periods.filter((period) => known.has(period));
}

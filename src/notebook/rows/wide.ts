import type { IsoDate, PeriodId, Span } from "../../model/period.js";
import { comparisonAt } from "../../functions/growth/comparisons.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { show } from "../../functions/refusing/describe.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { isGap } from "./gaps.js";
import { type GrowthRow, growthRow, type GrowthRowOptions } from "./growth-rows.js";
import { type MarginRow, marginRow } from "./margin-rows.js";
import type { MetricRows } from "./metric-rows.js";
import { type ReadMetric, readMetrics } from "./read-metrics.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import { type LevelRow, levelRow } from "./rows.js";
import { type RowScale, scaledNumbers } from "./scaled-numbers.js";
import { wideScales } from "./wide-scales.js";

/** Options of `wide`. */
export interface WideOptions extends RowOptions, MetricOptions {
  /** Growth beside each amount; of a ratio its change. */
  readonly growth?: boolean;
  /** What growth compares: `yearOverYear` unless you say otherwise. It asks for growth, too. */
  readonly compare?: GrowthRowOptions["compare"];
  /**
   * The metric that the others are divided by, such as `revenues`: each amount in its unit gets a
   * column with its part of it.
   */
  readonly margins?: string;
  /** A row per metric and a column per period, as in the table of a financial report. */
  readonly transposed?: boolean;
}

/** A column of a wide table, or a row of a transposed one. */
export interface WideColumn {
  /** The name of the column in the rows. */
  readonly id: string;
  readonly metric: string;
  /**
   * `level` is an amount, `middle` the middle between the bounds of an inferred one, `growth` a
   * rate, `change` the change of a ratio, and `margin` a part of another metric.
   */
  readonly measure: "level" | "middle" | "growth" | "change" | "margin";
  /** Rates and margins are ratios: 0.063 is 6.3 %. */
  readonly unit: string;
  readonly scale: RowScale;
  /** Of a margin: the metric that it is a part of. */
  readonly of?: string;
}

/** A period with a number per column; `null` where there is none. */
export type WideRow<M extends string = string> = {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
} & (string extends M
  ? { readonly [column: string]: string | number | null }
  : { readonly [metric in M]: number | null } & {
      readonly [column in `${M}${"Middle" | "Growth" | "Change" | "Margin"}`]?: number | null;
    });

/** A column of a wide table as a row, with a number per period; `null` where there is none. */
export type TransposedRow = WideColumn & { readonly [period in PeriodId]?: number | null };

interface Wide {
  readonly kind: "wide";
  readonly span: Span;
  readonly columns: readonly WideColumn[];
  /** What is known of each number, as `rows` has it. */
  readonly levels: readonly LevelRow[];
  /** The same of growth, as `growthRows` has it. */
  readonly growth: readonly GrowthRow[];
  readonly margins: readonly MarginRow[];
}

/** Several metrics side by side, with a row per period. */
export interface WideTable<M extends string = string> extends Wide {
  readonly transposed: false;
  readonly rows: readonly WideRow<M>[];
}

/** Several metrics below each other, with a column per period. */
export interface TransposedTable extends Wide {
  readonly transposed: true;
  readonly rows: readonly TransposedRow[];
}

/**
 * Several metrics in one table: a row per period and a column per metric, with growth and margins
 * beside the amounts if you ask for them. `rows` of the table holds plain numbers for data frames,
 * and `show` displays the table. `levels`, `growth` and `margins` hold what is known of each number:
 * bounds, outcomes and sources.
 *
 * Amounts of money share a scale that fits the largest of them, as in a chart: `scale` of each
 * column names it. Rates and margins are ratios. A number that nobody printed is not under the name
 * of the metric: the middle of an inferred amount is under `revenuesMiddle`.
 *
 * Every period from the first to the last has one row, and every metric one column, however often
 * you name it.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns. Or
 * several of these, of which the first that has a period speaks for it.
 * @param metrics - Metrics of the series, in the order of the columns.
 * @param options - `growth` and `compare`, `margins`, `transposed`; `gaps: false` leaves out periods
 * without a figure; `from` and `to`, unit, scale, span, how the fiscal years lie, and `metrics`,
 * which describes your own.
 * @throws EarningsError `unknownMetric` with those there are; `mixedUnits` for a metric in two units
 * without a choice; `outOfRange` for an empty series or list, a range without a figure, an unknown
 * option, span, unit or scale, or two columns of one name; and what `growth` throws.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { wide } from "@iij/earnings/notebook";
 *
 * const table = wide(fiscalYears, ["revenues", "operatingIncome"], { growth: true, margins: "revenues", from: "FY2022" });
 * const { revenues, revenuesGrowth, operatingIncomeMargin } = table.rows.find(({ period }) => period === "FY2023")!;
 * [revenues, revenuesGrowth?.toFixed(3), operatingIncomeMargin?.toFixed(3)]; // → [276.08, "0.092", "0.105"]
 * ```
 */
export function wide<const S extends SeriesLike, const M extends MetricOf<S>>(
  series: S,
  metrics: readonly M[],
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
    const said = chosen.growth ? "growth" : "levels";
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
    const growth = chosen.growth
      ? each((metric, period, about) =>
          growthRow(comparisonAt(metric, { ...about, describe }, period, chosen.compare), about),
        )
      : [];
    const margins =
      whole === undefined
        ? []
        : each((metric, period, about) => ({ metric, period, about })).flatMap(
            ({ metric, period, about }) =>
              hasMargin(metric, whole) && describe(metric.metric)?.balance !== true
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
      rows: kept.map(
        (period) =>
          ({
            period,
            ...datesOf(period, calendar),
            ...Object.fromEntries(columns.map((column) => [column.id, numberAt(column, period)])),
          }) as WideRow,
      ),
    };
  });
}

function readWideOptions(options: WideOptions) {
  const own = ["metrics", "growth", "compare", "margins", "transposed"] as const;
  const chosen = readRowOptions(options, own);
  for (const name of ["growth", "transposed"] as const)
    if (chosen[name] !== undefined && typeof chosen[name] !== "boolean")
      refuse("outOfRange", {
        needs: `${name} as true or false`,
        got: show(chosen[name]),
        values: [options],
      });
  if (chosen.margins !== undefined && typeof chosen.margins !== "string")
    refuse("outOfRange", {
      needs: 'the metric that margins are a part of, such as "revenues"',
      got: show(chosen.margins),
      values: [options],
    });
  const {
    growth = chosen.compare !== undefined,
    compare = "yearOverYear",
    transposed = false,
  } = chosen;
  return { ...chosen, growth, compare, transposed };
}

/** Another amount in the same unit. */
const hasMargin = (metric: ReadMetric, whole: ReadMetric): boolean =>
  metric.metric !== whole.metric && metric.unit === whole.unit;

/** The columns in the order of the metrics: of each its amount, then its growth, then its margin. */
function columnsOf({ levels, growth, margins }: Omit<Wide, "columns">): readonly WideColumn[] {
  const metrics = new Map(levels.map((row) => [row.metric, row] as const));
  return [...metrics.values()].flatMap(({ metric, unit, scale }): WideColumn[] => {
    const amount = { metric, unit, scale };
    const isInferred = levels.some((row) => row.metric === metric && row.middle !== null);
    const hasGrowth = growth.some((row) => row.metric === metric);
    const margin = margins.find((row) => row.metric === metric);
    const isRatio = unit === "ratio";
    return [
      { id: metric, ...amount, measure: "level" },
      ...(isInferred ? [{ id: `${metric}Middle`, ...amount, measure: "middle" } as const] : []),
      ...(hasGrowth && isRatio
        ? [{ id: `${metric}Change`, ...amount, measure: "change" } as const]
        : []),
      ...(hasGrowth && !isRatio
        ? [{ id: `${metric}Growth`, ...ratioOf(metric), measure: "growth" } as const]
        : []),
      ...(margin
        ? [{ id: `${metric}Margin`, ...ratioOf(metric), measure: "margin", of: margin.of } as const]
        : []),
    ];
  });
}

const ratioOf = (metric: string) => ({ metric, unit: "ratio", scale: "one" }) as const;

/** Rejects columns that would overwrite each other, such as growth beside a target for growth. */
function requireNames(columns: readonly WideColumn[]): void {
  const taken = new Set(["period", "start", "end"]);
  for (const { id, metric } of columns) {
    if (taken.has(id))
      refuse("outOfRange", {
        needs: "columns of different names",
        got: `two called ${show(id)}`,
        fix: `Make a table of its own for ${metric}.`,
        values: [columns],
      });
    taken.add(id);
  }
}

/** The periods of which a figure of some metric is known, or its growth as printed. */
function periodsKnown(
  { levels, growth }: Omit<Wide, "columns">,
  periods: readonly PeriodId[],
): readonly PeriodId[] {
  const known = new Set(
    [...levels, ...growth].filter((row) => !isGap(row)).map(({ period }) => period),
  );
  return periods.filter((period) => known.has(period));
}

/** Every number by what it measures, its period and its metric. */
function numbersIn({
  levels,
  growth,
  margins,
}: Omit<Wide, "columns">): ReadonlyMap<string, number | null> {
  return new Map([
    ...levels.flatMap(({ metric, period, value, middle }) => [
      [`level ${period} ${metric}`, value] as const,
      [`middle ${period} ${metric}`, middle] as const,
    ]),
    ...growth.flatMap(({ metric, period, rate, change }) => [
      [`growth ${period} ${metric}`, rate] as const,
      [`change ${period} ${metric}`, change] as const,
    ]),
    ...margins.map(({ metric, period, margin }) => [`margin ${period} ${metric}`, margin] as const),
  ]);
}

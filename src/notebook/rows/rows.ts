import type { IsoDate, PeriodId } from "../../model/period.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level, LevelKind } from "../../functions/levels/level.js";
import { levelsOfSpan } from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { isGap } from "./gaps.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import type { MetricRows } from "./metric-rows.js";
import { type RowScale, scaledNumbers } from "./scaled-numbers.js";
import { named } from "../../functions/refusing/named.js";

/** One period of a metric as a row of plain values; missing values are `null`. */
export interface LevelRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** The stated amount, in `unit` and `scale`. */
  readonly value: number | null;
  /**
   * The midpoint of the bounds of an inferred amount; it is no more likely than any other number
   * between them.
   */
  readonly middle: number | null;
  /** The bounds from rounding, or those that were inferred or guided. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly scale: RowScale;
  /** How the amount is known, or that it is missing. */
  readonly outcome: LevelKind | "missing";
  /**
   * The literal as printed, and where; `null` for an inferred amount, which no single document
   * states.
   */
  readonly printed: string | null;
  readonly document: string | null;
  readonly locator: string | null;
}

/**
 * A metric by period as tidy rows of plain numbers, which Observable Plot, Vega-Lite, Arquero and
 * data frames accept directly. Every row has all columns; missing numbers are `null`, never `NaN`,
 * and `outcome` says why. Missing periods in between have rows as well, so that adjacent rows have
 * adjacent periods.
 *
 * By default, numbers are in base units: yen, and a ratio of 0.063. They are the JavaScript numbers
 * nearest to the exact decimals of the figures, which is enough for plots and statistics; use
 * `bounds` and `growth` for proofs.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`; also
 * amounts with a `basis`, and guidance. Or several of these; for each period, the first that has it
 * is used.
 * @param metric - A metric of the series.
 * @param options - Unit, scale, span and the fiscal calendar.
 * @returns New rows in the order of the periods.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for an empty series, only words, or an invalid option.
 * @throws EarningsError `unknownPeriod`, `invalidFigure`, `excessDigits`, `mismatch` or
 * `malformedRecord` for an invalid series.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { rows } from "@iij/earnings/notebook";
 *
 * const revenues = rows(quarters, "revenues", { unit: "JPY", scale: "million" });
 * const { value, lower, upper, outcome } = revenues.find(({ period }) => period === "3Q02")!;
 * [value, lower, upper, outcome]; // → [10600, 10550, 10650, "printed"]
 * ```
 */
export function rows<const S extends SeriesLike>(
  series: S,
  metric: MetricOf<S>,
  options: RowOptions = {},
): LevelRow[] {
  return named("rows", () => {
    const chosen = readRowOptions(options);
    const { span, levels } = levelsOfSpan(series, metric, chosen);
    const unit = requireOneUnit(
      [...levels.values()].map((level) => level.unit),
      chosen.unit,
    );
    const read = new Map(
      [...levels].filter(([, level]) => level.unit === undefined || level.unit === unit),
    );
    const told = { metric, numbers: scaledNumbers(unit, chosen.scale), unit, ...chosen };
    const all = periodsSpanning(span, [...read.keys()]).map((period) =>
      levelRow(period, read.get(period), told),
    );
    return chosen.gaps ? all : all.filter((row) => !isGap(row));
  });
}

/** What is known about a metric in one period, as a row. */
export function levelRow(
  period: PeriodId,
  level: Level | undefined,
  { metric, unit, numbers: { scale, numbersOf }, calendar }: Omit<MetricRows, "gap">,
): LevelRow {
  return {
    period,
    ...datesOf(period, calendar),
    metric,
    ...numbersOf(level === undefined ? {} : amountsOf(level)),
    unit,
    scale,
    outcome: level?.kind ?? "missing",
    printed: level?.about.printed ?? null,
    document: level?.about.document ?? null,
    locator: level?.about.locator ?? null,
  };
}

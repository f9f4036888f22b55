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

/** One period of a metric as a row of plain values; `null` where there is none. */
export interface LevelRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** The amount that somebody states, in `unit`, counted in `scale`. */
  readonly value: number | null;
  /**
   * The middle between the bounds of an inferred level; nothing speaks for it more than for any
   * other number between them.
   */
  readonly middle: number | null;
  /** The bounds that the rounding leaves, or that were inferred or guided. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly scale: RowScale;
  /** How the level is known, or that it is missing. */
  readonly outcome: LevelKind | "missing";
  /** The literal as printed, and where; none of an inferred level, which no one document states. */
  readonly printed: string | null;
  readonly document: string | null;
  readonly locator: string | null;
}

/**
 * A metric by period as tidy rows of plain numbers, which Observable Plot, Vega-Lite, Arquero and
 * data frames take as they are. Every row has all columns; missing numbers are `null`, never `NaN`,
 * and `outcome` says why. Periods in between that are missing have rows as well, so that a row
 * is next to another only if their periods are.
 *
 * Numbers are in base units unless `scale` says otherwise: yen, and a ratio of 0.063. They are the
 * nearest numbers of JavaScript to the exact decimals of the figures, good for plots and
 * statistics; for proofs there are `bounds` and `growth`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns; also
 * levels with a `basis`, and guidance. Or several of these, of which the first that has a period
 * speaks for it.
 * @param metric - A metric of the series.
 * @param options - Unit, scale, span and how the fiscal years lie.
 * @returns New rows in the order of the periods.
 * @throws EarningsError `unknownMetric` with those there are; `mixedUnits` for two units without a
 * choice; `outOfRange` for an empty series, words only, or an unknown option, span, unit or scale;
 * `unknownPeriod`, `invalidFigure`, `excessDigits`, `mismatch` and `malformedRecord` for what is no
 * series of figures.
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

/** What is known of a metric in one period as a row. */
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

import type { PeriodId, Span } from "../../model/period.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { spans } from "../../model/calendar.js";
import { inRange, type PeriodRange, rangeInWords } from "../periods/period-range.js";
import { readPeriod } from "../periods/read-period.js";
import { bare, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { levelReader } from "./level-reader.js";
import type { LevelReader } from "./reader.js";
import { requireMetric } from "./require-known.js";
import type { SeriesLike } from "./series.js";

/** The levels of a metric in the periods of one length, in order. */
export interface LevelsOfSpan {
  readonly span: Span;
  readonly reader: LevelReader;
  /** The periods for which the series has something, in order. */
  readonly periods: readonly PeriodId[];
  /** The first level of each period that has one. */
  readonly levels: ReadonlyMap<PeriodId, Level>;
}

/** What counts as an entry for a metric: only its levels, or its printed growth too. */
export type Said = "levels" | "growth";

/** Which periods are wanted: those of one length, in a range of time. */
export interface PeriodsWanted extends PeriodRange {
  /** Without it, the longest that the first series has the metric for. */
  readonly span?: Span | undefined;
}

/**
 * The levels of a metric in periods of one length: the requested length, or else the longest in the
 * first series that has the metric. Periods outside the range are not among the `periods` and
 * `levels`, but the `reader` still knows them, because growth looks back. If there are none, the
 * error lists what there is instead.
 */
export function levelsOfSpan(
  series: SeriesLike,
  metric: string,
  { span: wanted, ...range }: PeriodsWanted,
  said: Said = "levels",
): LevelsOfSpan {
  const isWanted = inRange(range);
  const reader = levelReader(series, metric);
  if (said === "levels" || !reader.reportedMetrics().has(metric))
    requireMetric(reader.metrics(), metric);
  const all = periodsOf(reader, said);
  const available = spansOf(all);
  const span = wanted ?? longestOfFirst(series, metric, said);
  const ofSpan = all.filter((period) => readPeriod(period).span === span).toSorted(comparePeriods);
  if (span === undefined || ofSpan.length === 0) {
    return refuse("outOfRange", {
      needs: `a span in which the series has ${bare(metric)}`,
      got: show(wanted),
      fix: `Available: ${available.join(", ")}.`,
      values: [series, wanted],
    });
  }
  const periods = ofSpan.filter(isWanted);
  if (periods.length === 0)
    refuse("outOfRange", {
      needs: `a range in which the series has ${bare(metric)}`,
      got: rangeInWords(range),
      fix: `Available: ${String(ofSpan.at(0))} to ${String(ofSpan.at(-1))}.`,
      values: [series, range.from, range.to],
    });
  return {
    span,
    reader,
    periods,
    levels: new Map(
      periods.flatMap((period) =>
        reader
          .at(period)
          .slice(0, 1)
          .map((level) => [period, level] as const),
      ),
    ),
  };
}

/** The periods for which a reader has something about its metric. */
export function periodsOf(reader: LevelReader, said: Said): readonly PeriodId[] {
  const periods =
    said === "levels"
      ? reader.periods()
      : new Set([
          ...reader.periods(),
          ...reader.allPeriods().filter((period) => reader.reported(period).length > 0),
        ]);
  return [...periods] as readonly string[] as readonly PeriodId[];
}

/** Of several series, the first that has the metric decides the span. */
function longestOfFirst(series: SeriesLike, metric: string, said: Said): Span | undefined {
  const each = Array.isArray(series) ? (series as readonly SeriesLike[]) : [series];
  return each
    .map((one) => spansOf(periodsOf(levelReader(one, metric), said)).at(-1))
    .find((span) => span !== undefined);
}

/** The spans of these periods, the shortest first. */
function spansOf(periods: readonly string[]): readonly Span[] {
  const found = new Set(periods.map((period) => readPeriod(period).span));
  return (Object.keys(spans) as Span[]).filter((span) => found.has(span));
}

import type { PeriodId, Span } from "../../model/period.js";
import { gapWord } from "../../functions/display/gap-words.js";
import type { Word } from "../../functions/display/locale.js";
import { unitOf } from "../../functions/growth/comparisons.js";
import type { DescriptionOf } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import {
  type LevelsOfSpan,
  levelsOfSpan,
  type Said,
} from "../../functions/levels/levels-of-span.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { inRange, rangeInWords } from "../../functions/periods/period-range.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { bare, show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** The levels of one of several metrics, and its unit in the table. */
export interface ReadMetric extends LevelsOfSpan {
  readonly metric: string;
  readonly unit: string;
  /** The word for a missing amount. */
  readonly gap: Word;
  /** The levels of a period, in the unit or in words; the preferred one first. */
  readonly at: (period: PeriodId) => readonly Level[];
}

/** Several metrics in the periods of one length. */
export interface ReadMetrics {
  readonly span: Span;
  /** Every period in the range, from the first to the last about which something is known. */
  readonly periods: readonly PeriodId[];
  readonly read: readonly ReadMetric[];
}

interface Wanted {
  readonly span?: Span | undefined;
  readonly from?: PeriodId | undefined;
  readonly to?: PeriodId | undefined;
  readonly unit?: string | undefined;
}

/**
 * Reads several metrics, each of them once. The first one decides the span if the caller does not,
 * and a requested unit applies to the metrics that have it.
 */
export function readMetrics(
  series: SeriesLike,
  metrics: readonly string[],
  { span: wanted, unit, from, to }: Wanted,
  describe: DescriptionOf,
  said: Said = "levels",
): ReadMetrics {
  requireList(metrics);
  const range = { ...(from && { from }), ...(to && { to }) };
  const isWanted = inRange(range);
  const [first = "", ...others] = new Set(metrics);
  const leading = levelsOfSpan(series, first, { span: wanted }, said);
  const { span } = leading;
  const found = [
    [first, leading] as const,
    ...others.map((metric) => [metric, levelsOfSpan(series, metric, { span }, said)] as const),
  ];
  const units = new Set(found.flatMap(([, { levels }]) => [...levels.values()].map((l) => l.unit)));
  if (unit !== undefined && !units.has(unit))
    refuse("outOfRange", {
      needs: "a unit that one of the metrics has",
      got: show(unit),
      fix: `Available: ${[...units]
        .filter((each) => each !== undefined)
        .map(bare)
        .join(", ")}.`,
      values: [unit],
    });
  const read = found.map(([metric, levels]) => readMetric(metric, levels, unit, describe));
  const known = read
    .flatMap(({ periods, at, reader }) =>
      periods.filter((period) => at(period).length > 0 || reader.reported(period).length > 0),
    )
    .filter(isWanted);
  if (known.length === 0)
    refuse("outOfRange", {
      needs: "a range in which the series has one of the metrics",
      got: rangeInWords(range),
      values: [series, from, to],
    });
  return { span, periods: periodsSpanning(span, known), read };
}

function readMetric(
  metric: string,
  found: LevelsOfSpan,
  wanted: string | undefined,
  describe: DescriptionOf,
): ReadMetric {
  const levels = [...found.levels.values()];
  const chosen = levels.some((level) => level.unit === wanted) ? wanted : undefined;
  const unit = unitOf(describe(metric), levels, chosen);
  const isIn = (level: Level): boolean => level.unit === undefined || level.unit === unit;
  return {
    ...found,
    metric,
    unit,
    gap: gapWord(levels.map(({ about }) => about)),
    at: (period) => found.reader.at(period).filter(isIn),
  };
}

function requireList(metrics: unknown): asserts metrics is readonly string[] {
  if (
    Array.isArray(metrics) &&
    metrics.length > 0 &&
    metrics.every((metric) => typeof metric === "string")
  )
    return;
  refuse("outOfRange", {
    needs: 'a list of metrics, such as ["revenues", "operatingIncome"]',
    got: Array.isArray(metrics) && metrics.length === 0 ? "an empty list" : show(metrics),
    values: [metrics],
  });
}

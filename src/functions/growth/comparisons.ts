import type { PeriodId, Span } from "../../model/period.js";
import type { Level } from "../levels/level.js";
import { type LevelsOfSpan, levelsOfSpan } from "../levels/levels-of-span.js";
import { requireOneUnit } from "../levels/one-unit.js";
import type { SeriesLike } from "../levels/series.js";
import { periodsSpanning } from "../periods/periods-spanning.js";
import { refuse } from "../refusing/refuse.js";
import { basePeriod, type Compare } from "./base-period.js";
import { compare, type Compared, type Side } from "./compare.js";

/** What can be said of the growth in one period. */
export interface Comparison extends Compared {
  readonly current: PeriodId;
  readonly base: PeriodId;
}

/** What is asked of a series. */
export interface Question {
  readonly metric: string;
  readonly compare: Compare;
  readonly span?: Span | undefined;
  readonly unit?: string | undefined;
}

/**
 * The growth of a metric from the first period of a series to the last, also of those in between,
 * with the unit and the levels that it is about.
 */
export interface Comparisons {
  readonly span: Span;
  readonly unit: string;
  readonly comparisons: readonly Comparison[];
  readonly levels: readonly Level[];
}

export function comparisonsIn(
  series: SeriesLike,
  { metric, compare: how, ...chosen }: Question,
): Comparisons {
  const found = levelsOfSpan(series, metric, chosen.span);
  const { span, levels } = found;
  if (how === "quarterOverQuarter" && span !== "quarter") {
    refuse("outOfRange", {
      needs: "single quarters for a growth quarter over quarter",
      got: span,
      values: [series, how],
    });
  }
  const unit = requireOneUnit(
    [...levels.values()].map((level) => level.unit),
    chosen.unit,
  );
  const spoken = [...levels].filter(([, level]) => isIn(unit, level));
  const comparisons = periodsSpanning(
    span,
    spoken.map(([period]) => period),
  ).map((period) => comparisonAt(found, unit, period, how));
  return { span, unit, comparisons, levels: spoken.map(([, level]) => level) };
}

/** The growth in one period, of levels in one unit and of words. */
export function comparisonAt(
  { reader }: LevelsOfSpan,
  unit: string | undefined,
  current: PeriodId,
  how: Compare,
): Comparison {
  const base = basePeriod(current, how);
  const side = (period: PeriodId): Side => ({
    levels: reader.at(period).filter((level) => isIn(unit, level)),
    period,
  });
  return { current, base, ...compare(side(current), side(base), reader.rate) };
}

const isIn = (unit: string | undefined, level: Level): boolean =>
  level.unit === undefined || level.unit === unit;

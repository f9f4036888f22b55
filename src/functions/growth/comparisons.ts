import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodId, Span } from "../../model/period.js";
import type { MetricDescription, MetricDescriptions } from "../../model/metric.js";
import { describedBy } from "../levels/described-by.js";
import type { Level } from "../levels/level.js";
import { type LevelsOfSpan, levelsOfSpan, type PeriodsWanted } from "../levels/levels-of-span.js";
import { requireOneUnit } from "../levels/one-unit.js";
import type { SeriesLike } from "../levels/series.js";
import { periodsSpanning } from "../periods/periods-spanning.js";
import { refuse } from "../refusing/refuse.js";
import { basePeriod, type Compare } from "../periods/base-period.js";
import { compare, type Compared, type Side } from "./compare.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { narrowedBy } from "./narrowed-by.js";
import type { Growth } from "./outcome.js";
import { withReported } from "./with-reported.js";

/** The result of comparing one period. */
export interface Comparison extends Omit<Compared, "growth"> {
  readonly current: PeriodId;
  readonly base: PeriodId;
  readonly growth: Growth;
}

/** The growth to find in a series. */
export interface Question extends PeriodsWanted {
  readonly metric: string;
  readonly compare: Compare;
  readonly unit?: string | undefined;
  readonly calendar?: FiscalCalendar;
  readonly metrics?: MetricDescriptions | undefined;
}

/**
 * The growth of a metric in every period from the first to the last of a series, with the unit and
 * the levels.
 */
export interface Comparisons {
  readonly span: Span;
  readonly unit: string;
  readonly comparisons: readonly Comparison[];
  readonly levels: readonly Level[];
}

export function comparisonsIn(
  series: SeriesLike,
  { metric, compare: how, metrics, calendar = {}, ...chosen }: Question,
): Comparisons {
  const describe = describedBy(metrics);
  const found = levelsOfSpan(series, metric, chosen, "growth");
  const { span, levels } = found;
  if (how === "quarterOverQuarter" && span !== "quarter") {
    refuse("outOfRange", {
      needs: "quarters for quarter-over-quarter growth",
      got: span,
      values: [series, how],
    });
  }
  const unit = unitOf(describe(metric), [...levels.values()], chosen.unit);
  const spoken = [...levels].filter(([, level]) => isIn(unit, level));
  const grown = found.periods.filter((period) =>
    found.reader.reported(period).some(({ comparedTo }) => comparedTo === basePeriod(period, how)),
  );
  const comparisons = periodsSpanning(span, [...spoken.map(([period]) => period), ...grown]).map(
    (period) => comparisonAt(found, { metric, unit, describe, calendar }, period, how),
  );
  return { span, unit, comparisons, levels: spoken.map(([, level]) => level) };
}

/** What is compared in each period. */
export interface ComparedMetric extends OwnTerms {
  readonly metric: string;
  readonly unit: string | undefined;
}

/** The growth in one period, from levels in one unit or from words. */
export function comparisonAt(
  found: LevelsOfSpan,
  asked: ComparedMetric,
  current: PeriodId,
  how: Compare,
): Comparison {
  const { reader } = found;
  const { metric, describe } = asked;
  const base = basePeriod(current, how);
  const compared = comparedFrom(found, asked, current, base);
  return {
    current,
    base,
    ...compared,
    growth: withReported(compared, reader, { metric, current, base, describe }),
  };
}

/** What the levels of two periods say of the growth from the one to the other. */
export function comparedFrom(
  { reader }: Pick<LevelsOfSpan, "reader">,
  { metric, unit, describe, calendar }: ComparedMetric,
  current: PeriodId,
  base: PeriodId,
): Compared {
  const side = (period: PeriodId): Side => ({
    levels: reader.at(period).filter((level) => isIn(unit, level)),
    period,
  });
  return compare(side(current), side(base), {
    ...{ metric, describe, calendar },
    narrow: narrowedBy.bind(undefined, reader),
  });
}

/** If only growth is printed, the unit that a level of the metric would have. */
export function unitOf(
  metric: MetricDescription | undefined,
  levels: readonly Level[],
  chosen: string | undefined,
): string {
  const known = levels.length === 0 ? (metric?.unit ?? chosen) : undefined;
  return requireOneUnit(known === undefined ? levels.map(({ unit }) => unit) : [known], chosen);
}

const isIn = (unit: string | undefined, level: Level): boolean =>
  level.unit === undefined || level.unit === unit;

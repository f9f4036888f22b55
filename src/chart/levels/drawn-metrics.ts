import type { PeriodId, Span } from "../../model/period.js";
import { isPerShare, type MetricDescriptions } from "../../model/metric.js";
import type { ShareSplit } from "../../model/share-split.js";
import type { Locale } from "../../functions/display/locale.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { outcomeWords } from "../../functions/display/outcome-words.js";
import { notComparableText } from "../../functions/display/standard-words.js";
import { indexed, type WithoutIndex } from "../../functions/growth/indexed.js";
import { describedBy } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import { levelsOfSpan, type LevelsOfSpan } from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import { readLevel, type LevelLike } from "../../functions/levels/read-level.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { inRange, type PeriodRange } from "../../functions/periods/period-range.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { bare, show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { mostSeries } from "../frame/series-looks.js";
import { adjusted } from "./adjusted.js";

/** A metric of a chart: its amounts as they are drawn, and as the series has them. */
export interface DrawnMetric {
  readonly metric: string;
  readonly name: string;
  readonly found: LevelsOfSpan;
  /** The amounts to draw, in one unit. */
  readonly levels: ReadonlyMap<PeriodId, Level>;
  /** Why a period that the series has is without an index, in words. */
  readonly without: ReadonlyMap<PeriodId, string>;
}

/** The metrics of a chart, in the periods of one length and in one unit. */
export interface DrawnMetrics {
  readonly span: Span;
  /** The unit of the series. */
  readonly unit: string;
  /** The unit of what is drawn, which may be an index. */
  readonly drawnUnit: string;
  readonly isPerShare: boolean;
  readonly drawn: readonly DrawnMetric[];
}

/** What to read, and how to draw it. */
export interface Wanted extends PeriodRange {
  readonly span?: Span | undefined;
  readonly unit?: string | undefined;
  readonly metrics?: MetricDescriptions | undefined;
  readonly indexedTo?: PeriodId | undefined;
  readonly splits: readonly ShareSplit[];
  readonly splitAdjusted: boolean;
  readonly locale: Locale;
}

/** One metric or several as a list in which each is named once. */
export function listOfMetrics(given: unknown): readonly string[] {
  const metrics: readonly unknown[] = Array.isArray(given) ? given : [given];
  const names = [...new Set(metrics)];
  if (
    names.length === 0 ||
    (Array.isArray(given) && names.some((name) => typeof name !== "string"))
  )
    refuse("outOfRange", {
      needs: 'a metric or a list of metrics, such as ["revenues", "operatingIncome"]',
      got: names.length === 0 ? "an empty list" : show(given),
      values: [given],
    });
  if (names.length > mostSeries)
    refuse("outOfRange", {
      needs: `at most ${mostSeries} metrics, which is as many as can be told apart`,
      got: String(names.length),
      fix: "Draw the others in a second chart.",
      values: [given],
    });
  return names as readonly string[];
}

/** Reads the metrics of a chart. The first one decides the span, unless the caller does. */
export function readDrawn(
  series: SeriesLike,
  metrics: readonly string[],
  { span: wanted, unit: chosen, from, to, indexedTo, locale, ...own }: Wanted,
): DrawnMetrics {
  const range = { ...(from && { from }), ...(to && { to }) };
  const describe = describedBy(own.metrics);
  const [first = "", ...others] = metrics;
  const leading = levelsOfSpan(series, first, { span: wanted, ...range });
  const { span } = leading;
  if (indexedTo !== undefined && readPeriod(indexedTo).span !== span)
    refuse("outOfRange", {
      needs: `a period as long as those of the chart under indexedTo (${span})`,
      got: indexedTo,
      values: [indexedTo],
    });
  const found = [
    [first, leading] as const,
    ...others.map((metric) => [metric, levelsOfSpan(series, metric, { span, ...range })] as const),
  ];
  const units = found.map(([metric, { levels }]) => ({
    metric,
    unit: requireOneUnit(
      [...levels.values()].map((level) => level.unit),
      chosen,
    ),
    isPerShare: isPerShare(metric, describe),
  }));
  if (indexedTo === undefined) requireOneScale(units);
  const drawn = found.map(([metric, levels], index): DrawnMetric => {
    const unit = units[index]?.unit;
    const inUnit = new Map(
      [...levels.levels].filter(([, level]) => level.unit === undefined || level.unit === unit),
    );
    const amounts = own.splitAdjusted ? adjusted(inUnit, own.splits, own.metrics) : inUnit;
    const about = { metric, name: nameOfMetric(metric, locale, describe), found: levels };
    if (indexedTo === undefined) return { ...about, levels: amounts, without: new Map() };
    const source = own.splitAdjusted ? asSeries(metric, amounts) : series;
    return {
      ...about,
      ...asIndex(source, metric, { base: indexedTo, range, locale, metrics: own.metrics }),
    };
  });
  const unit = units[0]?.unit ?? "";
  return {
    ...{ span, unit, drawn },
    drawnUnit: indexedTo === undefined ? unit : "index",
    isPerShare: units.some((each) => each.isPerShare),
  };
}

/** Rejects metrics that one axis cannot show. */
function requireOneScale(
  units: readonly {
    readonly metric: string;
    readonly unit: string;
    readonly isPerShare: boolean;
  }[],
): void {
  const [first] = units;
  const other = units.find(
    ({ unit, isPerShare }) => unit !== first?.unit || isPerShare !== first.isPerShare,
  );
  if (first === undefined || other === undefined) return;
  const said = ({ metric, unit, isPerShare }: typeof first): string =>
    `${show(metric)} in ${unit}${isPerShare ? " per share" : ""}`;
  refuse("mixedUnits", {
    needs: "metrics of one unit, which share an axis",
    got: `${said(first)} and ${said(other)}`,
    fix: "Draw a chart of each, or pass indexedTo with a period that is 100 for all of them.",
    values: units,
  });
}

const asSeries = (metric: string, levels: ReadonlyMap<PeriodId, Level>): SeriesLike =>
  Object.fromEntries([...levels].map(([period, { given }]) => [period, { [metric]: given }]));

/** The amounts as an index, within the range, and why some have none. */
function asIndex(
  series: SeriesLike,
  metric: string,
  {
    base,
    range,
    locale,
    metrics,
  }: {
    readonly base: PeriodId;
    readonly range: PeriodRange;
    readonly locale: Locale;
    readonly metrics: MetricDescriptions | undefined;
  },
): Pick<DrawnMetric, "levels" | "without"> {
  const index = indexed(series, metric, base, metrics === undefined ? {} : { metrics });
  if (Object.keys(index.series).length === 0)
    refuse("outOfRange", {
      needs: `a period under indexedTo in which ${bare(metric)} is an amount above zero`,
      got: base,
      values: [series, base],
    });
  const isWanted = inRange(range);
  const within = <T>(each: { readonly [period: string]: T }): readonly (readonly [PeriodId, T])[] =>
    (Object.entries(each) as (readonly [string, T])[] as (readonly [PeriodId, T])[]).filter(
      ([period]) => isWanted(period),
    );
  return {
    levels: new Map(
      within(index.series).map(([period, record]) => [
        period,
        readLevel(record[metric] as LevelLike),
      ]),
    ),
    without: new Map(
      within(index.without).flatMap(([period, outcome]) =>
        outcome.outcome === "missing" ? [] : [[period, reasonOf(outcome, locale)] as const],
      ),
    ),
  };
}

function reasonOf(
  growth: Exclude<WithoutIndex, { readonly outcome: "missing" }>,
  locale: Locale,
): string {
  if (growth.outcome === "notComparable") return notComparableText(growth, locale);
  return growth.outcome === "points" ? "" : outcomeWords[growth.outcome][locale];
}

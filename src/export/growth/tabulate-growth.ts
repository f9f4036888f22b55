import { spanNames } from "../../model/calendar.js";
import { statesNumber } from "../../model/figure.js";
import type { Compare } from "../../functions/periods/base-period.js";
import {
  type ComparedMetric,
  type Comparison,
  comparisonAt,
} from "../../functions/growth/comparisons.js";
import type { OwnTerms } from "../../functions/levels/own-terms.js";
import { type Growth, numbersOfGrowth } from "../../functions/growth/outcome.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { Level } from "../../functions/levels/level.js";
import { levelReader } from "../../functions/levels/level-reader.js";
import {
  type LevelsOfSpan,
  levelsOfSpan,
  periodsOf,
} from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import type { Derived, GrowthBasis } from "../../functions/precision/interval.js";
import type { MetricDescription } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { Row } from "../column.js";
import { requireText } from "../read-fact.js";
import { requireTexts } from "./require-texts.js";

/**
 * The growth of each metric of a series as rows of cells: one row per period and comparison,
 * including periods in between about which nothing is known.
 */
export function tabulateGrowth(series: SeriesLike, terms: OwnTerms): readonly Row[] {
  // The list of metrics does not depend on the metric that is read.
  const { metrics: ofLevels, reportedMetrics } = levelReader(series, "");
  const metrics = new Set([...ofLevels(), ...reportedMetrics()]);
  return [...metrics].flatMap((metric) => rowsOf(series, metric, terms));
}

function rowsOf(series: SeriesLike, metric: string, terms: OwnTerms): readonly Row[] {
  requireText("metric", metric);
  const found = new Set(
    periodsOf(levelReader(series, metric), "growth").map((period) => readPeriod(period).span),
  );
  const ofSpans = spanNames
    .filter((span) => found.has(span))
    .map((span) => levelsOfSpan(series, metric, { span }, "growth"));
  const unit = unitOf(
    terms.describe(metric),
    ofSpans.flatMap(({ levels }) => [...levels.values()]),
  );
  return ofSpans.flatMap((levels) =>
    periodsSpanning(levels.span, levels.periods).flatMap((period) =>
      (levels.span === "quarter"
        ? (["yearOverYear", "quarterOverQuarter"] as const)
        : (["yearOverYear"] as const)
      ).map((comparison) => ({
        metric,
        comparison,
        ...rowOf(levels, { metric, unit, ...terms, period, how: comparison }),
      })),
    ),
  );
}

/**
 * The one unit of a metric; two would be ambiguous in a column. Words have none, but our metrics
 * have known units.
 */
function unitOf(
  metric: MetricDescription | undefined,
  levels: readonly Level[],
): string | undefined {
  const units = levels.map(({ unit }) => unit);
  return units.every((unit) => unit === undefined)
    ? metric?.unit
    : requireOneUnit(units, undefined);
}

/** The subject of a row. */
interface TabulatedLine extends ComparedMetric {
  readonly period: PeriodId;
  readonly how: Compare;
}

function rowOf(levels: LevelsOfSpan, { period, how, ...compared }: TabulatedLine): Row {
  const {
    base: comparedTo,
    now,
    before,
    growth,
  }: Comparison = comparisonAt(levels, compared, period, how);
  const { metric, calendar } = compared;
  const [current, base] = [sideOf(now, metric, period), sideOf(before, metric, comparedTo)];
  return {
    ...{ period, ...datesOf(period, calendar), comparedTo },
    ...current,
    unit: current.unit ?? base.unit,
    ...{
      base: base.value,
      baseLower: base.lower,
      baseUpper: base.upper,
      baseQualifier: base.qualifier,
      basePrinted: base.printed,
      baseDocument: base.document,
      baseLocator: base.locator,
    },
    ...outcomeOf(growth),
  };
}

/** One of the two amounts, as far as it is known. */
function sideOf(level: Level | undefined, metric: string, period: string) {
  if (level === undefined) return {};
  requireTexts(level, metric, period);
  const { unit, about } = level;
  const { value, lower, upper } = amountsOf(level);
  // The digits as stated; a range has two figures.
  const [stated, second] = level.stated;
  return {
    unit,
    value: second === undefined ? (stated?.value ?? value) : undefined,
    lower,
    upper,
    qualifier: about.qualifier,
    printed: about.printed,
    document: about.document,
    locator: about.locator,
  };
}

function outcomeOf(growth: Growth): Row {
  const { rate, change, basis } = numbersOfGrowth(growth);
  return {
    outcome: growth.outcome,
    differs: growth.outcome === "notComparable" ? growth.differs : undefined,
    ...(rate && endsOf("rate", rate)),
    ...(change && endsOf("change", change)),
    basis,
    ...reportedOf(growth),
  };
}

/** The growth that a document itself prints. */
function reportedOf(growth: Growth): Row {
  const { reported, consistency } = growth;
  if (reported === undefined) return {};
  const { printed, document, locator, qualifier } = reported;
  for (const [key, text] of Object.entries({ printed, document, locator }))
    if (text !== undefined) requireText(key, text);
  return {
    reported: statesNumber(reported) ? reported.value : undefined,
    reportedQualifier: qualifier,
    reportedPrinted: printed,
    reportedDocument: document,
    reportedLocator: locator,
    consistency,
  };
}

function endsOf(name: string, { point, lower, upper }: Derived<string, GrowthBasis>): Row {
  return {
    [name]: point.toFixed(),
    [`${name}Lower`]: lower.toFixed(),
    [`${name}Upper`]: upper.toFixed(),
  };
}

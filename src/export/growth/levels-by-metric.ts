import { mayBeFigure, type Series } from "../../functions/growth/series.js";
import { isInference } from "../../functions/inference/is-inference.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import type { Statement } from "../../functions/vintages/relation.js";
import { metricOf } from "../../model/metric.js";
import type { Span } from "../../model/period.js";
import { show } from "../../functions/refusing/describe.js";
import { requireLevel } from "./require-level.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** What a series has of one metric, for periods of one length. */
export interface Levels {
  readonly metric: string;
  readonly span: Span;
  readonly byPeriod: ReadonlyMap<string, Statement>;
}

const spans: readonly Span[] = ["quarter", "half", "nineMonths", "fiscalYear"];

/** The levels of a series, checked, metric by metric in the order in which the series names them. Ratios are left out: what they gain is points, and no growth. */
export function levelsByMetric(series: Series): readonly Levels[] {
  if (typeof series !== "object" || series === null || Array.isArray(series) || isInference(series)) {
    const got = isInference(series) ? "what infer returns" : show(series);
    refuse("malformedRecord", { needs: "a series of figures by period and metric, as documents print them", got, values: [series] });
  }
  const levels = Object.entries(series).flatMap(([period, record]) =>
    Object.entries(record ?? {}).flatMap(([metric, level]) => {
      if (!isLevel(level)) return [];
      const { span } = readPeriod(period);
      requireLevel(metric, period, level);
      return [{ metric, period, span, level }];
    }),
  );
  const metrics = [...new Set(levels.map(({ metric }) => metric))].filter((metric) => unitOf(metric, levels) !== "ratio");
  if (metrics.length === 0) refuse("outOfRange", { needs: "at least one figure that is no ratio", got: "none", values: [series] });
  return metrics.flatMap((metric) =>
    spans.flatMap((span) => {
      const own = levels.filter((level) => level.metric === metric && level.span === span);
      return own.length === 0 ? [] : [{ metric, span, byPeriod: new Map(own.map(({ period, level }) => [period, level])) }];
    }),
  );
}

/** Whatever is meant as a figure, and words in the place of one; names, dates and groups of further records stand beside them. */
function isLevel(value: unknown): value is Statement {
  return mayBeFigure(value) || (typeof value === "object" && value !== null && "qualifier" in value);
}

/** The one unit of a metric: of two, no column could say which is meant. Words have none, but ours are known. */
function unitOf(metric: string, levels: readonly { readonly metric: string; readonly level: Statement }[]): string | undefined {
  const units = [...new Set(levels.flatMap(({ metric: own, level }) => (own === metric && "unit" in level ? [level.unit] : [])))];
  if (units.length < 2) return units[0] ?? metricOf(metric)?.unit;
  refuse("mixedUnits", { needs: `figures of ${show(metric)} in one unit`, got: units.join(" and "), values: [levels] });
}

import type { Series } from "../../functions/growth/series.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import type { Statement } from "../../functions/vintages/relation.js";
import { EarningsError } from "../../model/earnings-error.js";
import type { Span } from "../../model/period.js";
import { show } from "../refuse.js";

/** What a series has of one metric, for periods of one length. */
export interface Levels {
  readonly metric: string;
  readonly span: Span;
  readonly byPeriod: ReadonlyMap<string, Statement>;
}

const spans: readonly Span[] = ["quarter", "half", "nineMonths", "fiscalYear"];

/** The levels of a series, metric by metric in the order in which the series names them. Ratios are left out: what they gain is points, and no growth. */
export function levelsByMetric(caller: string, series: Series): readonly Levels[] {
  if (typeof series !== "object" || series === null || Array.isArray(series)) {
    throw new EarningsError("malformedRecord", { function: caller, needs: "a series of figures by period and metric", got: show(series), values: [series] });
  }
  const levels = Object.entries(series).flatMap(([period, record]) =>
    Object.entries(record ?? {}).flatMap(([metric, level]) => (isLevel(level) ? [{ metric, period, span: readPeriod(caller, period).span, level }] : [])),
  );
  const ratios = new Set(levels.flatMap(({ metric, level }) => ("unit" in level && level.unit === "ratio" ? [metric] : [])));
  const metrics = [...new Set(levels.map(({ metric }) => metric))].filter((metric) => !ratios.has(metric));
  if (metrics.length === 0) throw new EarningsError("outOfRange", { function: caller, needs: "at least one figure that is no ratio", got: "none", values: [series] });
  return metrics.flatMap((metric) =>
    spans.flatMap((span) => {
      const own = levels.filter((level) => level.metric === metric && level.span === span);
      return own.length === 0 ? [] : [{ metric, span, byPeriod: new Map(own.map(({ period, level }) => [period, level])) }];
    }),
  );
}

/** Names, dates and groups of further records stand beside the figures. */
function isLevel(value: unknown): value is Statement {
  return typeof value === "object" && value !== null && !Array.isArray(value) && ("value" in value || "unit" in value || "qualifier" in value);
}

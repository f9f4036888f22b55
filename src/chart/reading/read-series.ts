import type { PeriodId, Span } from "../../model/period.js";
import type { Inference } from "../../functions/inference/inference.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { readPeriod, spans } from "../../functions/periods/read-period.js";
import { bare, describe, show } from "../../functions/refusing/describe.js";
import { isLevelLike, type LevelLike } from "./level.js";
import { refuse } from "../../functions/refusing/refuse.js";

/** Figures, levels or targets by period and metric: `quarters`, `fiscalYears`, `guidance`, or a user's own of the same shape. */
export type ChartSeries = { readonly [period: string]: object | undefined };

/** The keys of a period's record that hold something that can be drawn. */
type DrawableIn<R> = R extends object ? { [K in keyof R]-?: NonNullable<R[K]> extends LevelLike ? K : never }[keyof R] & string : never;

/** The metrics that at least one period of a series has something of that can be drawn. */
export type DrawableMetric<S extends ChartSeries | Inference> = [S] extends [Inference]
  ? string
  : string extends keyof S
    ? DrawableIn<S[keyof S]> extends never ? string : DrawableIn<S[keyof S]>
    : DrawableIn<S[keyof S]>;

/** What the series say of a metric in the periods of one span, in order. */
export interface SeriesOfSpan {
  readonly span: Span;
  readonly levels: ReadonlyMap<PeriodId, LevelLike>;
}

/**
 * The levels of a metric in periods of one length. Of several series the first that has a period speaks for it. Nothing to draw is refused,
 * with what there is instead.
 */
export function readSeries(series: readonly ChartSeries[], metric: string, wanted: Span | undefined): SeriesOfSpan {
  const available = metricsIn(series);
  if (available.length === 0) refuse("outOfRange", { needs: "a series with at least one figure", got: "none", values: series });
  if (!available.includes(metric)) {
    refuse("unknownMetric", { needs: "a metric that some period of the series has", got: show(metric), fix: listed(available), values: [series, metric] });
  }
  const each = series.map((one) => levelsIn(one, metric));
  const spansOf = (all: readonly (readonly [PeriodId, LevelLike])[]): readonly Span[] =>
    (Object.keys(spans) as Span[]).filter((span) => all.some(([period]) => readPeriod(period).span === span));
  // The first series decides what is asked about; the names of spans are in the order of their lengths.
  const span = wanted ?? spansOf(each.find(({ length }) => length > 0) ?? []).at(-1);
  const chosen = each.flat().filter(([period]) => readPeriod(period).span === span);
  if (span === undefined || chosen.length === 0) {
    return refuse("outOfRange", { needs: `a span in which the series has ${bare(metric)}`, got: bare(wanted), fix: listed(spansOf(each.flat())), values: [series, wanted] });
  }
  const sorted = chosen.sort(([a], [b]) => comparePeriods(a, b)).reverse();
  // Sorting is stable and later entries of a Map win: reversed, the first series is the last to be heard.
  return { span, levels: new Map([...new Map(sorted)].reverse()) };
}

function metricsIn(series: readonly ChartSeries[]): readonly string[] {
  const names = new Set<string>();
  for (const one of series) {
    requireRecord(one);
    for (const record of Object.values(one)) {
      for (const [name, value] of Object.entries(record ?? {})) if (isLevelLike(value)) names.add(name);
    }
  }
  return [...names];
}

function requireRecord(series: unknown): void {
  if (typeof series === "object" && series !== null && !Array.isArray(series)) return;
  refuse("malformedRecord", { needs: "a series of figures by period and metric", got: describe(series), values: [series] });
}

/** Everything that one series has of a metric, by period; what is under the key of another period is refused. */
export function levelsIn(series: ChartSeries, metric: string): readonly (readonly [PeriodId, LevelLike])[] {
  requireRecord(series);
  return Object.entries(series).flatMap(([period, record]): readonly (readonly [PeriodId, LevelLike])[] => {
    const level: unknown = typeof record === "object" && record !== null && Object.hasOwn(record, metric) ? (record as Record<string, unknown>)[metric] : undefined;
    if (!isLevelLike(level)) return [];
    readPeriod(period);
    if (level.period !== undefined && level.period !== period) {
      refuse("mismatch", { needs: `a figure of ${period} under that key`, got: describe(level), values: [level, period] });
    }
    return [[period as PeriodId, level]];
  });
}

/** Refuses to draw yen and dollars on one axis; with a unit named, only what is in it is drawn. */
export function requireOneUnit(units: readonly (string | undefined)[], wanted: string | undefined): string {
  const available = [...new Set(units.filter((unit) => unit !== undefined))];
  const [unit] = wanted === undefined ? available : [wanted];
  if (unit === undefined) return refuse("outOfRange", { needs: "at least one figure that is a number", got: "words only", values: units });
  if (!available.includes(unit)) refuse("outOfRange", { needs: "a unit that the series has", got: bare(wanted), fix: listed(available), values: [wanted] });
  if (wanted === undefined && available.length > 1) refuse("mixedUnits", { needs: "figures in one unit", got: available.map(bare).join(" and "), fix: listed(available), values: units });
  return unit;
}

const listed = (available: readonly string[]): string => `Available: ${available.join(", ")}.`;

import { spans } from "../../model/calendar.js";
import { EarningsError } from "../../model/earnings-error.js";
import type { PeriodId, Span } from "../../model/period.js";
import type { Inference } from "../../functions/inference/inference.js";
import { comparePeriods } from "../../functions/periods/compare-periods.js";
import { readPeriod } from "../../functions/periods/read-period.js";
import { bare, describe, show } from "../../functions/precision/describe.js";
import { isLevelLike, type LevelLike } from "./level.js";

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
export function readSeries(caller: string, series: readonly ChartSeries[], metric: string, wanted: Span | undefined): SeriesOfSpan {
  const available = metricsIn(caller, series);
  if (available.length === 0) throw refusal("outOfRange", caller, "a series with at least one figure", "none", undefined, series);
  if (!available.includes(metric)) {
    throw refusal("unknownMetric", caller, "a metric that some period of the series has", show(metric), available, [series, metric]);
  }
  const each = series.map((one) => levelsIn(caller, one, metric));
  const spansOf = (all: readonly (readonly [PeriodId, LevelLike])[]): readonly Span[] =>
    (Object.keys(spans) as Span[]).filter((span) => all.some(([period]) => readPeriod(caller, period).span === span));
  // The first series decides what is asked about; the names of spans are in the order of their lengths.
  const span = wanted ?? spansOf(each.find(({ length }) => length > 0) ?? []).at(-1);
  const chosen = each.flat().filter(([period]) => readPeriod(caller, period).span === span);
  if (span === undefined || chosen.length === 0) {
    throw refusal("outOfRange", caller, `a span in which the series has ${bare(metric)}`, bare(wanted), spansOf(each.flat()), [series, wanted]);
  }
  const sorted = chosen.sort(([a], [b]) => comparePeriods(a, b)).reverse();
  // Sorting is stable and later entries of a Map win: reversed, the first series is the last to be heard.
  return { span, levels: new Map([...new Map(sorted)].reverse()) };
}

function metricsIn(caller: string, series: readonly ChartSeries[]): readonly string[] {
  const names = new Set<string>();
  for (const one of series) {
    requireRecord(caller, one);
    for (const record of Object.values(one)) {
      for (const [name, value] of Object.entries(record ?? {})) if (isLevelLike(value)) names.add(name);
    }
  }
  return [...names];
}

function requireRecord(caller: string, series: unknown): void {
  if (typeof series === "object" && series !== null && !Array.isArray(series)) return;
  throw refusal("malformedRecord", caller, "a series of figures by period and metric", describe(series), undefined, [series]);
}

/** Everything that one series has of a metric, by period; what is under the key of another period is refused. */
export function levelsIn(caller: string, series: ChartSeries, metric: string): readonly (readonly [PeriodId, LevelLike])[] {
  requireRecord(caller, series);
  return Object.entries(series).flatMap(([period, record]): readonly (readonly [PeriodId, LevelLike])[] => {
    const level: unknown = typeof record === "object" && record !== null && Object.hasOwn(record, metric) ? (record as Record<string, unknown>)[metric] : undefined;
    if (!isLevelLike(level)) return [];
    readPeriod(caller, period);
    if (level.period !== undefined && level.period !== period) {
      throw refusal("mismatch", caller, `a figure of ${period} under that key`, describe(level), undefined, [level, period]);
    }
    return [[period as PeriodId, level]];
  });
}

/** Refuses to draw yen and dollars on one axis; with a unit named, only what is in it is drawn. */
export function requireOneUnit(caller: string, units: readonly (string | undefined)[], wanted: string | undefined): string {
  const available = [...new Set(units.filter((unit) => unit !== undefined))];
  const [unit] = wanted === undefined ? available : [wanted];
  if (unit === undefined) throw refusal("outOfRange", caller, "at least one figure that is a number", "words only", undefined, units);
  if (!available.includes(unit)) throw refusal("outOfRange", caller, "a unit that the series has", bare(wanted), available, [wanted]);
  if (wanted === undefined && available.length > 1) throw refusal("mixedUnits", caller, "figures in one unit", available.map(bare).join(" and "), available, units);
  return unit;
}

type Code = ConstructorParameters<typeof EarningsError>[0];

function refusal(code: Code, caller: string, needs: string, got: string, available: readonly string[] | undefined, values: readonly unknown[]): EarningsError {
  return new EarningsError(code, { function: caller, needs, got, ...(available && { fix: `Available: ${available.join(", ")}.` }), values });
}

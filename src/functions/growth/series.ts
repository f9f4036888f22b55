import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { readPeriod } from "../periods/read-period.js";
import { describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** Figures by period and metric: `quarters`, `fiscalYears`, or a user's own of the same shape. */
export type Series = { readonly [period: string]: object | undefined };

/** The keys of a period's record that hold figures. */
type MetricIn<R> = R extends object
  ? { [K in keyof R]-?: NonNullable<R[K]> extends Quantity ? K : never }[keyof R] & string
  : never;

/** The metrics that at least one period of a series has. */
export type MetricOf<S extends Series | Inference> = S extends Inference
  ? string
  : string extends keyof S
    ? MetricIn<S[keyof S]> extends never ? string : MetricIn<S[keyof S]>
    : MetricIn<S[keyof S]>;

/** The periods of a series. */
export type PeriodIn<S extends Series | Inference> = S extends Inference ? PeriodId : keyof S & string;

/**
 * The figure of a period, or `undefined` if it is not disclosed. That a metric is nowhere in the series is a
 * mistake and not a gap: it is refused, with the metrics that are there.
 */
export function figureIn(series: Series, period: string, metric: string): Quantity | undefined {
  readPeriod(period);
  const found = typeof series === "object" && series !== null ? own(own(series, period), metric) : undefined;
  if (!mayBeFigure(found)) requireKnown(series, metric);
  // What is no figure under the key of one is refused by whoever reads it.
  const figure = found as Quantity | undefined;
  if (typeof figure?.period !== "string" || figure.period === period) return figure;
  refuse("mismatch", {
    needs: `a figure of ${period} under that key`,
    got: describe(figure),
    values: [figure, period],
  });
}

/** Names and dates beside the figures are text; anything else under a metric's key is meant as a figure, if a malformed one. */
export function mayBeFigure(value: unknown): boolean {
  return value !== undefined && value !== null && typeof value !== "string" && !Array.isArray(value) && !isGroup(value);
}

/** An object of further records, such as growth as reported. */
function isGroup(value: unknown): boolean {
  return typeof value === "object" && value !== null && !("value" in value) && !("unit" in value);
}

function requireKnown(series: Series, metric: string): void {
  const available = new Set<string>();
  for (const record of Object.values(series ?? {})) {
    for (const [name, value] of Object.entries(record ?? {})) if (mayBeFigure(value)) available.add(name);
  }
  if (available.has(metric)) return;
  refuse("unknownMetric", {
    needs: "a metric that some period of the series has",
    got: show(metric),
    fix: `Available: ${[...available].join(", ") || "none"}.`,
    values: [series, metric],
  });
}

/** A key of a record itself, and not of what every object has. */
function own(record: unknown, key: string): unknown {
  const isRecord = typeof record === "object" && record !== null;
  return isRecord && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}

import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { readPeriod } from "../periods/read-period.js";

/** Figures by period and metric: `quarters`, `fiscalYears`, or a user's own of the same shape. */
export type Series = { readonly [period: string]: object | undefined };

/** The keys of a period's record that hold figures. */
type MetricIn<R> = R extends object
  ? { [K in keyof R]-?: NonNullable<R[K]> extends Quantity ? K : never }[keyof R] & string
  : never;

/** The metrics that at least one period of a series has. */
export type MetricOf<S extends Series> = MetricIn<S[keyof S]>;

/** The periods of a series. */
export type PeriodIn<S extends Series> = keyof S & string;

const isFigure = (value: unknown): value is Quantity =>
  typeof value === "object" && value !== null && "value" in value && "unit" in value;

/**
 * The figure of a period, or `undefined` if it is not disclosed. That a metric is nowhere in the series is a
 * mistake and not a gap: it is refused, with the metrics that are there.
 */
export function figureIn(caller: string, series: Series, period: string, metric: string): Quantity | undefined {
  readPeriod(caller, period);
  const found = own(series[period], metric);
  if (found !== undefined) return found as Quantity;
  const available = new Set<string>();
  for (const record of Object.values(series)) {
    for (const [name, value] of Object.entries(record ?? {})) if (isFigure(value)) available.add(name);
  }
  if (available.has(metric)) return undefined;
  throw new EarningsError("unknownMetric", {
    function: caller,
    needs: "a metric that some period of the series has",
    got: JSON.stringify(metric),
    fix: `Available: ${[...available].join(", ") || "none"}.`,
    values: [series, metric],
  });
}

function own(record: object | undefined, key: string): unknown {
  return record !== undefined && Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined;
}

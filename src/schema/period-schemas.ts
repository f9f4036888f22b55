import type { MetricDescriptions } from "../model/metric.js";
import type { WithMetrics } from "../model/own-period.js";
import type { FiscalYear, Half, NineMonths, Quarter } from "../model/quarter.js";
import { descriptions } from "./own-metrics.js";
import { shapesOf } from "./own-shapes.js";
import { readRecord } from "./parse-record.js";
import { fiscalYear, half, nineMonths, quarter } from "./quarter.js";
import type { RecordSchema } from "./record-schema.js";

/** The schemas of periods with your own metrics. */
export interface PeriodSchemas<D extends MetricDescriptions> {
  readonly quarterSchema: RecordSchema<WithMetrics<Quarter, D>>;
  readonly halfSchema: RecordSchema<WithMetrics<Half, D>>;
  readonly nineMonthsSchema: RecordSchema<WithMetrics<NineMonths, D>>;
  readonly fiscalYearSchema: RecordSchema<WithMetrics<FiscalYear, D>>;
}

/**
 * The schemas of periods for records that have metrics of your own: {@link quarterSchema},
 * {@link halfSchema}, {@link nineMonthsSchema} and {@link fiscalYearSchema}, with the keys of
 * `metrics` in addition to those of the library. A key in neither is rejected, with its path.
 *
 * A metric whose description has a `unit` must be in that unit: money must be a figure, anything
 * else may be hedged or in words. Without a `unit` it may be in any. A metric with the name of one
 * of ours replaces it: `{ revenues: { unit: "EUR" } }` describes revenues in euros.
 *
 * @param options - `metrics` describes your own metrics, in the shape of our `metrics`, as for the
 * functions.
 * @returns The four schemas, under the names of those without your own metrics.
 * @throws EarningsError `malformedRecord` for invalid descriptions, and for a metric with the name
 * of another key of a record, such as `notes`.
 *
 * @example
 * ```ts
 * import { parseRecord, periodSchemas } from "@iij/earnings/schema";
 *
 * const metrics = { netSales: { label: "Net sales", unit: "EUR", flow: true } } as const;
 * const { quarterSchema } = periodSchemas({ metrics });
 * const quarter = parseRecord(quarterSchema, {
 *   id: "1Q24",
 *   start: "2024-04-01",
 *   end: "2024-06-30",
 *   netSales: { value: "940000000", unit: "EUR", decimals: -7, printed: "940", document: "own", locator: "p. 3" },
 * });
 * quarter.netSales?.value; // → "940000000"
 * quarterSchema.safeParse({ ...quarter, grossSales: quarter.netSales }).success; // → false
 * ```
 */
export function periodSchemas<const D extends MetricDescriptions>(options: {
  readonly metrics: D;
}): PeriodSchemas<D> {
  const given: unknown = (options as { readonly metrics?: unknown } | null | undefined)?.metrics;
  const own = shapesOf(readRecord("periodSchemas", descriptions, given));
  // The compiler cannot see the keys of the shapes; a test checks the types against them.
  return {
    quarterSchema: quarter(own),
    halfSchema: half(own),
    nineMonthsSchema: nineMonths(own),
    fiscalYearSchema: fiscalYear(own),
  } as unknown as PeriodSchemas<D>;
}

import type { MetricDescriptions } from "../model/metric.js";
import type { WithMetrics } from "../model/own-period.js";
import type { FiscalYear, Half, NineMonths, Quarter } from "../model/quarter.js";
import { descriptions } from "./own-metrics.js";
import { shapesOf } from "./own-shapes.js";
import { readRecord } from "./parse-record.js";
import { fiscalYear, half, nineMonths, quarter } from "./quarter.js";
import type { RecordSchema } from "./record-schema.js";

/** The schemas of periods with metrics of one's own. */
export interface PeriodSchemas<D extends MetricDescriptions> {
  readonly quarterSchema: RecordSchema<WithMetrics<Quarter, D>>;
  readonly halfSchema: RecordSchema<WithMetrics<Half, D>>;
  readonly nineMonthsSchema: RecordSchema<WithMetrics<NineMonths, D>>;
  readonly fiscalYearSchema: RecordSchema<WithMetrics<FiscalYear, D>>;
}

/**
 * The schemas of periods for records that have metrics of your own: {@link quarterSchema}, {@link
 * halfSchema}, {@link nineMonthsSchema} and {@link fiscalYearSchema}, with the keys of `metrics`
 * beside those of the library. A key that is in neither is refused, with its path.
 *
 * A metric whose description has a `unit` is in that unit: in money it is a figure, and in all else
 * it may be hedged or in words. Without one it may be in any unit. A metric with the name of one of
 * ours takes its place, so that `{ revenues: { unit: "EUR" } }` describes revenues in euros.
 *
 * @param options - `metrics`: what your own metrics are, in the shape of our `metrics`, as for the
 * functions.
 * @returns The four schemas, by the names of those without metrics of your own.
 * @throws EarningsError `malformedRecord` for descriptions that are none, and for a metric with the
 * name of another key of a record, such as `notes`.
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
  // What the keys of the shapes are the compiler cannot see; a test holds the types against them.
  return {
    quarterSchema: quarter(own),
    halfSchema: half(own),
    nineMonthsSchema: nineMonths(own),
    fiscalYearSchema: fiscalYear(own),
  } as unknown as PeriodSchemas<D>;
}

import * as z from "zod";
import type { Figure } from "../model/figure.js";
import { type MetricDescriptions, metrics } from "../model/metric.js";
import { isCurrency } from "../model/unit.js";
import { figureOf, figureSchema, stated, statedOf } from "./figure.js";
import { metricId } from "./metric.js";
import type { RecordSchema } from "./record-schema.js";

/**
 * The parts of period records that depend on the caller's metrics: zod shapes whose keys the
 * compiler does not know.
 */
export interface OwnShapes {
  readonly levels: object;
  readonly translations: object;
  readonly growth: object;
  readonly changes: object;
  readonly metricId: typeof metricId;
  /** The threshold of a milestone. */
  readonly threshold: RecordSchema<Figure<"JPY">>;
  readonly isMetric: (key: string) => boolean;
}

/** Only the metrics of the library. */
export const ours = (): OwnShapes => ({
  ...{ levels: {}, translations: {}, growth: {}, changes: {}, metricId },
  threshold: figureOf("JPY"),
  isMetric: (key) => Object.hasOwn(metrics, key),
});

/** The caller's metrics in addition to those of the library, some of which they may redefine. */
export function shapesOf(descriptions: MetricDescriptions): OwnShapes {
  const ids = Object.keys(descriptions);
  const unitOf = (id: string): string | undefined => descriptions[id]?.unit;
  const each = (schemaOf: (id: string) => z.ZodType): object =>
    Object.fromEntries(ids.map((id) => [id, z.exactOptional(schemaOf(id))]));
  const levelIn = (unit: string | undefined): z.ZodType =>
    unit === undefined ? stated : isCurrency(unit) ? figureOf(unit) : statedOf(unit);
  return {
    levels: each((id) => levelIn(unitOf(id))),
    translations: each((id) => levelIn(isCurrency(unitOf(id) ?? "XXX") ? "USD" : unitOf(id))),
    growth: each(() => statedOf("ratio")),
    changes: each(() => stated),
    metricId: z.enum([...metricId.options, ...ids]) as unknown as typeof metricId,
    // The caller's amounts need not be in yen.
    threshold: figureSchema as unknown as OwnShapes["threshold"],
    isMetric: (key) => Object.hasOwn(metrics, key) || Object.hasOwn(descriptions, key),
  };
}

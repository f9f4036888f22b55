import * as z from "zod";
import { metrics, type MetricId } from "../model/metric.js";
import { define } from "./define.js";

const ids = /* @__PURE__ */ define(() => Object.keys(metrics) as [MetricId, ...MetricId[]]);

export const metricId = /* @__PURE__ */ define(() => z.enum(ids));

/** One key for each metric of the library; a metric that was not disclosed has none. */
export function byMetric<S extends z.ZodType>(schema: S): { readonly [M in MetricId]: z.ZodExactOptional<S> } {
  return Object.fromEntries(ids.map((id) => [id, z.exactOptional(schema)])) as { [M in MetricId]: z.ZodExactOptional<S> };
}

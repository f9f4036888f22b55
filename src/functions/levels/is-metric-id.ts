import { type MetricId, metricOf } from "../../model/metric.js";

/**
 * Whether a value is the id of a metric that the library knows, such as `revenues`: a key of
 * `metrics`.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isMetricId, isQuarterId, type Quarters, quarters } from "@iij/earnings";
 *
 * const all: Quarters = quarters;
 * const [period, metric] = "3Q02/revenues".split("/");
 * const figure = isQuarterId(period) && isMetricId(metric) ? all[period]?.[metric] : undefined;
 * figure?.printed; // → "JPY10.6 billion"
 * isMetricId("toString"); // → false
 * ```
 */
export function isMetricId(value: unknown): value is MetricId {
  return typeof value === "string" && metricOf(value) !== undefined;
}

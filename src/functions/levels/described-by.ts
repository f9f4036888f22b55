import { type DescriptionOf, type MetricDescriptions, metricOf } from "../../model/metric.js";
import { requireOptions } from "../refusing/require-options.js";
import { requireDescriptions } from "./require-descriptions.js";

/** The option that describes your own metrics. */
export interface MetricOptions {
  /**
   * Your metrics by name, in the shape of our `metrics`: `{ netSales: { flow: true } }`. Metrics
   * that it does not describe are those of `metrics`.
   */
  readonly metrics?: MetricDescriptions;
}

export type { DescriptionOf };

/** The descriptions, for a function that has no other options. */
export function describedByOptions(options: MetricOptions): DescriptionOf {
  requireOptions(options, ["metrics"]);
  return describedBy(options.metrics);
}

/** The caller's description of a metric, or else ours. */
export function describedBy(metrics: MetricDescriptions | undefined): DescriptionOf {
  if (metrics === undefined) return metricOf;
  requireDescriptions(metrics);
  return (metric) => (Object.hasOwn(metrics, metric) ? metrics[metric] : metricOf(metric));
}

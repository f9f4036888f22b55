import { type DescriptionOf, type MetricDescriptions, metricOf } from "../../model/metric.js";
import { requireOptions } from "../refusing/require-options.js";
import { requireDescriptions } from "./require-descriptions.js";

/** What a function is told of metrics that are not ours. */
export interface MetricOptions {
  /**
   * Your metrics by name, in the shape of our `metrics`: `{ netSales: { flow: true } }`. Those that
   * it does not describe are taken as `metrics` has them.
   */
  readonly metrics?: MetricDescriptions;
}

export type { DescriptionOf };

/** The descriptions of a verb that has no other options. */
export function describedByOptions(options: MetricOptions): DescriptionOf {
  requireOptions(options, ["metrics"]);
  return describedBy(options.metrics);
}

/** What the caller says of a metric, else what we know of it. */
export function describedBy(metrics: MetricDescriptions | undefined): DescriptionOf {
  if (metrics === undefined) return metricOf;
  requireDescriptions(metrics);
  return (metric) => (Object.hasOwn(metrics, metric) ? metrics[metric] : metricOf(metric));
}

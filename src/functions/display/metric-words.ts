import { grownMetric, metricOf } from "../../model/metric.js";
import type { Locale } from "./locale.js";

/** What a metric is called; one that is not ours has its own name. */
export function nameOfMetric(metric: string, locale: Locale): string {
  const known = metricOf(metric);
  if (known !== undefined) return locale === "ja" ? known.japanese : known.label;
  const grown = metricOf(grownMetric(metric) ?? "");
  if (grown !== undefined)
    return locale === "ja" ? `${grown.japanese}の増減率` : `${grown.label}, growth`;
  return metric;
}

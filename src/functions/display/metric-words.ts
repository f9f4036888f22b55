import { grownMetric, metricOf } from "../../model/metric.js";
import type { DescriptionOf } from "../levels/described-by.js";
import type { Locale } from "./locale.js";

/** The label of a metric, or its id if it has none. */
export function nameOfMetric(
  metric: string,
  locale: Locale,
  describe: DescriptionOf = metricOf,
): string {
  const known = labelOf(describe(metric), locale);
  if (known !== undefined) return known;
  const grown = labelOf(describe(grownMetric(metric) ?? ""), locale);
  if (grown === undefined) return metric;
  return locale === "ja" ? `${grown}の増減率` : `${grown}, growth`;
}

/** A label in the other language is better than none. */
function labelOf(described: ReturnType<DescriptionOf>, locale: Locale): string | undefined {
  const { label, japanese } = described ?? {};
  return locale === "ja" ? (japanese ?? label) : label;
}

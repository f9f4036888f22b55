import type { MetricDescription, MetricDescriptions } from "../../model/metric.js";
import { descriptionKeys, kindsDescribed } from "../../model/metric-description.js";
import { bare, show } from "../refusing/describe.js";
import { near } from "../refusing/near.js";
import { refuse } from "../refusing/refuse.js";

/** Rejects descriptions with unknown keys or values: a misspelt mark would be ignored silently. */
export function requireDescriptions(metrics: unknown): asserts metrics is MetricDescriptions {
  if (typeof metrics !== "object" || metrics === null || Array.isArray(metrics))
    refuse("malformedRecord", {
      needs: "descriptions of metrics by name, such as { netSales: { flow: true } }",
      got: show(metrics),
      values: [metrics],
    });
  for (const [metric, description] of Object.entries(metrics)) {
    if (typeof description !== "object" || description === null || Array.isArray(description))
      refuse("malformedRecord", {
        needs: `a description of ${bare(metric)}, such as { flow: true }`,
        got: show(description),
        values: [metrics],
      });
    requireDescription(metric, description as object);
  }
}

function requireDescription(metric: string, description: object): void {
  for (const [key, value] of Object.entries(description)) {
    if (!Object.hasOwn(descriptionKeys, key))
      refuse("malformedRecord", {
        needs: "keys that descriptions in metrics have",
        got: `${show(key)} under ${bare(metric)}`,
        fix: near(key, Object.keys(descriptionKeys)),
        values: [description],
      });
    if (!descriptionKeys[key as keyof MetricDescription](value))
      refuse("malformedRecord", {
        needs: `a valid value for ${key}; a mark is true or left out`,
        got: `${show(value)} under ${bare(metric)}`,
        values: [description],
      });
  }
  const kinds = kindsDescribed(description);
  if (kinds.length > 1)
    refuse("malformedRecord", {
      needs: "a metric that is a flow, a balance, an amount per share or none of these",
      got: `${kinds.join(" and ")} under ${bare(metric)}`,
      values: [description],
    });
}

import { grownMetric, metricOf } from "../../model/metric.js";

/** Why a verdict cannot be given, in the words of the page. */
export const reasons = {
  rounding: "rounding",
  approximate: "approximate target",
  qualitative: "target in words",
  hedged: "hedged",
  missing: "not disclosed",
  notComparable: "not comparable",
} as const;

export function nameOf(metric: string): string {
  const grown = grownMetric(metric);
  const label = metricOf(grown ?? metric)?.label ?? grown ?? metric;
  return grown === undefined ? label : `${label}: growth`;
}

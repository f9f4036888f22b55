import { statesNumber } from "../../../model/figure.js";
import type { MetricDescription } from "../../../model/metric.js";
import type { DescriptionOf } from "../../levels/described-by.js";
import type { Statement } from "./statements.js";

/** Words have no unit of their own and take that of the metric. */
export function unitOf({ fact, metric }: Statement, describe: DescriptionOf): string | undefined {
  return statesNumber(fact) ? fact.unit : describe(metric)?.unit;
}

export function unitsByMetric(
  levels: readonly Statement[],
  describe: DescriptionOf,
): ReadonlyMap<string, ReadonlySet<string>> {
  const units = new Map<string, Set<string>>();
  for (const statement of levels) {
    const unit = unitOf(statement, describe);
    if (unit === undefined) continue;
    units.set(statement.metric, (units.get(statement.metric) ?? new Set()).add(unit));
  }
  return units;
}

/** The unit of a metric's levels if they have only one; for a metric without levels, its own. */
export function onlyUnit(
  metric: MetricDescription | undefined,
  used: ReadonlySet<string> | undefined,
): string | undefined {
  if (used === undefined) return metric?.unit;
  return used.size === 1 ? used.values().next().value : undefined;
}

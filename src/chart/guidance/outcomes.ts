import { grownMetric } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { isLevelLike, type LevelLike } from "../reading/level.js";
import { type ChartSeries, levelsIn } from "../reading/read-series.js";

/** What came of a guided metric, by period; a guided growth, such as `revenuesGrowth`, came out as the printed growth of its metric. */
export function outcomesIn(caller: string, series: ChartSeries, metric: string): ReadonlyMap<PeriodId, LevelLike> {
  const grown = grownMetric(metric);
  const found = new Map(levelsIn(caller, series, metric));
  if (grown === undefined) return found;
  for (const [period, record] of Object.entries(series)) {
    const printed = (record as { readonly reportedGrowth?: { readonly yearOverYear?: Readonly<Record<string, unknown>> } } | undefined)?.reportedGrowth?.yearOverYear;
    const growth = printed !== undefined && Object.hasOwn(printed, grown) ? printed[grown] : undefined;
    // The figure names the metric that grew; what was guided is its growth.
    if (isLevelLike(growth) && !found.has(period as PeriodId)) found.set(period as PeriodId, { ...growth, metric });
  }
  return found;
}

import { grownMetric } from "../../model/metric.js";
import type { Series } from "../../functions/levels/series.js";
import { levelReader } from "../../functions/levels/level-reader.js";
import type { LevelReader } from "../../functions/levels/reader.js";

/**
 * Reads the actual figures of a guided metric; for guided growth, such as `revenuesGrowth`, the
 * printed growth of its metric.
 */
export function actualReader(series: Series, metric: string): LevelReader["at"] {
  const own = levelReader(series, metric);
  const grown = grownMetric(metric);
  const printed = grown === undefined ? undefined : levelReader(reportedIn(series), grown);
  return (period) => {
    const found = own.at(period);
    // The figure names the metric that grew; the guidance is for its growth.
    return found.length > 0
      ? found
      : (printed?.at(period) ?? []).map((level) => ({
          ...level,
          about: { ...level.about, metric },
        }));
  };
}

/** Year-over-year growth as reported, by period. */
function reportedIn(series: Series): Series {
  return Object.fromEntries(
    Object.entries(series).map(([period, record]) => [
      period,
      (record as WithGrowth | undefined)?.reportedGrowth?.yearOverYear,
    ]),
  );
}

interface WithGrowth {
  readonly reportedGrowth?: { readonly yearOverYear?: object };
}

import type { MetricDescriptions } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { ShareSplit } from "../../model/share-split.js";
import type { Level } from "../../functions/levels/level.js";
import { readLevel } from "../../functions/levels/read-level.js";
import { splitAdjusted } from "../../functions/splits/split-adjusted.js";

/**
 * Amounts converted to the shares after the last of some splits. An amount that already counts these
 * shares stays as printed. Hedges, and amounts that do not say which shares they count, are left out.
 */
export function adjusted(
  levels: ReadonlyMap<PeriodId, Level>,
  splits: readonly ShareSplit[],
  metrics: MetricDescriptions | undefined,
): ReadonlyMap<PeriodId, Level> {
  return new Map(
    [...levels].flatMap(([period, level]) => {
      const options = metrics === undefined ? {} : { metrics };
      const found = splitAdjusted(
        level.given as Parameters<typeof splitAdjusted>[0],
        splits,
        options,
      );
      if (found.outcome !== "adjusted") return [];
      if (found.applied.length === 0) return [[period, level]] as const;
      const { printed, document, locator } = level.about;
      const now = readLevel(found);
      const about = { ...now.about, printed, document, locator } as Level["about"];
      return [[period, { ...now, about }]] as const;
    }),
  );
}

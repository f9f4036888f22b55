import type { MetricDescriptions } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import type { ShareSplit } from "../../model/share-split.js";
import type { Level } from "../../functions/levels/level.js";
import { readLevel } from "../../functions/levels/read-level.js";
import { splitAdjusted } from "../../functions/splits/split-adjusted.js";

/**
 * Amounts in the shares after the last of some splits. One that counts these already stays as it is
 * printed; of a hedge, and of an amount that does not say in which shares it counts, there is none.
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

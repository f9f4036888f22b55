import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { readPeriod } from "../periods/read-period.js";
import { named } from "../refusing/named.js";
import { levelReader } from "./level-reader.js";
import { requireMetric } from "./require-known.js";
import type { MetricOf, PeriodIn, PeriodsWith, Series } from "./series.js";

/**
 * The last period for which a series has a metric.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`.
 * @param metric - A metric of the series.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `unknownPeriod` for a key that is not a period.
 *
 * @example
 * ```ts
 * import { formatFigure, latest, quarters } from "@iij/earnings";
 *
 * const period = latest(quarters, "adjustedEbitda");
 * period; // → "2Q03"
 * formatFigure(quarters[period].adjustedEbitda); // → "JPY126 million"
 * ```
 */
export function latest<const S extends Series | Inference, M extends MetricOf<S>>(
  series: S,
  metric: M,
): PeriodsWith<S, M> {
  return named("latest", () => {
    const reader = levelReader(series, metric);
    requireMetric(reader.metrics(), metric);
    const periods = reader.periods() as readonly PeriodId[];
    for (const period of periods) {
      // A single key is not compared with another, so it has to be checked here.
      readPeriod(period);
      // Whatever is no figure is a mistake, which reading refuses.
      reader.at(period);
    }
    return periods.toSorted(comparePeriods).at(-1) as PeriodIn<S> as PeriodsWith<S, M>;
  });
}

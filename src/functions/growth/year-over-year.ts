import { shiftPeriod } from "../periods/shift-period.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { compareInSeries } from "./compare-in-series.js";
import type { Growth } from "./outcome.js";
import type { MetricOf, PeriodsWith, Series } from "../levels/series.js";
import { named } from "../refusing/named.js";

/**
 * Growth from the same period of the fiscal year before. Periods are matched by their ids, never by
 * their position, and nothing is filled in: a period that is not there is `missing`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns: the
 * result says `basis: "inferred"` where it goes beyond what is printed.
 * @param metric - A metric of the series.
 * @param period - The current period for which the series has the metric.
 * @throws EarningsError `unknownPeriod`; `outOfRange` in the first year that ids can name;
 * `unknownMetric` if no period of the series has the metric; and what `growth` throws.
 *
 * @example
 * ```ts
 * import { facts, infer, quarters, yearOverYear } from "@iij/earnings";
 *
 * yearOverYear(quarters, "operatingIncome", "3Q02").outcome; // → "turnedToLoss"
 * yearOverYear(quarters, "revenues", "3Q02"); // → { outcome: "missing", missing: [{ side: "base", period: "3Q01" }] }
 *
 * const known = yearOverYear(infer(facts), "revenues", "3Q02");
 * known.outcome === "rate" && [known.rate.lower, known.rate.upper].map(String); // → ["0.0625", "0.0635"]
 * ```
 */
export function yearOverYear<const S extends Series | Inference, M extends MetricOf<S>>(
  series: S,
  metric: M,
  period: PeriodsWith<S, M>,
): Growth {
  return named(
    "yearOverYear",
    () =>
      compareInSeries(
        series,
        metric,
        period as PeriodId,
        shiftPeriod(period as PeriodId, -1, "year"),
      ).growth,
  );
}

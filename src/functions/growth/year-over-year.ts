import { shiftPeriod } from "../periods/shift-period.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { growthInSeries } from "./compare-in-series.js";
import type { GrowthOptions } from "./growth-options.js";
import type { Growth } from "./outcome.js";
import type { GrowthMetricOf, GrowthPeriodsWith, Series } from "../levels/series.js";
import { named } from "../refusing/named.js";

/**
 * Growth from the same period of the previous fiscal year. Periods are matched by their ids, never
 * by their position, and gaps are not filled: an absent period is `missing`.
 *
 * If an amount is missing but a document prints the growth itself, that is the rate, with
 * `basis: "reported"`, the figure under `reported`, and the change as far as the rate and the other
 * amount imply it. Words such as "unchanged" are not a number: the outcome is `missing`, with the
 * words under `reported`. If both amounts are known, printed growth is added under `reported`, with
 * its `consistency`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`: the
 * growth then has `basis: "inferred"` if it depends on inferred amounts.
 * @param metric - A metric of the series.
 * @param period - The current period, for which the series has the metric or its printed growth.
 * @param options - `metrics` describes your own metrics, so that a cost kept as a negative amount
 * grows if more is spent. Add the fiscal calendar if fiscal years are not all of one length: growth
 * from or to a short year is `notComparable`. Records may also state their days, under `start` and
 * `end`.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` in the first year that ids can name.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { facts, infer, quarters, yearOverYear } from "@iij/earnings";
 *
 * yearOverYear(quarters, "operatingIncome", "3Q02").outcome; // → "turnedToLoss"
 * const revenues = yearOverYear(quarters, "revenues", "3Q02");
 * revenues.outcome === "rate" && [revenues.rate.point.toString(), revenues.basis]; // → ["0.063", "reported"]
 * revenues.reported?.document; // → "iij-3q02-presentation"
 *
 * const known = yearOverYear(infer(facts), "revenues", "3Q02");
 * known.outcome === "rate" && [known.rate.upper.toString(), known.basis]; // → ["0.0635", "inferred"]
 * ```
 */
export function yearOverYear<const S extends Series | Inference, M extends GrowthMetricOf<S>>(
  series: S,
  metric: M,
  period: GrowthPeriodsWith<S, M>,
  options: GrowthOptions = {},
): Growth {
  return named("yearOverYear", () =>
    growthInSeries(
      series,
      metric,
      period as PeriodId,
      shiftPeriod(period as PeriodId, -1, "year"),
      options,
    ),
  );
}

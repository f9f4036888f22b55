import { readPeriod } from "../periods/read-period.js";
import { shiftPeriod } from "../periods/shift-period.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { growthInSeries } from "./compare-in-series.js";
import type { GrowthOptions } from "./growth-options.js";
import type { Growth } from "./outcome.js";
import type { GrowthMetricOf, GrowthPeriodsWith, Series } from "../levels/series.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * Growth from the previous quarter, between single quarters only; not seasonally adjusted. If an
 * amount is missing, growth that a document prints is the result; otherwise it is added to the
 * result, as in `yearOverYear`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`: the
 * growth then has `basis: "inferred"` if it depends on inferred amounts.
 * @param metric - A metric of the series.
 * @param period - The current quarter, for which the series has the metric or its printed growth.
 * @param options - `metrics` describes your own metrics, so that a cost kept as a negative amount
 * grows if more is spent. Add the fiscal calendar if fiscal years are not all of one length: growth
 * from or to a short year is `notComparable`. Records may also state their days, under `start` and
 * `end`.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` for a half, nine months or a year, or in the first quarter
 * that ids can name.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { quarterOverQuarter, quarters } from "@iij/earnings";
 *
 * quarterOverQuarter(quarters, "operatingIncome", "3Q02").outcome; // → "lossWidened"
 * ```
 */
export function quarterOverQuarter<const S extends Series | Inference, M extends GrowthMetricOf<S>>(
  series: S,
  metric: M,
  period: GrowthPeriodsWith<S, M>,
  options: GrowthOptions = {},
): Growth {
  return named("quarterOverQuarter", () => {
    if (readPeriod(period).span !== "quarter") {
      refuse("outOfRange", {
        needs: "a single quarter such as 3Q02",
        got: period,
        fix: "Longer periods are compared with yearOverYear.",
        values: [period],
      });
    }
    return growthInSeries(
      series,
      metric,
      period as PeriodId,
      shiftPeriod(period as PeriodId, -1, "span"),
      options,
    );
  });
}

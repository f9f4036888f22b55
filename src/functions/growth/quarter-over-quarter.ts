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
 * Growth from the quarter before, between single quarters only; not adjusted for the season. What a
 * document prints of the growth itself answers where a level is missing, and stands beside the
 * answer otherwise, as in `yearOverYear`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns: the
 * result says `basis: "inferred"` where it goes beyond what is printed.
 * @param metric - A metric of the series.
 * @param period - The current quarter, for which the series has the metric or its growth as
 * printed.
 * @param options - `metrics`: what your own metrics are, so that a cost kept as a negative amount
 * grows where more is spent; and how fiscal years lie, where they are not all of one length. Growth
 * from or to a short year is `notComparable`; days that the records state themselves, under `start`
 * and `end`, tell it too.
 * @throws EarningsError `unknownPeriod`; `outOfRange` for a half, nine months or a year, or in the
 * first quarter that ids can name; `unknownMetric` if no period of the series has the metric; and
 * what `growth` throws.
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

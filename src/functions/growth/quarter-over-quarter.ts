import { readPeriod } from "../periods/read-period.js";
import { shiftPeriod } from "../periods/shift-period.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { compareInSeries } from "./compare-in-series.js";
import type { Growth } from "./outcome.js";
import type { MetricOf, PeriodIn, Series } from "../levels/series.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * Growth from the quarter before, between single quarters only; not adjusted for the season.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns: the result says `basis: "inferred"` where it goes beyond what is printed.
 * @param period - The current quarter.
 * @param metric - A metric of the series.
 * @throws EarningsError `unknownPeriod`; `outOfRange` for a half, nine months or a year, or in the first quarter that ids can name; `unknownMetric` if no period of the series has
 * the metric; and what `growth` throws.
 *
 * @example
 * ```ts
 * import { quarterOverQuarter, quarters } from "@iij/earnings";
 *
 * quarterOverQuarter(quarters, "3Q02", "operatingIncome").outcome; // → "lossWidened"
 * ```
 */
export function quarterOverQuarter<const S extends Series | Inference>(series: S, period: PeriodIn<S>, metric: MetricOf<S>): Growth {
  return named("quarterOverQuarter", () => {
    if (readPeriod(period).span !== "quarter") {
      refuse("outOfRange", {
        needs: "a single quarter such as 3Q02",
        got: period,
        fix: "Longer periods are compared with yearOverYear.",
        values: [period],
      });
    }
    return compareInSeries(series, metric, period as PeriodId, shiftPeriod(period as PeriodId, -1, "span")).growth;
  });
}

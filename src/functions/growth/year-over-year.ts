import { shiftPeriod } from "../periods/shift-period.js";
import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { growthInSeries } from "./compare-in-series.js";
import type { GrowthOptions } from "./growth-options.js";
import type { Growth } from "./outcome.js";
import type { GrowthMetricOf, GrowthPeriodsWith, Series } from "../levels/series.js";
import { named } from "../refusing/named.js";

/**
 * Growth from the same period of the fiscal year before. Periods are matched by their ids, never by
 * their position, and nothing is filled in: a period that is not there is `missing`.
 *
 * Where a level is missing and a document prints the growth itself, that is the rate, with `basis:
 * "reported"`, the figure under `reported`, and the change as far as the one level and the rate say
 * it. Words such as "unchanged" are no number: `missing`, with the words under `reported`. Where
 * the levels give the growth, the printed one is beside it, with its `consistency`.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns: the
 * result says `basis: "inferred"` where it goes beyond what is printed.
 * @param metric - A metric of the series.
 * @param period - The current period, for which the series has the metric or its growth as printed.
 * @param options - `metrics`: what your own metrics are, so that a cost kept as a negative amount
 * grows where more is spent; and how fiscal years lie, where they are not all of one length. Growth
 * from or to a short year is `notComparable`; days that the records state themselves, under `start`
 * and `end`, tell it too.
 * @throws EarningsError `unknownPeriod`; `outOfRange` in the first year that ids can name;
 * `unknownMetric` if no period of the series has the metric; and what `growth` throws.
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

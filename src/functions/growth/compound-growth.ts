import type { PeriodId, Span } from "../../model/period.js";
import { type End, type Measured, reaches, toDerived } from "../precision/interval.js";
import { minus, one } from "../precision/exact.js";
import { isMeasured } from "../levels/level.js";
import { spans } from "../../model/calendar.js";
import { readPeriod } from "../periods/read-period.js";
import type { Inference } from "../inference/inference.js";
import { amountsSpent } from "./classify.js";
import type { Compared } from "./compare.js";
import { compareInSeries } from "./compare-in-series.js";
import { type GrowthOptions, readGrowthOptions } from "./growth-options.js";
import type { ComputedGrowth } from "./outcome.js";
import { nthRoot } from "./nth-root.js";
import type { MetricOf, PeriodsWith, Series } from "../levels/series.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/** The first and the last period of growth over several periods. */
export interface FromTo<P extends string = string> {
  readonly from: P;
  readonly to: P;
}

/** Growth over several intervals: its rate is per interval, its change is over all of them. */
export type CompoundGrowth = ComputedGrowth & {
  /** How many steps of `interval` lie between the two periods. */
  readonly intervals: number;
  readonly interval: "quarter" | "half" | "year";
};

const intervalNames: Readonly<Record<Span, CompoundGrowth["interval"]>> = {
  quarter: "quarter",
  half: "half",
  nineMonths: "year",
  fiscalYear: "year",
};

/**
 * The constant rate per interval at which a figure would have grown from one period to another: for
 * fiscal years, the compound annual growth rate (CAGR). From FY1998 to FY2002 there are four
 * intervals, whatever is known between them; quarters give a rate per quarter. The rules of
 * `growth` apply to both periods: there is no rate from or to a loss.
 *
 * @param series - Figures by period and metric, or a result of `infer`.
 * @param metric - A metric of the series.
 * @param periods - `from`, the earlier period, and `to`, the later one of the same span; the series
 * has the metric for both.
 * @param options - `metrics` describes your own metrics, so that a cost kept as a negative amount
 * grows if more is spent. Add the fiscal calendar if fiscal years are not all of one length: growth
 * from or to a short year is `notComparable`. Records may also state their days, under `start` and
 * `end`.
 * @returns The result of `growth`, with the number of intervals.
 * @throws EarningsError `outOfRange` unless `to` is later than `from` and of the same span.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { compoundGrowth } from "@iij/earnings";
 *
 * const own = {
 *   FY2000: { revenues: { value: "100", unit: "EUR" } },
 *   FY2002: { revenues: { value: "121", unit: "EUR" } },
 * } as const;
 * const result = compoundGrowth(own, "revenues", { from: "FY2000", to: "FY2002" });
 * result.outcome === "rate" && result.rate.point.toString(); // → "0.1"
 * ```
 */
export function compoundGrowth<const S extends Series | Inference, M extends MetricOf<S>>(
  series: S,
  metric: M,
  periods: FromTo<PeriodsWith<S, M>>,
  options: GrowthOptions = {},
): CompoundGrowth {
  return named("compoundGrowth", () => {
    const { from, to } = readFromTo(periods);
    const steps = {
      intervals: intervalsBetween(from, to),
      interval: intervalNames[readPeriod(to).span],
    };
    const compared = compareInSeries(
      series,
      metric,
      to as PeriodId,
      from as PeriodId,
      readGrowthOptions(options),
    );
    return { ...ratePer(steps.intervals, compared), ...steps };
  });
}

/** The growth between two levels, with its rate for each of the intervals between them. */
export function ratePer(intervals: number, { now, before, growth }: Compared): ComputedGrowth {
  if (growth.outcome !== "rate" || !now || !before || !isMeasured(now) || !isMeasured(before))
    return growth;
  // Only from the levels: a printed rate is over one interval.
  const basis = now.kind === "inferred" || before.kind === "inferred" ? "inferred" : "computed";
  const rate = ratePerInterval(...amountsSpent(now, before), intervals);
  return { ...growth, rate: toDerived(rate, "ratio", basis), basis };
}

/** Rejects the two periods as two arguments, or as a list. */
function readFromTo<P extends string>(periods: FromTo<P>): FromTo<P> {
  const given: unknown = periods;
  if (typeof given === "object" && given !== null && "from" in given && "to" in given)
    return periods;
  return refuse("outOfRange", {
    needs: "the first and the last period as { from, to }",
    got: show(given),
    fix: 'Write { from: "FY2013", to: "FY2023" }.',
    values: [given],
  });
}

function intervalsBetween(from: string, to: string): number {
  const first = readPeriod(from);
  const last = readPeriod(to);
  if (first.span === last.span) {
    const intervals =
      (last.year - first.year) * spans[first.span].perYear + last.position - first.position;
    if (intervals > 0) return intervals;
  }
  refuse("outOfRange", {
    needs: "an earlier and a later period of the same span",
    got: `${from} and ${to}`,
    values: [from, to],
  });
}

/** The root rises with its radicand, so its bounds are the roots of the bounds. */
function ratePerInterval(now: Measured, before: Measured, intervals: number): Measured {
  const end = (current: End, base: End, direction: "down" | "up"): End => {
    const { value, exact } = nthRoot(current.at, base.at, intervals, direction);
    return { at: minus(value, one), closed: exact && reaches(current, base) };
  };
  return {
    point: minus(nthRoot(now.point, before.point, intervals, "nearest").value, one),
    lower: end(now.lower, before.upper, "down"),
    upper: end(now.upper, before.lower, "up"),
  };
}

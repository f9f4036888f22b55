import type { IsoDate, PeriodId } from "../../model/period.js";
import { marginWords } from "../../functions/display/margin-words.js";
import type { Word } from "../../functions/display/locale.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import type { ComputedBasis } from "../../functions/precision/interval.js";
import { type MarginOfLevels, marginOfLevels } from "../../functions/ratios/margin-of-levels.js";
import type { MetricRows } from "./metric-rows.js";
import type { ReadMetric } from "./read-metrics.js";
import { scaledNumbers } from "./scaled-numbers.js";

/** A metric as a part of another one in the same period; missing values are `null`. */
export interface MarginRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** What it is divided by, such as `revenues`. */
  readonly of: string;
  readonly unit: "ratio";
  readonly scale: "one";
  /** `ratio`, or why there is none. */
  readonly outcome: MarginOfLevels["outcome"];
  readonly basis: ComputedBasis | null;
  /** Why there is no ratio, in words. */
  readonly reason: string | null;
  /** A ratio (0.063 is 6.3 %), with its proven bounds. */
  readonly margin: number | null;
  readonly marginLower: number | null;
  readonly marginUpper: number | null;
}

export function marginRow(
  period: PeriodId,
  part: ReadMetric,
  whole: ReadMetric,
  { calendar, gap }: Pick<MetricRows, "calendar" | "gap">,
): MarginRow {
  const found = marginOfLevels(part.at(period), whole.at(period));
  const ratio = found.outcome === "ratio" ? found.ratio : undefined;
  const { value, lower, upper } = scaledNumbers("ratio").numbersOf({
    value: ratio?.point.toFixed(),
    lower: ratio?.lower.toFixed(),
    upper: ratio?.upper.toFixed(),
  });
  return {
    period,
    ...datesOf(period, calendar),
    metric: part.metric,
    of: whole.metric,
    ...{ unit: "ratio", scale: "one" },
    outcome: found.outcome,
    basis: found.outcome === "ratio" ? found.basis : null,
    reason: reasonOf(found, gap),
    margin: value,
    marginLower: lower,
    marginUpper: upper,
  };
}

function reasonOf({ outcome }: MarginOfLevels, gap: Word): string | null {
  if (outcome === "ratio") return null;
  return (outcome === "missing" ? gap : marginWords[outcome]).en;
}

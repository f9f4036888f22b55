import { EarningsError } from "../../model/earnings-error.js";
import type { PeriodId } from "../../model/period.js";
import type { Quantity } from "../../model/figure.js";
import { periodDates } from "../periods/period-dates.js";
import { add, type Derived, type Interval, subtract, toDerived } from "../precision/interval.js";
import { describe, readQuantity } from "../precision/read-quantity.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { type BoundedTarget, type Ends, readBounded } from "./read-guidance.js";

/** What is left of a target: at its low end and at its high end. */
export interface Remainder {
  readonly low: Derived;
  readonly high: Derived;
}

/**
 * What the rest of the year must bring for the full-year guidance to be met: the guidance less what is already reported.
 *
 * @param fullYear - The guidance, a range or a point.
 * @param reported - One figure, or several of periods that do not overlap.
 * @returns The remainder at the low and at the high end, each with the bounds that the reported figures' rounding leaves.
 * @throws EarningsError `mixedUnits`; `mismatch` for a period outside of the guided one, or two that overlap; `invalidFigure` and `excessDigits` for
 * malformed figures.
 *
 * @example
 * ```ts
 * import { guidance, impliedRemainder } from "@iij/earnings";
 *
 * const nineMonths = { value: "31000000000", unit: "JPY", decimals: -8, period: "9M02" } as const;
 * const { low, high } = impliedRemainder(guidance.FY2002.revenues, nineMonths);
 * [low.point.toString(), high.point.toString()]; // → ["12500000000", "13000000000"]
 * low.lower.toString(); // → "12450000000"
 * ```
 */
export function impliedRemainder<U extends string>(
  fullYear: BoundedTarget<U>,
  reported: Quantity<NoInfer<U>> | readonly Quantity<NoInfer<U>>[],
): Remainder {
  const ends = readBounded("impliedRemainder", fullYear);
  const figures = Array.isArray(reported) ? (reported as readonly Quantity[]) : [reported as Quantity];
  const [first, ...rest] = figures.map((figure) => readReported("impliedRemainder", ends, figure));
  if (first === undefined) return { low: toDerived(ends.low), high: toDerived(ends.high) };
  requireApart("impliedRemainder", figures);
  const sum = rest.reduce(add, first);
  return { low: toDerived(subtract(ends.low, sum)), high: toDerived(subtract(ends.high, sum)) };
}

/** A figure that is a part of what was guided. */
export function readReported(caller: string, whole: Ends, part: Quantity): Interval {
  const interval = readQuantity(caller, part);
  requireSameUnit(caller, whole.of, part);
  requireInside(caller, whole.of, part);
  return interval;
}

/** Refuses a part whose period is not inside the period of the whole. */
export function requireInside(caller: string, whole: Quantity, part: Quantity): void {
  if (whole.period === undefined || part.period === undefined) return;
  const outer = periodDates(whole.period);
  const inner = periodDates(part.period);
  if (outer.start <= inner.start && inner.end <= outer.end && whole.period !== part.period) return;
  throw new EarningsError("mismatch", {
    function: caller,
    needs: `a part of the period ${whole.period}`,
    got: describe(part),
    values: [whole, part],
  });
}

function requireApart(caller: string, figures: readonly Quantity[]): void {
  const periods = figures
    .map(({ period }) => period)
    .filter((period): period is PeriodId => period !== undefined)
    .map((period) => ({ period, ...periodDates(period) }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
  for (const [index, next] of periods.slice(1).entries()) {
    const before = periods[index];
    if (before === undefined || before.end < next.start) continue;
    throw new EarningsError("mismatch", {
      function: caller,
      needs: "reported periods that do not overlap",
      got: `${before.period} and ${next.period}`,
      fix: "Count each month once.",
      values: figures,
    });
  }
}

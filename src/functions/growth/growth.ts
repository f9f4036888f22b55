import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { EarningsError } from "../../model/earnings-error.js";
import { minus, quotient } from "../precision/exact.js";
import { type Derived, type Interval, isAtMost, isBelow, isNegative, isPoint, isPositive, subtract, toDerived } from "../precision/interval.js";
import { describe, readQuantity } from "../precision/read-quantity.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { difference, type NotComparable } from "./difference.js";

/** A side of a comparison that was not disclosed. */
export interface MissingSide {
  readonly side: "current" | "base";
  /** Its period, where the caller's question names it. */
  readonly period?: PeriodId;
}

/** The outcomes that are no rate, though both sides are known. */
export type WithoutRate =
  | "turnedToLoss"
  | "turnedToProfit"
  | "lossWidened"
  | "lossNarrowed"
  | "lossUnchanged"
  | "zeroBase"
  | "indeterminate";

/** What can be said of the growth from one figure to another; exactly one of ten outcomes. */
export type Growth =
  | { readonly outcome: "rate"; readonly rate: Derived; readonly change: Derived }
  | { readonly outcome: WithoutRate; readonly change: Derived }
  | { readonly outcome: "missing"; readonly missing: readonly MissingSide[] }
  | NotComparable;

/**
 * How much a figure grew, as far as two printed figures can say.
 *
 * A rate, as a ratio (0.063 is 6.3 %), comes only from a base that is certainly above zero to a figure that is certainly not
 * below it. Everything else has its own outcome, so that no loss "grows": `turnedToLoss` (赤字転落), `turnedToProfit` (黒字転換),
 * `lossWidened` (赤字拡大), `lossNarrowed` (赤字縮小; also to exactly zero), `lossUnchanged`, `zeroBase`, `indeterminate` where the rounding
 * leaves it open (an end on the other side of zero, two losses that overlap), `missing`, and `notComparable` where metric, span,
 * accounting standard, scope or definition differ. "n.m." in English reports is all of these.
 *
 * Rates and changes carry a point, which is the quotient of the printed values rounded once, and proven bounds: whatever
 * unrounded amounts print like the two figures, their growth lies between `lower` and `upper`.
 *
 * @param current - The later figure, or `undefined` if it is not disclosed.
 * @param base - The earlier figure that it is compared with, likewise.
 * @throws EarningsError `mixedUnits`; `mismatch` if the base is the later period; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { growth, quarters } from "@iij/earnings";
 *
 * const loss = growth(quarters["3Q02"].operatingIncome, quarters["2Q02"].operatingIncome);
 * loss.outcome; // → "lossWidened"
 * loss.outcome === "lossWidened" && loss.change.point.toString(); // → "-373000000"
 * ```
 */
export function growth<U extends string>(current: Quantity<U> | undefined, base: Quantity<NoInfer<U>> | undefined): Growth {
  if (current === undefined || base === undefined) {
    return missing(current === undefined ? {} : undefined, base === undefined ? {} : undefined);
  }
  const now = readQuantity("growth", current);
  const before = readQuantity("growth", base);
  requireSameUnit("growth", current, base);
  requireOrder("growth", current, base);
  const differs = difference(current, base);
  if (differs !== undefined) return differs;
  return classify(now, before);
}

/** The outcome `missing`, for the sides that are given. */
export function missing(current: Omit<MissingSide, "side"> | undefined, base: Omit<MissingSide, "side"> | undefined): Growth {
  return {
    outcome: "missing",
    missing: [
      ...(current === undefined ? [] : [{ side: "current", ...current } as const]),
      ...(base === undefined ? [] : [{ side: "base", ...base } as const]),
    ],
  };
}

/** Swapped arguments are the commonest mistake with growth, and the result would look right. */
function requireOrder(caller: string, current: Quantity, base: Quantity): void {
  if (current.period === undefined || base.period === undefined || comparePeriods(current.period, base.period) >= 0) return;
  throw new EarningsError("mismatch", {
    function: caller,
    needs: "the later figure first and its base second",
    got: `${describe(current)} and ${describe(base)}`,
    fix: "Swap the two.",
    values: [current, base],
  });
}

/**
 * (current − base) / base, a function that rises with the current amount and falls with the base: its ends are at
 * opposite ends of the two. Dividing the change's bounds by the base's would count the base twice and give more than is true.
 */
function rateOf(now: Interval, before: Interval): Derived {
  const lower = quotient(minus(now.lower, before.upper), before.upper, "down");
  const upper = quotient(minus(now.upper, before.lower), before.lower, "up");
  return toDerived({
    point: quotient(minus(now.point, before.point), before.point, "nearest").value,
    lower: lower.value,
    upper: upper.value,
    lowerClosed: lower.exact && now.lowerClosed && before.upperClosed,
    upperClosed: upper.exact && now.upperClosed && before.lowerClosed,
  });
}

/** Which outcome the intervals allow; everything that follows is certain for all numbers inside them. */
function classify(now: Interval, before: Interval): Exclude<Growth, { outcome: "missing" | "notComparable" }> {
  const change = toDerived(subtract(now, before));
  if (isPoint(before) && before.point.digits === 0n) return { outcome: "zeroBase", change };
  if (isPositive(before)) {
    if (now.lower.digits >= 0n) return { outcome: "rate", rate: rateOf(now, before), change };
    return { outcome: isNegative(now) ? "turnedToLoss" : "indeterminate", change };
  }
  if (!isNegative(before)) return { outcome: "indeterminate", change };
  if (isPositive(now)) return { outcome: "turnedToProfit", change };
  if (now.upper.digits > 0n) return { outcome: "indeterminate", change };
  if (isBelow(now, before)) return { outcome: "lossWidened", change };
  if (isBelow(before, now)) return { outcome: "lossNarrowed", change };
  return { outcome: isAtMost(now, before) && isAtMost(before, now) ? "lossUnchanged" : "indeterminate", change };
}

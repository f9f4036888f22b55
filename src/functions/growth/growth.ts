import type { Amount, InferredAmount, Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { readPeriod } from "../periods/read-period.js";
import { describe } from "../refusing/describe.js";
import { type Direction, minus, quotient } from "../precision/exact.js";
import {
  type Derived,
  type End,
  isBelow,
  isNegative,
  isPoint,
  isPositive,
  type Measured,
  reaches,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { basisOf } from "../precision/basis-of.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { difference, type NotComparable } from "./difference.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

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

/** What can be said of the growth from one figure to another; exactly one of ten outcomes. `basis` is set where a side is inferred, and not as printed. */
export type Growth =
  | { readonly outcome: "rate"; readonly rate: Derived<"ratio">; readonly change: Derived; readonly basis?: "inferred" }
  | { readonly outcome: WithoutRate; readonly change: Derived; readonly basis?: "inferred" }
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
export function growth<U extends string>(current: Amount<U> | undefined, base: Quantity<NoInfer<U>> | InferredAmount | undefined): Growth {
  return named("growth", () => growthFor(current, base));
}

/** As `growth`, for the function that errors should name, and with the periods of sides that are not there. */
export function growthFor(  current: Amount | undefined,
  base: Amount | undefined,
  currentPeriod?: { readonly period: PeriodId },
  basePeriod?: { readonly period: PeriodId },
): Growth {
  // A side that is there is read, and refused if it is malformed, even if the other is missing.
  const [now, before] = [current, base].map((side) => (side === undefined ? side : readQuantity(side))) as [Measured, Measured];
  if (current === undefined || base === undefined) {
    const missing: MissingSide[] = [];
    if (current === undefined) missing.push({ side: "current", ...currentPeriod });
    if (base === undefined) missing.push({ side: "base", ...basePeriod });
    return { outcome: "missing", missing };
  }
  requireSameUnit(current, base);
  return difference(current, base) ?? (requireOrder(current, base), classify(now, before, current.unit, basisOf(current, base)));
}

/** Swapped arguments are the commonest mistake with growth, and the result would look right. */
function requireOrder(current: Amount, base: Amount): void {
  if (!current.period || !base.period) return;
  // Of one span, as different ones are not compared: the fiscal year decides, then the place in it.
  const [now, before] = [readPeriod(current.period), readPeriod(base.period)];
  if ((now.year - before.year || now.position - before.position) >= 0) return;
  refuse("mismatch", {
    needs: "the later figure first",
    got: `${describe(current)} and ${describe(base)}`,
    values: [current, base],
  });
}

/**
 * One end of (current − base) / base, which rises with the current amount and falls with the base: its ends are at opposite ends of
 * the two. Dividing the change's bounds by the base's would count the base twice and give more than is true.
 */
function rateEnd(current: End, base: End, direction: Direction): End {
  const { value, exact } = quotient(minus(current.at, base.at), base.at, direction);
  return { at: value, closed: exact && reaches(current, base) };
}

/** Which outcome the intervals allow; everything that follows is certain for all numbers inside them. */
function outcomeOf(now: Measured, before: Measured): WithoutRate | "rate" {
  if (isPositive(before)) return isNegative(now) ? "turnedToLoss" : now.lower.at.digits < 0n ? "indeterminate" : "rate";
  if (!isNegative(before)) return isPoint(before) ? "zeroBase" : "indeterminate";
  if (isPositive(now)) return "turnedToProfit";
  if (now.upper.at.digits > 0n) return "indeterminate";
  if (isBelow(now, before)) return "lossWidened";
  if (isBelow(before, now)) return "lossNarrowed";
  // Two exact losses, neither below the other, are equal.
  return isPoint(now) && isPoint(before) ? "lossUnchanged" : "indeterminate";
}

function classify(now: Measured, before: Measured, unit: string, basis: { basis?: "inferred" } | undefined): Growth {
  const outcome = outcomeOf(now, before);
  const known = { change: toDerived(subtract(now, before), unit), ...basis };
  if (outcome !== "rate") return { outcome, ...known };
  const rate = {
    point: rateEnd({ at: now.point, closed: true }, { at: before.point, closed: true }, "nearest").at,
    lower: rateEnd(now.lower, before.upper, "down"),
    upper: rateEnd(now.upper, before.lower, "up"),
  };
  return { outcome, rate: toDerived(rate, "ratio"), ...known };
}

import {
  type Bounds,
  type Derived,
  isBelow,
  subtract,
  toBounds,
  toDerived,
} from "../precision/interval.js";
import { type BoundedTarget, readEnds } from "./read-guidance.js";
import { figuresOf, type Reported, requireAllMonths, sumOfParts } from "./reported.js";
import { named } from "../refusing/named.js";

/** What guidance for a year and for its remaining part together imply for the part before. */
export interface ImpliedReported {
  /** Lower bound less lower bound: the reported amount if both targets were set from it. */
  readonly atLow: Derived;
  /** Upper bound less upper bound. */
  readonly atHigh: Derived;
  /** All reported amounts with which both targets can be met. */
  readonly between: Bounds;
}

/** Whether two targets are consistent with each other and with the reported amount. */
export type GuidanceReconciliation =
  | { readonly outcome: "consistent" | "inconsistent"; readonly implied: ImpliedReported }
  | {
      readonly outcome: "undecidable";
      readonly reason: "missing";
      readonly implied: ImpliedReported;
    };

/**
 * Compares the guidance for a full year with that for its remaining part. Together they imply the
 * amount of the part before: 43.5–44.0 billion for FY2002 and 12.5–13.0 billion for 4Q02 give 31.0
 * billion at both bounds for the nine months.
 *
 * @param fullYear - The guidance for the year.
 * @param remaining - The guidance for what remains of it.
 * @param reported - The reported amount of the year so far, as one figure or several, or
 * `undefined` if there is none.
 * @returns `consistent` if some amounts within both targets and within the rounding of the reported
 * figure add up, `inconsistent` if none do, `undecidable` without a reported figure.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` for another metric, or for periods that overlap, are not parts
 * of the year or leave out some of its months.
 * @throws EarningsError `malformedRecord` for an unknown form of target.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { reconcileGuidance, guidance } from "@iij/earnings";
 *
 * const { implied } = reconcileGuidance(guidance.FY2002.revenues, guidance["4Q02"].revenues, undefined);
 * [implied.atLow.point.toString(), implied.atHigh.point.toString()]; // → ["31000000000", "31000000000"]
 * ```
 */
export function reconcileGuidance<U extends string>(
  fullYear: BoundedTarget<U>,
  remaining: BoundedTarget<NoInfer<U>>,
  reported: Reported<NoInfer<U>> | undefined,
): GuidanceReconciliation {
  return named("reconcileGuidance", () => {
    const year = readEnds(fullYear);
    const rest = readEnds(remaining);
    const parts = reported === undefined ? [] : figuresOf(reported);
    const sum = sumOfParts(year.of, parts);
    sumOfParts(year.of, [...parts, rest.of]);
    const between = {
      lower: subtract(year.low, rest.high).lower,
      upper: subtract(year.high, rest.low).upper,
    };
    const implied = {
      atLow: toDerived(subtract(year.low, rest.low), year.of.unit),
      atHigh: toDerived(subtract(year.high, rest.high), year.of.unit),
      between: toBounds(between, year.of.unit),
    };
    if (parts.length === 0) return { outcome: "undecidable", reason: "missing", implied };
    requireAllMonths(year.of, [...parts, rest.of]);
    const apart = isBelow(sum, between) || isBelow(between, sum);
    return { outcome: apart ? "inconsistent" : "consistent", implied };
  });
}

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

/** What the guidance of a year and of its last part say together of the part before. */
export interface ImpliedReported {
  /** Low end less low end: what must have been reported if both targets were set from it. */
  readonly atLow: Derived;
  /** High end less high end. */
  readonly atHigh: Derived;
  /** Everything that leaves both targets within reach. */
  readonly between: Bounds;
}

/** Whether two targets fit each other and what is reported. */
export type GuidanceReconciliation =
  | { readonly outcome: "consistent" | "inconsistent"; readonly implied: ImpliedReported }
  | {
      readonly outcome: "undecidable";
      readonly reason: "missing";
      readonly implied: ImpliedReported;
    };

/**
 * Holds the guidance of a full year against that of its remaining part. Together they say what the
 * part before must have been: 43.5–44.0 billion for FY2002 and 12.5–13.0 billion for 4Q02 give 31.0
 * billion at both ends for the nine months.
 *
 * @param fullYear - The guidance for the year.
 * @param remaining - The guidance for what remains of it.
 * @param reported - What is reported of the year so far, one figure or several, or `undefined` if
 * there is none.
 * @returns `consistent` if some amounts within both targets and the reported figure's rounding add
 * up, `inconsistent` if none do, `undecidable` without a reported figure.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric, or periods that overlap, are
 * no parts of the year or leave out months of it; `malformedRecord` for another form;
 * `invalidFigure` and `excessDigits` for malformed figures.
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

import type { Quantity } from "../../model/figure.js";
import { type Bounds, type Derived, isBelow, subtract, toBounds, toDerived, type Interval } from "../precision/interval.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { readReported, requireInside } from "./implied-remainder.js";
import { type BoundedTarget, readBounded } from "./read-guidance.js";

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
export type GuidanceConsistency =
  | { readonly verdict: "consistent" | "inconsistent"; readonly implied: ImpliedReported }
  | { readonly verdict: "undecidable"; readonly reason: "missing"; readonly implied: ImpliedReported };

/**
 * Holds the guidance of a full year against that of its remaining part. Together they say what the part before must have
 * been: 43.5–44.0 billion for FY2002 and 12.5–13.0 billion for 4Q02 give 31.0 billion at both ends for the nine months.
 *
 * @param fullYear - The guidance for the year.
 * @param remaining - The guidance for what remains of it.
 * @param reported - What is reported of the year so far, or `undefined` if that is not disclosed.
 * @returns `consistent` if some amounts within both targets and the reported figure's rounding add up, `inconsistent` if none do, `undecidable` without a
 * reported figure.
 * @throws EarningsError `mixedUnits`; `mismatch` for periods that are no parts of the year; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { consistentGuidance, guidance } from "@iij/earnings";
 *
 * const { implied } = consistentGuidance(guidance.FY2002.revenues, guidance["4Q02"].revenues, undefined);
 * [implied.atLow.point.toString(), implied.atHigh.point.toString()]; // → ["31000000000", "31000000000"]
 * ```
 */
export function consistentGuidance<U extends string>(
  fullYear: BoundedTarget<U>,
  remaining: BoundedTarget<NoInfer<U>>,
  reported: Quantity<NoInfer<U>> | undefined,
): GuidanceConsistency {
  const year = readBounded("consistentGuidance", fullYear);
  const rest = readBounded("consistentGuidance", remaining);
  requireSameUnit("consistentGuidance", year.of, rest.of);
  requireInside("consistentGuidance", year.of, rest.of);
  const least = subtract(year.low, rest.high);
  const greatest = subtract(year.high, rest.low);
  const between: Interval = { ...least, upper: greatest.upper, upperClosed: greatest.upperClosed };
  const implied = {
    atLow: toDerived(subtract(year.low, rest.low)),
    atHigh: toDerived(subtract(year.high, rest.high)),
    between: toBounds(between),
  };
  if (reported === undefined) return { verdict: "undecidable", reason: "missing", implied };
  const actual = readReported("consistentGuidance", year, reported);
  const apart = isBelow(actual, between) || isBelow(between, actual);
  return { verdict: apart ? "inconsistent" : "consistent", implied };
}

import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { exactOf } from "../precision/exact.js";
import { type Derived, exactly, type Interval, isAtMost, isBelow, subtract, toDerived } from "../precision/interval.js";
import { describe, readQuantity } from "../precision/read-quantity.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { requireSamePeriod } from "../ratios/ratio-of.js";
import { type BoundedTarget, readBounded, type Target, withSubject } from "./read-guidance.js";

/** How far an actual figure is from the two ends of its guidance: positive above an end, negative below it. */
export interface Distance<High = Derived | "unbounded"> {
  readonly low: Derived;
  readonly high: High;
}

/** How an actual figure stands to its guidance. */
export type GuidanceCheck<High = Derived | "unbounded"> =
  | { readonly verdict: "below" | "within" | "above"; readonly distance: Distance<High> }
  | { readonly verdict: "undecidable"; readonly reason: "rounding"; readonly distance: Distance<High> }
  | { readonly verdict: "undecidable"; readonly reason: "approximate" | "qualitative" | "missing" };

/**
 * Whether an actual figure came out below, within or above its guidance, if the printed digits can tell.
 *
 * Both ends of a range belong to it. A point is met by what prints like it. "More than" has only a low end, and the threshold itself
 * is below it. `undecidable` says why: the rounding straddles an end, or the guidance was approximate or in words, or the actual
 * figure is not disclosed.
 *
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param actual - The figure of the same metric and period, or `undefined` if it is not disclosed.
 * @returns The verdict, with the distances actual − low and actual − high where there are such ends.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric or period, or a range whose ends are swapped; `invalidFigure` and `excessDigits`
 * for malformed figures.
 *
 * @example
 * ```ts
 * import { checkGuidance, guidance } from "@iij/earnings";
 *
 * const actual = { value: "13000000000", unit: "JPY", decimals: -8 } as const;
 * const check = checkGuidance(guidance["4Q02"].revenues, actual);
 * check.verdict; // → "undecidable"
 * check.verdict === "undecidable" && check.reason; // → "rounding"
 * ```
 */
export function checkGuidance<U extends string>(
  guidance: BoundedTarget<U>,
  actual: Quantity<NoInfer<U>> | undefined,
): GuidanceCheck<Derived>;
export function checkGuidance<U extends string>(guidance: Target<U>, actual: Quantity<NoInfer<U>> | undefined): GuidanceCheck;
export function checkGuidance(guidance: Target, actual: Quantity | undefined): GuidanceCheck {
  if (guidance?.form === "qualitative") return { verdict: "undecidable", reason: "qualitative" };
  if (guidance?.form === "approximate") return { verdict: "undecidable", reason: "approximate" };
  if (actual === undefined) return { verdict: "undecidable", reason: "missing" };
  if (guidance?.form === "moreThan") {
    const { qualifier: _, ...threshold } = guidance.threshold;
    return checkThreshold(withSubject(threshold, guidance), actual);
  }
  if (guidance?.form !== "range" && guidance?.form !== "point") {
    throw new EarningsError("malformedRecord", {
      function: "checkGuidance",
      needs: "guidance of the form range, point, approximate, moreThan or qualitative",
      got: describe(guidance),
      values: [guidance],
    });
  }
  const { low, high, of } = readBounded("checkGuidance", guidance);
  const now = readActual(of, actual);
  // The distance to a point is to the printed amount, not to an end of its rounding.
  const from = (end: Quantity): Derived => toDerived(subtract(now, readQuantity("checkGuidance", end)));
  const distance = guidance.form === "point" ? { low: from(guidance.value), high: from(guidance.value) } : { low: from(guidance.low), high: from(guidance.high) };
  return withVerdict(isBelow(now, low), isBelow(high, now), isAtMost(low, now) && isAtMost(now, high), distance);
}

function checkThreshold(threshold: Quantity, actual: Quantity): GuidanceCheck {
  // A threshold is exact, whatever its last digit.
  const low = exactly(exactOf(threshold.value));
  const now = readActual(threshold, actual);
  const distance = { low: toDerived(subtract(now, low)), high: "unbounded" } as const;
  return withVerdict(isAtMost(now, low), false, isBelow(low, now), distance);
}

function readActual(expected: Quantity, actual: Quantity): Interval {
  const now = readQuantity("checkGuidance", actual);
  requireSameUnit("checkGuidance", expected, actual);
  requireSamePeriod("checkGuidance", expected, actual);
  if (expected.metric === undefined || actual.metric === undefined || expected.metric === actual.metric) return now;
  throw new EarningsError("mismatch", {
    function: "checkGuidance",
    needs: "an actual figure of the metric that was guided",
    got: `${describe(expected)} and ${describe(actual)}`,
    values: [expected, actual],
  });
}

function withVerdict<High>(below: boolean, above: boolean, within: boolean, distance: Distance<High>): GuidanceCheck<High> {
  if (below) return { verdict: "below", distance };
  if (above) return { verdict: "above", distance };
  if (within) return { verdict: "within", distance };
  return { verdict: "undecidable", reason: "rounding", distance };
}

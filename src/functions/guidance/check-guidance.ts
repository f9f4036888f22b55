import type { Amount, HedgedQuantity, InferredAmount, Quantity } from "../../model/figure.js";
import { basisOf } from "../precision/basis-of.js";
import { contains, type Derived, exactly, isAtMost, isBelow, type Measured, subtract, toDerived } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { readPoint } from "../precision/read-stated.js";
import { requireSame } from "../precision/require-same.js";
import { requireSameUnit } from "../precision/require-same-unit.js";
import { type BoundedTarget, readBounded, refuseForm, type Target, withSubject } from "./read-guidance.js";
import { named } from "../refusing/named.js";

/** How far an actual figure is from the two ends of its guidance: positive above an end, negative below it. */
export interface Distance<High = Derived | "unbounded"> {
  readonly low: Derived;
  readonly high: High;
}

/** How an actual figure stands to its guidance. */
export type GuidanceCheck<High = Derived | "unbounded"> =
  | { readonly verdict: "below" | "within" | "above"; readonly distance: Distance<High>; readonly basis?: "inferred" }
  | { readonly verdict: "undecidable"; readonly reason: "rounding"; readonly distance: Distance<High>; readonly basis?: "inferred" }
  | { readonly verdict: "undecidable"; readonly reason: "approximate" | "qualitative" | "missing" };

/**
 * Whether an actual figure came out below, within or above its guidance, if the printed digits can tell.
 *
 * Both ends of a range belong to it. A point is met by what prints like it. "More than" has only a low end, and the threshold itself
 * is below it. `undecidable` says why: the rounding straddles an end, or the guidance was approximate or in words, or the actual
 * figure is not disclosed.
 *
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param actual - The figure of the same metric and period, printed or inferred, or `undefined` if it is not disclosed.
 * @returns The verdict, with the distances actual − low and actual − high where there are such ends.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric, period, standard, scope or definition, or a range whose ends are swapped; `malformedRecord` for
 * another form; `invalidFigure` and `excessDigits`
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
  actual: Quantity<NoInfer<U>> | InferredAmount | undefined,
): GuidanceCheck<Derived>;
export function checkGuidance<U extends string>(guidance: Target<U>, actual: Quantity<NoInfer<U>> | InferredAmount | undefined): GuidanceCheck;
export function checkGuidance(guidance: Target, actual: Amount | undefined): GuidanceCheck {
  return named("checkGuidance", () => {
    switch (guidance?.form) {
      case "qualitative":
      case "approximate":
        return { verdict: "undecidable", reason: guidance.form };
      case "moreThan":
        return actual === undefined ? notDisclosed : checkThreshold(guidance.threshold, guidance, actual);
      case "range":
      case "point":
        return actual === undefined ? notDisclosed : checkEnds(guidance, actual);
      default:
        return refuseForm("range, point, approximate, moreThan or qualitative", guidance);
    }
  });
}

const notDisclosed: GuidanceCheck = { verdict: "undecidable", reason: "missing" };

function checkEnds(guidance: BoundedTarget, actual: Amount): GuidanceCheck {
  const { low, high, of } = readBounded(guidance);
  const now = readActual(of, actual);
  // Both ends of a range are in it whatever their rounding; a point is met by what prints like it.
  const within = guidance.form === "point" ? contains(low, now) : isAtMost(low, now) && isAtMost(now, high);
  const distance = { low: toDerived(subtract(now, low), of.unit), high: toDerived(subtract(now, high), of.unit) };
  return { ...withVerdict(isBelow(now, low), isBelow(high, now), within, distance), ...basisOf(actual) };
}

function checkThreshold(threshold: HedgedQuantity<string, "moreThan">, guidance: Target, actual: Amount): GuidanceCheck {
  if (threshold?.qualifier !== "moreThan") refuseForm('moreThan with a threshold whose qualifier is "moreThan"', guidance);
  const low = exactly(readPoint(threshold));
  const { qualifier: _, ...figure } = threshold;
  const now = readActual(withSubject(figure, guidance), actual);
  const distance = { low: toDerived(subtract(now, low), threshold.unit), high: "unbounded" } as const;
  return { ...withVerdict(isAtMost(now, low), false, isBelow(low, now), distance), ...basisOf(actual) };
}

function readActual(expected: Quantity, actual: Amount): Measured {
  const now = readQuantity(actual);
  requireSameUnit(expected, actual);
  requireSame(["metric", "period", "accountingStandard", "scope", "definition"], expected, actual);
  return now;
}

function withVerdict<High>(below: boolean, above: boolean, within: boolean, distance: Distance<High>): GuidanceCheck<High> {
  if (below) return { verdict: "below", distance };
  if (above) return { verdict: "above", distance };
  if (within) return { verdict: "within", distance };
  return { verdict: "undecidable", reason: "rounding", distance };
}

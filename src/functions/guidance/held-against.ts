import type { Quantity } from "../../model/figure.js";
import { isThreshold, thresholds } from "../../model/hedge.js";
import { grownMetric } from "../../model/metric.js";
import type { Level } from "../levels/level.js";
import { withoutHedge } from "../levels/read-stated.js";
import { readTarget } from "../levels/read-target.js";
import { type Exact, minus, plus, times, zero } from "../precision/exact.js";
import { exactly, type Measured } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { differenceIn, requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { forms, refuseForm, type Target, withSubject } from "./read-guidance.js";

/** The differences that make guidance and actual figure incomparable. */
export type GuidanceDifference = (typeof terms)[number];

/** Why an actual figure cannot be compared with its guidance. */
export type UndecidedGuidance =
  | {
      readonly outcome: "undecidable";
      readonly reason: "notComparable";
      readonly differs: GuidanceDifference;
      readonly target: string;
      readonly actual: string;
    }
  | {
      readonly outcome: "undecidable";
      readonly reason: "qualitative";
    }
  | {
      readonly outcome: "undecidable";
      readonly reason: "approximate" | "hedged" | "missing";
    };

/** The bounds of a target, at least one, each as precise as its digits. */
type TargetBounds =
  | { readonly low: Measured; readonly high: Measured }
  | { readonly low: Measured; readonly high?: undefined }
  | { readonly low?: undefined; readonly high: Measured };

/** An actual figure and the bounds of its target. */
export type Held = TargetBounds & {
  readonly outcome: "held";
  readonly target: Level;
  readonly now: Level;
};

/** Pairs an actual figure with its guidance, if the two can be compared. */
export function heldAgainst(
  now: Level | undefined,
  guidance: Target,
  tolerance?: Exact,
): Held | UndecidedGuidance {
  const form = guidance?.form;
  if (form === "qualitative" || (form === "approximate" && tolerance === undefined))
    return { outcome: "undecidable", reason: form };
  if (form !== "range" && form !== "point" && form !== "approximate" && !isThreshold(form))
    return refuseForm(forms, guidance);
  const target = readTarget(guidance);
  if (now === undefined) return { outcome: "undecidable", reason: "missing" };
  if (now.lower === undefined && now.upper === undefined)
    return { outcome: "undecidable", reason: "hedged" };
  const expected = withSubject(withoutHedge(target.stated[0] as Quantity), guidance);
  requireSameUnit(expected, now as Level & { readonly unit: string });
  requireSame(["metric", "period"], asGrown(expected, now), now.about);
  const differs = differenceIn(terms, expected, now.about);
  if (differs !== undefined)
    return {
      outcome: "undecidable",
      reason: "notComparable",
      differs: differs.differs,
      target: differs.current,
      actual: differs.base,
    };
  return { outcome: "held", target, now, ...boundsOf(guidance, tolerance) };
}

/** A target for `revenuesGrowth` is compared with growth of revenues. */
function asGrown(expected: Quantity, { unit, about }: Level): Quantity {
  const isGrowth = unit === "ratio" && about.metric === grownMetric(expected.metric ?? "");
  return isGrowth && about.metric !== undefined ? { ...expected, metric: about.metric } : expected;
}

function boundsOf(guidance: Target, tolerance: Exact | undefined): TargetBounds {
  if (guidance.form === "approximate" && tolerance !== undefined) {
    const { point } = readQuantity(withoutHedge(guidance.value));
    const size = point.digits < 0n ? minus(zero, point) : point;
    const by = times(size, tolerance);
    return { low: exactly(minus(point, by)), high: exactly(plus(point, by)) };
  }
  if (guidance.form === "range")
    return { low: readQuantity(guidance.low), high: readQuantity(guidance.high) };
  if ("threshold" in guidance) {
    const threshold = exactly(readQuantity(withoutHedge(guidance.threshold)).point);
    return thresholds[guidance.form].bound === "lower" ? { low: threshold } : { high: threshold };
  }
  const point = readQuantity((guidance as Extract<Target, { readonly form: "point" }>).value);
  return { low: point, high: point };
}

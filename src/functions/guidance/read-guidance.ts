import type { HedgedQuantity, Quantity, Subject } from "../../model/figure.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import { describe, show } from "../refusing/describe.js";
import { isBelow, type Measured } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { refuse } from "../refusing/refuse.js";

/** Guidance with two bounds: ours, or your own. */
export type BoundedTarget<U extends string = string> = Subject &
  (
    | { readonly form: "range"; readonly low: Quantity<U>; readonly high: Quantity<U> }
    | { readonly form: "point"; readonly value: Quantity<U> }
  );

/** Guidance without one or both bounds. */
export type OpenTarget<U extends string = string> = Subject &
  (
    | { readonly form: "approximate"; readonly value: HedgedQuantity<U, "approximately"> }
    | {
        [H in ThresholdHedge]: { readonly form: H; readonly threshold: HedgedQuantity<U, H> };
      }[ThresholdHedge]
    | { readonly form: "qualitative"; readonly wording: { readonly printed: string } }
  );

/** The forms of targets, as errors name them. */
export const forms =
  "range, point, approximate, moreThan, atLeast, lessThan, atMost or qualitative";

/** A target in any of the forms. */
export type Target<U extends string = string> = BoundedTarget<U> | OpenTarget<U>;

/** Whether a value is meant as a target, which its `form` shows. */
export function isTarget(given: object): given is Target {
  return Object.hasOwn(given, "form");
}

/**
 * The two bounds of a target, each as precise as its digits, and the figure whose unit and period
 * they share.
 */
export interface Ends {
  readonly low: Measured;
  readonly high: Measured;
  readonly of: Quantity;
}

export function readEnds(target: BoundedTarget): Ends {
  if (target?.form !== "range" && target?.form !== "point") refuseForm("range or point", target);
  const [low, high] =
    target.form === "range" ? [target.low, target.high] : [target.value, target.value];
  const lowest = readQuantity(low);
  const highest = readQuantity(high);
  requireSameUnit(low, high);
  requireSame(["metric", "period", ...terms], low, high);
  requireSame(["metric", "period", ...terms], low, target);
  if (!isBelow(highest, lowest))
    return { low: lowest, high: highest, of: withSubject(low, target) };
  return refuse("mismatch", {
    needs: "a range whose lower bound comes first",
    got: `${describe(low)} to ${describe(high)}`,
    fix: "Of two losses, the larger one is the lower bound.",
    values: [target],
  });
}

export function refuseForm(forms: string, target: unknown): never {
  const form =
    typeof target === "object" && target !== null && isTarget(target)
      ? `the form ${show(target.form)}`
      : describe(target);
  refuse("malformedRecord", {
    needs: `guidance of the form ${forms}`,
    got: form,
    values: [target],
  });
}

/** The figure with the metric and period of its target, if it has none itself. */
export function withSubject(figure: Quantity, { metric, period }: Subject): Quantity {
  return {
    ...figure,
    ...(figure.metric === undefined && metric !== undefined ? { metric } : {}),
    ...(figure.period === undefined && period !== undefined ? { period } : {}),
  };
}

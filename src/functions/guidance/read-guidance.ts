import type { HedgedQuantity, Quantity, Subject } from "../../model/figure.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import { describe, show } from "../refusing/describe.js";
import { isBelow, type Measured } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { refuse } from "../refusing/refuse.js";

/** The guidance that has two ends: ours, or a user's own. */
export type BoundedTarget<U extends string = string> = Subject &
  (
    | { readonly form: "range"; readonly low: Quantity<U>; readonly high: Quantity<U> }
    | { readonly form: "point"; readonly value: Quantity<U> }
  );

/** The guidance of which at least one end is open. */
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

/** Whether something is meant as a target: its form is its tag. */
export function isTarget(given: object): given is Target {
  return Object.hasOwn(given, "form");
}

/**
 * The two ends of a target, each as far as its digits state it, and the figure whose unit and
 * period they have.
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
    needs: "a range whose low end comes first",
    got: `${describe(low)} to ${describe(high)}`,
    fix: "Of two losses the larger one is the low end.",
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

/** The figure with what its target says of metric and period, where the figure itself is silent. */
export function withSubject(figure: Quantity, { metric, period }: Subject): Quantity {
  return {
    ...figure,
    ...(figure.metric === undefined && metric !== undefined ? { metric } : {}),
    ...(figure.period === undefined && period !== undefined ? { period } : {}),
  };
}

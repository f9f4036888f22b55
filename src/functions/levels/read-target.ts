import type { Evidence, HedgedQuantity, Quantity } from "../../model/figure.js";
import { forms, readEnds, refuseForm, type Target } from "../guidance/read-guidance.js";
import type { OpenMeasured } from "../precision/interval.js";
import { requireDescription } from "../precision/require-description.js";
import { readQuantity } from "../precision/read-quantity.js";
import { describe } from "../refusing/describe.js";
import type { Level } from "./level.js";
import { readStated, withoutHedge } from "./read-stated.js";

/**
 * Reads a target. A range and a point have two bounds, "more than" and "at most" have one,
 * "approximately" has none, and words have no amount.
 */
export function readTarget(target: Target): Level {
  requireDescription(target);
  switch (target.form) {
    case "range": {
      const { low, high } = readEnds(target);
      return guided(target, [target.low, target.high], { lower: low.lower, upper: high.upper });
    }
    case "point": {
      const { low } = readEnds(target);
      return guided(target, [target.value], low);
    }
    case "approximate":
      return guided(target, [target.value], {
        point: readQuantity(withoutHedge(target.value)).point,
      });
    case "moreThan":
    case "atLeast":
    case "lessThan":
    case "atMost": {
      const { form, threshold } = target;
      if (threshold?.qualifier !== form)
        refuseForm(`${form} with a threshold whose qualifier is "${form}"`, target);
      const { lower, upper } = readStated(threshold);
      return guided(target, [threshold], { lower, upper });
    }
    case "qualitative":
      return {
        kind: "inWords",
        about: {
          ...target.wording,
          printed: target.wording?.printed ?? describe(target),
          ...subjectOf(target),
        },
        stated: [],
        given: target,
      };
    default:
      return refuseForm(forms, target);
  }
}

function guided(
  target: Target,
  stated: readonly (Quantity | HedgedQuantity)[],
  amount: OpenMeasured,
): Level {
  const printed = stated
    .flatMap((figure) => (figure as Partial<Evidence>).printed ?? [])
    .join(" – ");
  const { qualifier: _, ...about } = {
    ...(stated[0] as Quantity),
    ...subjectOf(target),
    ...(printed === "" ? {} : { printed }),
  };
  return { kind: "guided", unit: about.unit, ...amount, about, stated, given: target };
}

/** A target's own metric and period take precedence, because its figure may not name them. */
function subjectOf({ metric, period }: Target): Pick<Target, "metric" | "period"> {
  return {
    ...(metric === undefined ? {} : { metric }),
    ...(period === undefined ? {} : { period }),
  };
}

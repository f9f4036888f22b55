import {
  type HedgedQuantity,
  type Quantity,
  statesNumber,
  type Wording,
} from "../../model/figure.js";
import { isThreshold, type ThresholdHedge, thresholds } from "../../model/hedge.js";
import { own } from "../../model/own.js";
import type { Exact } from "../precision/exact.js";
import type { OpenInterval } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireDescription } from "../precision/require-description.js";
import { refuse } from "../refusing/refuse.js";
import { show } from "../refusing/describe.js";
import type { Level } from "./level.js";

/** Reads a figure, a hedge or words, as a document states them. */
export function readStated(given: Quantity | HedgedQuantity | Wording): Level {
  if (isWording(given)) {
    requireDescription(given);
    return { kind: "inWords", about: given, stated: [], given };
  }
  const { unit } = given;
  const qualifier: unknown = own(given, "qualifier");
  if (qualifier === undefined)
    return {
      kind: "printed",
      unit,
      ...readQuantity(given as Quantity),
      about: given,
      stated: [given],
      given,
    };
  if (qualifier !== "approximately" && !isThreshold(qualifier))
    return refuse("invalidFigure", {
      needs: "a figure without a hedge, or with a known one",
      got: show(qualifier),
      values: [given],
    });
  const { point } = readQuantity(withoutHedge(given));
  return {
    kind: "hedged",
    unit,
    ...(isThreshold(qualifier) ? besideThreshold(qualifier, point) : { point }),
    about: given,
    stated: [given],
    given,
  };
}

/**
 * The exact threshold is excluded by "more than", whatever its last digit, and included by "at
 * least".
 */
function besideThreshold(hedge: ThresholdHedge, at: Exact): OpenInterval {
  const { bound, closed } = thresholds[hedge];
  return { [bound]: { at, closed } };
}

/** The number without its hedge. */
export function withoutHedge({ qualifier: _, ...plain }: Quantity | HedgedQuantity): Quantity {
  return plain;
}

function isWording(given: Quantity | HedgedQuantity | Wording): given is Wording {
  return !statesNumber(given) && typeof own(given, "printed") === "string";
}

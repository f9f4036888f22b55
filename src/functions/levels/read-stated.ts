import {
  type HedgedQuantity,
  type Quantity,
  statesNumber,
  type Wording,
} from "../../model/figure.js";
import { own } from "../../model/own.js";
import { readQuantity } from "../precision/read-quantity.js";
import { requireDescription } from "../precision/require-description.js";
import { refuse } from "../refusing/refuse.js";
import { show } from "../refusing/describe.js";
import type { Level } from "./level.js";

const hedges: readonly unknown[] = ["approximately", "moreThan"];

/** A figure, a hedge or words, as a document states them. */
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
  if (!hedges.includes(qualifier))
    return refuse("invalidFigure", {
      needs: "a figure without a hedge, or with a known one",
      got: show(qualifier),
      values: [given],
    });
  const { point } = readQuantity(withoutHedge(given));
  // The threshold itself is not more than the threshold, whatever its last digit.
  const amount = qualifier === "moreThan" ? { lower: { at: point, closed: false } } : { point };
  return { kind: "hedged", unit, ...amount, about: given, stated: [given], given };
}

/** The number that a hedge hedges. */
export function withoutHedge({ qualifier: _, ...plain }: Quantity | HedgedQuantity): Quantity {
  return plain;
}

function isWording(given: Quantity | HedgedQuantity | Wording): given is Wording {
  return !statesNumber(given) && typeof own(given, "printed") === "string";
}

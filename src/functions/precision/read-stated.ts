import type { Amount, HedgedQuantity, Quantity } from "../../model/figure.js";
import type { Exact } from "./exact.js";
import type { Measured } from "./interval.js";
import { readQuantity } from "./read-quantity.js";

/** What is above a threshold and nothing else is known of it. */
export interface Above {
  readonly above: Exact;
}

/** Everything that a figure can be, or the threshold that it is more than: exact, whatever its last digit. */
export function readStated(figure: Amount | HedgedQuantity<string, "moreThan">): Measured | Above {
  return isAbove(figure) ? { above: readPoint(figure) } : readQuantity(figure);
}

function isAbove(figure: Amount | HedgedQuantity<string, "moreThan">): figure is HedgedQuantity<string, "moreThan"> {
  return (figure as Partial<HedgedQuantity> | undefined)?.qualifier === "moreThan";
}

/** The number that a figure states, whatever its hedge. */
export function readPoint(figure: Quantity | HedgedQuantity): Exact {
  const { qualifier: _, ...number } = figure;
  return readQuantity(number).point;
}

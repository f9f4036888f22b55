import type { HedgedQuantity, Quantity } from "../../model/figure.js";
import type { Exact } from "./exact.js";
import type { Measured } from "./interval.js";
import { readQuantity } from "./read-quantity.js";

/** What is above a threshold and nothing else is known of it. */
export interface Above {
  readonly above: Exact;
}

/** Everything that a figure can be, or the threshold that it is more than: exact, whatever its last digit. */
export function readStated(caller: string, figure: Quantity | HedgedQuantity<string, "moreThan">): Measured | Above {
  return figure?.qualifier === "moreThan" ? { above: readThreshold(caller, figure) } : readQuantity(caller, figure);
}

export function readThreshold(caller: string, figure: HedgedQuantity<string, "moreThan">): Exact {
  const { qualifier: _, ...threshold } = figure;
  return readQuantity(caller, threshold).point;
}

import type { Amount, HedgedQuantity } from "../../model/figure.js";
import type { Exact } from "./exact.js";
import type { Measured } from "./interval.js";
import { readQuantity } from "./read-quantity.js";

/** What is above a threshold and nothing else is known of it. */
export interface Above {
  readonly above: Exact;
}

/** Everything that a figure can be, or the threshold that it is more than: exact, whatever its last digit. */
export function readStated(caller: string, figure: Amount | HedgedQuantity<string, "moreThan">): Measured | Above {
  return isAbove(figure) ? { above: readThreshold(caller, figure) } : readQuantity(caller, figure);
}

function isAbove(figure: Amount | HedgedQuantity<string, "moreThan">): figure is HedgedQuantity<string, "moreThan"> {
  return (figure as Partial<HedgedQuantity> | undefined)?.qualifier === "moreThan";
}

export function readThreshold(caller: string, figure: HedgedQuantity<string, "moreThan">): Exact {
  const { qualifier: _, ...threshold } = figure;
  return readQuantity(caller, threshold).point;
}

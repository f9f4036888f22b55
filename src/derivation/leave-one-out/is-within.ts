import type { Quantity } from "../../model/figure.js";
import type { InferredLevel } from "../../functions/inference/inference.js";
import { readLevel } from "../../functions/levels/read-level.js";
import { overlapOf } from "../../functions/precision/overlap.js";

/** Whether some amount both rounds to the figure and lies between the bounds. */
export function isWithin(
  figure: Quantity,
  { unit, lower, upper, lowerClosed, upperClosed }: InferredLevel,
): boolean {
  const bounds = {
    unit,
    ...(lower === undefined ? {} : { lower }),
    ...(upper === undefined ? {} : { upper }),
    ...{ lowerClosed, upperClosed },
  };
  return overlapOf(readLevel(figure), readLevel(bounds)) !== undefined;
}

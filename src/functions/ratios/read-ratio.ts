import type { Quantity } from "../../model/figure.js";
import { readAmount } from "../levels/read-amount.js";
import { type Derived, isBounded, type Measured } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A ratio as printed, or as another function computed it. */
export type Ratio = Quantity<"ratio"> | Derived<"ratio">;

/** Everything that a printed or computed ratio can be. */
export function readRatio(ratio: Ratio): Measured {
  const { unit, point, ...interval } = readAmount(ratio);
  if (unit !== "ratio") refuse("mixedUnits", { needs: "a ratio", got: describe(ratio), values: [ratio] });
  if (isBounded(interval) && point !== undefined) return { ...interval, point };
  return refuse("invalidFigure", { needs: "a ratio with both bounds and a point", got: describe(ratio), values: [ratio] });
}

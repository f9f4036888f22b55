import type { Quantity } from "../../model/figure.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import { isBounded, type Measured } from "../precision/interval.js";
import type { DerivedLike } from "../precision/bounds-like.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A ratio as printed, or as another function computed it, also in plain form. */
export type Ratio = Quantity<"ratio"> | DerivedLike<"ratio">;

/** All values that a printed or computed ratio can have. */
export function readRatio(ratio: Ratio): Measured {
  const { unit, point, ...interval } = readAmountLevel(ratio);
  if (unit !== "ratio")
    refuse("mixedUnits", { needs: "a ratio", got: describe(ratio), values: [ratio] });
  if (isBounded(interval) && point !== undefined) return { ...interval, point };
  return refuse("invalidFigure", {
    needs: "a ratio with both bounds and a point",
    got: describe(ratio),
    values: [ratio],
  });
}

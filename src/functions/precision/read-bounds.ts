import { readAmountLevel } from "../levels/read-amount-level.js";
import type { BoundsLike, DerivedLike } from "./bounds-like.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { type Interval, isBounded, type Measured } from "./interval.js";

export function readBounds(bounds: BoundsLike): Interval {
  const level = readAmountLevel(bounds);
  if (isBounded(level)) return { lower: level.lower, upper: level.upper };
  return refuse("invalidFigure", {
    needs: "bounds on both sides",
    got: show(bounds),
    values: [bounds],
  });
}

/** Bounds with their point. */
export function readDerived(derived: DerivedLike): Measured {
  const { point, lower, upper } = readAmountLevel(derived);
  if (point !== undefined && lower !== undefined && upper !== undefined)
    return { point, lower, upper };
  return refuse("invalidFigure", {
    needs: "a computed number with its point and both bounds",
    got: show(derived),
    values: [derived],
  });
}

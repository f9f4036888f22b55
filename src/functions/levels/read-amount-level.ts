import type { OpenBoundsLike } from "../precision/bounds-like.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { type LevelLike, readLevel } from "./read-level.js";

/** An amount with which one can compute: words and "approximately" have no stated bounds. */
export type AmountLevel = Level & { readonly unit: string };

/** Reads an amount that must have at least one bound. */
export function readAmountLevel(given: LevelLike | OpenBoundsLike): AmountLevel {
  const level = readLevel(given);
  if (level.unit !== undefined && (level.lower !== undefined || level.upper !== undefined))
    return level as AmountLevel;
  return refuse("invalidFigure", {
    needs: "a figure with at least one bound, not words or a hedge",
    got: level.about.qualifier ?? describe(given),
    values: [given],
  });
}

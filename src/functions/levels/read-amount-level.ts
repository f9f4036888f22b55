import type { OpenBoundsLike } from "../precision/bounds-like.js";
import { describe } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import type { Level } from "./level.js";
import { type LevelLike, readLevel } from "./read-level.js";

/**
 * An amount that can be computed with: words and "approximately" have no bounds that anybody
 * stated.
 */
export type AmountLevel = Level & { readonly unit: string };

/** Reads what must be an amount with at least one bound. */
export function readAmountLevel(given: LevelLike | OpenBoundsLike): AmountLevel {
  const level = readLevel(given);
  if (level.unit !== undefined && (level.lower !== undefined || level.upper !== undefined))
    return level as AmountLevel;
  return refuse("invalidFigure", {
    needs: "a figure with at least one bound, and not words or a hedge",
    got: level.about.qualifier ?? describe(given),
    values: [given],
  });
}

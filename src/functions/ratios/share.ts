import type { Quantity } from "../../model/figure.js";
import { type Exact, one, zero } from "../precision/exact.js";
import { type End, isBelow, isNegative, type OpenMeasured } from "../precision/interval.js";
import { describe } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { clamp } from "./clamp.js";
import { type AmountLevel, readAmountLevel } from "../levels/read-amount-level.js";
import { basisOf, type Given, type Other, ratioOf } from "./ratio-of.js";
import {
  type MissingAmount,
  missingOf,
  type OpenRatioResult,
  type RatioResult,
  toRatio,
} from "./ratio-result.js";

/**
 * A part as a share of its whole, such as a segment's revenues in total revenues. A part is neither
 * negative nor more than its whole, so the bounds are never below 0 or above 1.
 *
 * @param part - The part, or `undefined` if there is none.
 * @param whole - The whole of the same period, in the same unit, likewise.
 * @returns A ratio from 0 to 1 with proven bounds, as far as the two amounts have bounds; or
 * `missing`, with the names of the missing amounts. For a target without an upper bound, such as
 * "more than JPY5 billion", the share has none either.
 * @throws EarningsError `outOfRange` for a part certainly below zero or above its whole.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch`, `divisionByZero`, `invalidFigure` or `excessDigits` as for
 * `margin`.
 *
 * @example
 * ```ts
 * import { share } from "@iij/earnings";
 *
 * const { lower, upper } = share({ value: "1", unit: "JPY", decimals: 0 }, { value: "4", unit: "JPY", decimals: 0 });
 * [lower.toFixed(3), upper.toFixed(3)]; // → ["0.111", "0.429"]
 * ```
 */
export function share<U extends string>(
  part: Quantity<U>,
  whole: Quantity<NoInfer<U>>,
): RatioResult;
export function share<U extends string, V extends string>(
  part: Given<U>,
  whole: Other<NoInfer<U>, V>,
): OpenRatioResult;
export function share<U extends string, V extends string>(
  part: Given<U> | undefined,
  whole: Other<NoInfer<U>, V> | undefined,
): OpenRatioResult | MissingAmount<"part" | "whole">;
export function share(
  part: Given | undefined,
  whole: Given | undefined,
): OpenRatioResult | MissingAmount<"part" | "whole"> {
  return named("share", () => {
    // A malformed amount is rejected even if the other one is missing.
    const above = part === undefined ? undefined : readAmountLevel(part);
    const below = whole === undefined ? undefined : readAmountLevel(whole);
    if (above === undefined || below === undefined) return missingOf({ part, whole });
    return toRatio(shareOf(above, below), basisOf(above, below));
  });
}

const end = (at: Exact): End => ({ at, closed: true });

/** The share as an interval, for every function that needs a part of a whole. */
export function shareOf(part: AmountLevel, whole: AmountLevel): OpenMeasured {
  const ratio = ratioOf(part, whole);
  if (isNegative(ratio) || isBelow(whole, part)) {
    const got = `${describe(part.given)} of ${describe(whole.given)}`;
    refuse("outOfRange", {
      needs: "a part that is neither negative nor more than its whole",
      got,
      values: [part.given, whole.given],
    });
  }
  const isBounded = [part, whole].every(({ lower, upper }) => lower && upper);
  // If the whole can be arbitrarily close to zero, the quotient is unbounded, but the share is not.
  const { lower = end(zero), upper = end(one) } = ratio;
  return clamp(isBounded ? { ...ratio, lower, upper } : ratio, zero, one);
}

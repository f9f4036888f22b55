import type { Amount, InferredAmount, Quantity } from "../../model/figure.js";
import { isBelow, isNegative, type Derived, type Measured, toDerived } from "../precision/interval.js";
import { one, zero } from "../precision/exact.js";
import { basisOf } from "../precision/basis-of.js";
import { describe } from "../refusing/describe.js";
import { readQuantity } from "../precision/read-quantity.js";
import { ratioOf } from "./ratio-of.js";
import { clamp } from "./clamp.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/**
 * A part as a share of its whole: a segment's revenues in total revenues. A part is neither negative nor more than its whole, so
 * the bounds end at 0 and 1.
 *
 * @param part - The part.
 * @param whole - The whole of the same period, in the same unit.
 * @returns A ratio from 0 to 1 with proven bounds.
 * @throws EarningsError `outOfRange` for a part certainly below zero or above its whole; `mixedUnits`, `mismatch`, `divisionByZero`, `invalidFigure`
 * and `excessDigits` as `margin` does.
 *
 * @example
 * ```ts
 * import { share } from "@iij/earnings";
 *
 * const { lower, upper } = share({ value: "1", unit: "JPY", decimals: 0 }, { value: "4", unit: "JPY", decimals: 0 });
 * [lower.toFixed(3), upper.toFixed(3)]; // → ["0.111", "0.429"]
 * ```
 */
export function share<U extends string>(part: Amount<U>, whole: Quantity<NoInfer<U>> | InferredAmount): Derived<"ratio"> {
  return named("share", () => ({ ...toDerived(shareOf(part, whole), "ratio"), ...basisOf(part, whole) }));
}

/** The share as an interval, for every function that means a part of a whole. */
export function shareOf(part: Amount, whole: Amount): Measured {
  const ratio = ratioOf(part, whole);
  if (isNegative(ratio) || isBelow(readQuantity(whole), readQuantity(part))) {
    refuse("outOfRange", {
      needs: "a part that is neither negative nor more than its whole",
      got: `${describe(part)} of ${describe(whole)}`,
      values: [part, whole],
    });
  }
  return clamp(ratio, zero, one);
}

import type { HedgedQuantity, Quantity } from "../../model/figure.js";
import { compare, exactOf } from "./exact.js";
import type { OpenInterval } from "./interval.js";
import { overlap } from "./overlap.js";

/** The interval of a number, with the figures that state it. */
interface StatedInterval extends OpenInterval {
  readonly stated: readonly (Quantity | HedgedQuantity)[];
}

/**
 * Whether a printed number and another one can be the same: their intervals overlap and, if both
 * are stated to the same digit, they are equal.
 */
export function agree(printed: StatedInterval, other: StatedInterval): boolean {
  return overlap(printed, other) && !isOtherValue(printed, other);
}

/**
 * Two statements of the same precision are the same fact only if they print the same digits, even
 * though their intervals may touch.
 */
function isOtherValue(
  { stated: [printed] }: StatedInterval,
  { stated: [other] }: StatedInterval,
): boolean {
  if (printed?.decimals === undefined || other === undefined || printed.qualifier !== undefined)
    return false;
  const rounding = printed.rounding ?? "nearest";
  const theirs = other.rounding ?? "nearest";
  if (printed.decimals !== other.decimals || rounding !== theirs || rounding === "unknown")
    return false;
  return compare(exactOf(printed.value), exactOf(other.value)) !== 0;
}

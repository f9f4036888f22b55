import type { Quantity } from "../../model/figure.js";
import { ownFields } from "../../model/own.js";
import {
  hasExcessDigits,
  isNegativeZero,
  isPlainDecimal,
  mostDecimals,
} from "../../model/precision.js";
import { describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { exactOf } from "./exact.js";
import { intervalOf, type Measured } from "./interval.js";
import { requireDescription, requireUnit } from "./require-description.js";

const roundings = ["nearest", "truncated", "unknown"];
const keys = ["value", "unit", "decimals", "rounding", "qualifier"] as const;

/**
 * All amounts that would be printed as this quantity. Rejects anything but a number with a known
 * precision.
 */
export function readQuantity(quantity: Quantity): Measured {
  const refused = (needs: string, given: unknown): never =>
    refuse("invalidFigure", { needs, got: show(given), values: [quantity] });
  if (typeof quantity !== "object" || quantity === null)
    return refused("a figure { value, unit, decimals? }", quantity);
  const stated: Partial<Quantity> = ownFields(quantity, keys);
  const { value, unit, decimals, rounding = "nearest", qualifier } = stated;
  if (qualifier !== undefined) refused("a figure without a hedge", qualifier);
  if (!isPlainDecimal(value)) return refused("a value in plain decimal digits, as text", value);
  requireUnit(unit, quantity);
  requireDescription(quantity);
  if (!roundings.includes(rounding)) refused(`a rounding of ${roundings.join(", ")}`, rounding);
  if (decimals !== undefined) {
    if (!(Number.isInteger(decimals) && Math.abs(decimals) <= mostDecimals))
      refused(`decimals as a whole number from -${mostDecimals} to ${mostDecimals}`, decimals);
    if (hasExcessDigits(value, decimals)) {
      const needs = `a value without digits beyond its decimals, ${decimals}`;
      refuse("excessDigits", { needs, got: describe(quantity), values: [quantity] });
    }
  }
  const printing = intervalOf(exactOf(value), decimals, rounding);
  return isNegativeZero(value, decimals) ? belowZero(printing) : printing;
}

/**
 * The amounts printed as a zero with a minus sign, such as △0: below zero, since zero itself has no
 * sign, and as far below as the rounding allows.
 */
function belowZero({ point, lower }: Measured): Measured {
  return { point, lower, upper: { at: point, closed: false } };
}

import type { Quantity, Rounding } from "../../model/figure.js";
import { own } from "../../model/own.js";
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

/**
 * All amounts that would be printed as this quantity. Rejects anything but a number with a known
 * precision.
 */
export function readQuantity(quantity: Quantity): Measured {
  if (typeof quantity !== "object" || quantity === null)
    return refused("a figure { value, unit, decimals? }", quantity, quantity);
  const qualifier = own(quantity, "qualifier");
  if (qualifier !== undefined) refused("a figure without a hedge", qualifier, quantity);
  const value = own(quantity, "value");
  if (!isPlainDecimal(value))
    return refused("a value in plain decimal digits, as text", value, quantity);
  requireUnit(own(quantity, "unit"), quantity);
  requireDescription(quantity);
  const stated = own(quantity, "rounding");
  const rounding = stated === undefined ? "nearest" : (stated as Rounding);
  const decimals = own(quantity, "decimals") as number | undefined;
  if (!roundings.includes(rounding))
    refused(`a rounding of ${roundings.join(", ")}`, rounding, quantity);
  if (decimals !== undefined) {
    if (!(Number.isInteger(decimals) && Math.abs(decimals) <= mostDecimals))
      refused(
        `decimals as a whole number from -${mostDecimals} to ${mostDecimals}`,
        decimals,
        quantity,
      );
    if (hasExcessDigits(value, decimals)) {
      const needs = `a value without digits beyond its decimals, ${decimals}`;
      refuse("excessDigits", { needs, got: describe(quantity), values: [quantity] });
    }
  }
  const printing = intervalOf(exactOf(value), decimals, rounding);
  return isNegativeZero(value, decimals) ? belowZero(printing) : printing;
}

const refused = (needs: string, given: unknown, quantity: Quantity): never =>
  refuse("invalidFigure", { needs, got: show(given), values: [quantity] });

/**
 * The amounts printed as a zero with a minus sign, such as △0: below zero, since zero itself has no
 * sign, and as far below as the rounding allows.
 */
function belowZero({ point, lower }: Measured): Measured {
  return { point, lower, upper: { at: point, closed: false } };
}

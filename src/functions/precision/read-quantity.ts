import type { Quantity } from "../../model/figure.js";
import { ownFields } from "../../model/own.js";
import { hasExcessDigits, mostDecimals, plainDecimal } from "../../model/precision.js";
import { describe, show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { exactOf } from "./exact.js";
import { intervalOf, type Measured } from "./interval.js";
import { requireDescription, requireUnit } from "./require-description.js";

const roundings = ["nearest", "truncated", "unknown"];
const keys = ["value", "unit", "decimals", "rounding", "qualifier"] as const;

/**
 * Everything that prints like the quantity; refuses what is not a number with a known precision.
 */
export function readQuantity(quantity: Quantity): Measured {
  const refused = (needs: string, given: unknown): never =>
    refuse("invalidFigure", { needs, got: show(given), values: [quantity] });
  if (typeof quantity !== "object" || quantity === null)
    return refused("a figure { value, unit, decimals? }", quantity);
  const stated: Partial<Quantity> = ownFields(quantity, keys);
  const { value, unit, decimals, rounding = "nearest", qualifier } = stated;
  if (qualifier !== undefined) refused("a figure without a hedge", qualifier);
  if (typeof value !== "string" || !plainDecimal.test(value))
    return refused("a value in plain decimal digits, as text", value);
  requireUnit(unit, quantity);
  requireDescription(quantity);
  if (!roundings.includes(rounding)) refused(`a rounding of ${roundings.join(", ")}`, rounding);
  if (decimals !== undefined) {
    if (!(Number.isInteger(decimals) && Math.abs(decimals) <= mostDecimals))
      refused(`whole-numbered decimals from -${mostDecimals} to ${mostDecimals}`, decimals);
    if (hasExcessDigits(value, decimals)) {
      const needs = `a value without digits beyond its decimals, ${decimals}`;
      refuse("excessDigits", { needs, got: describe(quantity), values: [quantity] });
    }
  }
  return intervalOf(exactOf(value), decimals, rounding);
}

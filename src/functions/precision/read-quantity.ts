import { EarningsError } from "../../model/earnings-error.js";
import type { Quantity } from "../../model/figure.js";
import { hasExcessDigits } from "../../model/precision.js";
import { describe, show } from "./describe.js";
import { exactOf } from "./exact.js";
import { intervalOf, type Measured } from "./interval.js";

const plainDecimal = /^-?\d+(?:\.\d+)?$/;
const widest = 400;
const roundings = ["nearest", "truncated", "unknown"];

/** Everything that the quantity can be; refuses what is not a number with a known precision. */
export function readQuantity(caller: string, quantity: Quantity): Measured {
  const refuse = (needs: string, given: unknown): never => {
    throw new EarningsError("invalidFigure", { function: caller, needs, got: show(given), values: [quantity] });
  };
  if (typeof quantity !== "object" || quantity === null) return refuse("a figure { value, unit, decimals? }", quantity);
  const { value, unit, decimals, rounding = "nearest", qualifier } = quantity;
  if (qualifier !== undefined) refuse("a figure without a hedge", qualifier);
  if (typeof value !== "string" || value.length > widest || !plainDecimal.test(value)) refuse("a value in plain decimal digits, as text", value);
  if (typeof unit !== "string" || unit === "") refuse("a unit", unit);
  if (!roundings.includes(rounding)) refuse(`a rounding of ${roundings.join(", ")}`, rounding);
  if (decimals !== undefined) {
    if (!(Number.isInteger(decimals) && Math.abs(decimals) <= widest)) refuse("whole-numbered decimals", decimals);
    if (hasExcessDigits(value, decimals)) {
      const needs = `a value without digits beyond its decimals, ${decimals}`;
      throw new EarningsError("excessDigits", { function: caller, needs, got: describe(quantity), values: [quantity] });
    }
  }
  return intervalOf(exactOf(value), decimals, rounding);
}

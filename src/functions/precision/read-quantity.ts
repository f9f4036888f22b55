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
  const refuse = (needs: string, got = describe(quantity)): never => {
    throw new EarningsError("invalidFigure", { function: caller, needs, got, values: [quantity] });
  };
  if (typeof quantity !== "object" || quantity === null) return refuse("a figure { value, unit, decimals? }, not a bare number");
  const { value, unit, decimals, rounding = "nearest", qualifier } = quantity;
  const got = (key: string, given: unknown): string => `${describe(quantity)} with ${key} ${show(given)}`;
  if (qualifier !== undefined) refuse("a figure without a hedge", got("qualifier", qualifier));
  if (typeof value !== "string" || value.length > widest || !plainDecimal.test(value)) {
    refuse(`a value in plain decimal digits, as text of at most ${widest} characters`);
  }
  if (typeof unit !== "string" || unit === "") refuse("a figure with a unit");
  if (decimals !== undefined && !(Number.isInteger(decimals) && Math.abs(decimals) <= widest)) {
    refuse("whole-numbered decimals", got("decimals", decimals));
  }
  if (!roundings.includes(rounding)) refuse(`a rounding of ${roundings.join(", ")}`, got("rounding", rounding));
  if (decimals !== undefined && hasExcessDigits(value, decimals)) {
    throw new EarningsError("excessDigits", {
      function: caller,
      needs: `a value without digits beyond its decimals, ${decimals}`,
      got: describe(quantity),
      values: [quantity],
    });
  }
  return intervalOf(exactOf(value), decimals, rounding);
}

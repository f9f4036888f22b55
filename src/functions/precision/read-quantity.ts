import { EarningsError } from "../../model/earnings-error.js";
import type { Amount } from "../../model/figure.js";
import { hasExcessDigits } from "../../model/precision.js";
import { describe, show } from "./describe.js";
import { type Exact, exactOf, plus } from "./exact.js";
import { intervalOf, type Measured } from "./interval.js";

const plainDecimal = /^-?\d+(?:\.\d+)?$/;
const widest = 400;
const roundings = ["nearest", "truncated", "unknown"];

const isPlain = (text: unknown): text is string => typeof text === "string" && text.length <= widest && plainDecimal.test(text);

/** Everything that the quantity can be, in the middle of its ends if nobody printed it; refuses what is not a number with a known precision. */
export function readQuantity(caller: string, quantity: Amount): Measured {
  const refuse = (needs: string, given: unknown): never => {
    throw new EarningsError("invalidFigure", { function: caller, needs, got: show(given), values: [quantity] });
  };
  if (typeof quantity !== "object" || quantity === null) return refuse("a figure { value, unit, decimals? }", quantity);
  if ("basis" in quantity) {
    const end = (text: unknown): Exact => (isPlain(text) ? exactOf(text) : refuse("an amount with two ends", text));
    const lower = { at: end(quantity.lower), closed: quantity.lowerClosed };
    const upper = { at: end(quantity.upper), closed: quantity.upperClosed };
    const { digits, scale } = plus(lower.at, upper.at);
    return { point: { digits: digits * 5n, scale: scale + 1 }, lower, upper };
  }
  const { value, unit, decimals, rounding = "nearest", qualifier } = quantity;
  if (qualifier !== undefined) refuse("a figure without a hedge", qualifier);
  if (!isPlain(value)) refuse("a value in plain decimal digits, as text", value);
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

import type { Amount, InferredAmount, Quantity } from "../../model/figure.js";
import { hasExcessDigits } from "../../model/precision.js";
import { describe, show } from "../refusing/describe.js";
import { exactOf } from "./exact.js";
import { intervalOf, type Measured } from "./interval.js";
import { refuse } from "../refusing/refuse.js";

/** Digits enough for every amount, and few enough to compute with. */
const plainDecimal = /^-?\d{1,400}(?:\.\d{1,400})?$/;
const roundings = ["nearest", "truncated", "unknown"];

const isPlain = (text: unknown): text is string => typeof text === "string" && plainDecimal.test(text);

/** Everything that the quantity can be, or has been inferred to be; refuses what is not a number with a known precision. */
export function readQuantity(quantity: Amount): Measured {
  const refused = (needs: string, given: unknown): never => refuse("invalidFigure", { needs, got: show(given), values: [quantity] });
  if (typeof quantity !== "object" || quantity === null) return refused("a figure { value, unit, decimals? }", quantity);
  const { value, lower = value, upper = value, unit, decimals, rounding = "nearest", qualifier } = quantity as Quantity & InferredAmount;
  if (qualifier !== undefined) refused("a figure without a hedge", qualifier);
  if (![value, lower, upper].every(isPlain)) refused("a value in plain decimal digits, as text", value);
  if (typeof unit !== "string" || !unit) refused("a unit", unit);
  if (!roundings.includes(rounding)) refused(`a rounding of ${roundings.join(", ")}`, rounding);
  if (decimals !== undefined) {
    if (!(Number.isInteger(decimals) && Math.abs(decimals) <= 400)) refused("whole-numbered decimals", decimals);
    if (hasExcessDigits(value, decimals)) {
      const needs = `a value without digits beyond its decimals, ${decimals}`;
      refuse("excessDigits", { needs, got: describe(quantity), values: [quantity] });
    }
  }
  const point = exactOf(value);
  if (!("lower" in quantity)) return intervalOf(point, decimals, rounding);
  return { point, lower: { at: exactOf(lower), closed: quantity.lowerClosed }, upper: { at: exactOf(upper), closed: quantity.upperClosed } };
}

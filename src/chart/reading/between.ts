import type { AmountScale } from "../frame/scale.js";
import type { Amounts } from "../../functions/levels/amounts-of.js";

/** The bounds left by rounding, or the open side, as text in the chart's scale. */
export function betweenOf(
  { lower, upper }: Pick<Amounts, "lower" | "upper">,
  { written }: AmountScale,
): string {
  if (lower === undefined) return upper === undefined ? "" : `≤ ${written(upper, "upper")}`;
  if (upper === undefined) return `> ${written(lower, "lower")}`;
  return `${written(lower, "lower")} – ${written(upper, "upper")}`;
}

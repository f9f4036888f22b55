import { type Decimal, decimalOf } from "../../functions/precision/decimal.js";
import type { Derived, OpenDerived } from "../../functions/precision/interval.js";
import { formatFigure } from "../../functions/display/format-figure.js";

/** How decimal.js calls rounding towards minus and plus infinity. */
const [roundUp, roundDown] = [2, 3] as const;

/**
 * A distance as a person reads it: its point, and its bounds where rounding leaves several
 * possibilities, rounded outward to a hundredth of how far they are apart or finer. Every result of this
 * page is a printed figure, which has both bounds.
 */
export function distanceText(distance: OpenDerived): string {
  const { point, lower, upper, unit } = distance as Derived;
  if (lower.eq(upper)) return signed(point, unit);
  const digit = decimalOf("10").pow(upper.minus(lower).log(10).floor().minus(2));
  const [from, to] = [lower.toNearest(digit, roundDown), upper.toNearest(digit, roundUp)];
  return `${signed(point.toNearest(digit), unit)} (${signed(from, unit)} to ${signed(to, unit)})`;
}

function signed(amount: Decimal, unit: string): string {
  const text = formatFigure({ value: amount.toFixed(), unit });
  return `${amount.gt(0) ? "+" : ""}${unit === "ratio" ? text.replace("%", " points") : text}`;
}

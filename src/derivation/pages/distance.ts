import type { Decimal } from "../../functions/precision/decimal.js";
import type { Derived, OpenDerived } from "../../functions/precision/interval.js";
import { formatFigure } from "../../functions/display/format-figure.js";

/** A distance as text for people: its point, and its bounds if they differ from it. */
/** Every outcome on this page is a printed figure, which has both bounds. */
export function distanceText(distance: OpenDerived): string {
  const { point, lower, upper, unit } = distance as Derived;
  const ends = lower.eq(upper) ? "" : ` (${signed(lower, unit)} to ${signed(upper, unit)})`;
  return `${signed(point, unit)}${ends}`;
}

function signed(amount: Decimal, unit: string): string {
  const text = formatFigure({ value: amount.toFixed(), unit }).replace(/^-/, "−");
  return `${amount.gt(0) ? "+" : ""}${unit === "ratio" ? text.replace("%", " points") : text}`;
}

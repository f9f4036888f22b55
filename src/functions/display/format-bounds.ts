import type { Amount, HedgedQuantity } from "../../model/figure.js";
import type { ThresholdHedge } from "../../model/hedge.js";
import { readAmountLevel } from "../levels/read-amount-level.js";
import type { OpenBoundsLike } from "../precision/bounds-like.js";
import { named } from "../refusing/named.js";
import { boundedText } from "./format-bounded.js";
import { type Locale, requireLocale } from "./locale.js";

/**
 * The bounds of a number as text for people, rounded outward with enough digits not to widen them
 * visibly: `JPY10.55 billion to JPY10.65 billion`, `6.25% to 6.35%`, or `at least JPY5 billion` if
 * there is no upper bound.
 *
 * @param bounds - A result of `bounds`, `margin` or another function, an inferred amount, or a
 * figure.
 * @param locale - `en` (the default) or `ja`.
 * @throws EarningsError `invalidFigure` for a value without bounds.
 * @throws EarningsError `excessDigits` if a value has digits beyond its decimals.
 * @throws EarningsError `outOfRange` for an unknown locale.
 *
 * @example
 * ```ts
 * import { bounds, formatBounds, margin, quarters } from "@iij/earnings";
 *
 * const { operatingIncome, revenues } = quarters["3Q02"];
 * formatBounds(bounds(revenues)); // → "JPY10.55 billion to JPY10.65 billion"
 * formatBounds(margin(operatingIncome, revenues)); // → "-5.38% to -5.31%"
 * formatBounds(revenues, "ja"); // → "105.5億円~106.5億円"
 * ```
 */
export function formatBounds(
  bounds: OpenBoundsLike | Amount | HedgedQuantity<string, ThresholdHedge>,
  locale: Locale = "en",
): string {
  return named("formatBounds", () => {
    requireLocale(locale);
    const level = readAmountLevel(bounds);
    return boundedText(level, level.unit, locale);
  });
}

import type { Amount, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { readLevel } from "../levels/read-level.js";
import { named } from "../refusing/named.js";
import { amountWithUnit } from "./amount-with-unit.js";
import { boundedText } from "./format-bounded.js";
import { type Locale, requireLocale } from "./locale.js";

/**
 * A figure as a person reads it, with just the digits that it states (in Japanese whole 万 may end
 * in zeros that it does not): `JPY10.6 billion`, `106億円`, `6.3%`. Losses have a minus sign; a hedge
 * stays (`more than JPY5 billion`, `50億円超`), and words come back as printed. A level with bounds of
 * its own is shown by its bounds, rounded outward.
 *
 * @param figure - A figure, a hedged figure, a wording, or a level with bounds, such as an inferred
 * one.
 * @param locale - `en` unless said otherwise, or `ja`.
 * @throws EarningsError `invalidFigure`, `excessDigits`; `outOfRange` for another locale.
 *
 * @example
 * ```ts
 * import { formatFigure, guidance, quarters } from "@iij/earnings";
 *
 * formatFigure(quarters["3Q02"].revenues); // → "JPY10.6 billion"
 * formatFigure(quarters["3Q02"].revenues, "ja"); // → "106億円"
 * formatFigure(quarters["3Q02"].operatingIncome); // → "-JPY567 million"
 * formatFigure(guidance["4Q02"].largeSystemsIntegrationContracts.threshold); // → "more than JPY5 billion"
 * ```
 */
export function formatFigure(
  figure: Amount | HedgedQuantity | Wording,
  locale: Locale = "en",
): string {
  return named("formatFigure", () => {
    requireLocale(locale);
    const level = readLevel(figure);
    if (level.unit === undefined) return level.about.printed ?? "";
    const [stated] = level.stated;
    return stated === undefined
      ? boundedText(level, level.unit, locale)
      : statedText(stated, locale);
  });
}

/** A figure as a document states it, with its hedge. */
export function statedText(figure: Quantity | HedgedQuantity, locale: Locale): string {
  const written = amountWithUnit(figure, locale);
  if (figure.qualifier === "approximately")
    return locale === "en" ? `approximately ${written}` : `約${written}`;
  if (figure.qualifier === "moreThan")
    return locale === "en" ? `more than ${written}` : `${written}超`;
  return written;
}

import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { readQuantity } from "../precision/read-quantity.js";
import { type Locale, requireLocale } from "./locale.js";
import { plainDigits } from "./plain-digits.js";
import { unitWord } from "./unit-words.js";
import { named } from "../refusing/named.js";

/** The words for powers of ten with which amounts of money are abbreviated, the largest first. */
const abbreviations: Readonly<Record<Locale, readonly (readonly [exponent: number, word: string])[]>> = {
  en: [[12, " trillion"], [9, " billion"], [6, " million"]],
  ja: [[16, "京"], [12, "兆"], [8, "億"], [4, "万"]],
};

const currencyCode = /^[A-Z]{3}$/;

/**
 * A figure as a person reads it, with just the digits that it states (in Japanese whole 万 may end in zeros that it does not): `JPY10.6 billion`, `106億円`, `6.3%`. Losses have a minus sign; a hedge
 * stays (`more than JPY5 billion`, `50億円超`), and words come back as printed.
 *
 * @param figure - A figure, a hedged figure or a wording.
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
export function formatFigure(figure: Quantity | HedgedQuantity | Wording, locale: Locale = "en"): string {
  return named("formatFigure", () => {
    requireLocale(locale);
    if (typeof figure === "object" && figure !== null && !("value" in figure) && typeof figure.printed === "string") return figure.printed;
    const { qualifier, ...plain }: Quantity | HedgedQuantity = { ...(figure as Quantity | HedgedQuantity) };
    const isHedged = qualifier === "approximately" || qualifier === "moreThan";
    readQuantity(typeof figure !== "object" || figure === null ? figure : isHedged ? plain : { ...plain, qualifier });
    const written = withUnit(plain, locale);
    if (qualifier === "approximately") return locale === "en" ? `approximately ${written}` : `約${written}`;
    if (qualifier === "moreThan") return locale === "en" ? `more than ${written}` : `${written}超`;
    return written;
  });
}

function withUnit({ value, unit, decimals }: Quantity, locale: Locale): string {
  if (unit === "ratio") return `${plainDigits(value, decimals, -2, locale, "always")}%`;
  if (unit === "year") return locale === "ja" ? `${value}年` : value;
  const word = unitWord(unit, locale);
  if (!currencyCode.test(unit)) return plainDigits(value, decimals, 0, locale, "always") + (word ?? ` ${unit}`);
  const amount = abbreviated(value, decimals, locale);
  if (word !== undefined) return amount + word;
  return amount.startsWith("-") ? `-${unit}${amount.slice(1)}` : `${unit}${amount}`;
}

function abbreviated(value: string, decimals: number | undefined, locale: Locale): string {
  const wholeDigits = (value.replace("-", "").split(".")[0] ?? "").replace(/^0+/, "").length;
  const fitting = abbreviations[locale].find(([power]) => power < wholeDigits)?.[0] ?? 0;
  // In English a word that would leave zeros which nobody stated gives way to the next larger one; in Japanese 8900万 may well be 890 of 10万.
  const stated = locale === "en" && decimals !== undefined ? Math.max(fitting, -decimals) : fitting;
  const [exponent, word] = abbreviations[locale].findLast(([power]) => power >= stated && stated > 0) ?? [0, ""];
  return plainDigits(value, decimals, exponent, locale, exponent === 0 ? "always" : "min2") + word;
}

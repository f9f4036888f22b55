import type { HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { readQuantity } from "../precision/read-quantity.js";
import { type Locale, requireLocale } from "./locale.js";

/** From which power of ten on a language abbreviates amounts of money, and by how many digits at a time. */
const abbreviations = { en: { from: 6, step: 3 }, ja: { from: 4, step: 4 } } as const;

/** Words behind a number; units without one here are written as their id. */
const unitWords: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  en: { m2: " m²", "t/m2": " t/m²" },
  ja: { JPY: "円", USD: "ドル", m2: "m²", "t/m2": "t/m²", companies: "社", items: "項目", categories: "部門", times: "回", rank: "位", year: "年", years: "年", months: "か月" },
};

const currencyCode = /^[A-Z]{3}$/;

/**
 * A figure as a person reads it, with just the digits that it states: `JPY10.6 billion`, `106億円`, `6.3%`. Losses have a minus sign; a hedge
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
  requireLocale("formatFigure", locale);
  if (typeof figure === "object" && figure !== null && !("value" in figure)) return figure.printed;
  const { qualifier, ...plain } = figure;
  readQuantity("formatFigure", qualifier === "approximately" || qualifier === "moreThan" ? plain : figure);
  const written = withUnit(plain, locale);
  if (qualifier === "approximately") return locale === "en" ? `approximately ${written}` : `約${written}`;
  if (qualifier === "moreThan") return locale === "en" ? `more than ${written}` : `${written}超`;
  return written;
}

function withUnit(figure: Quantity, locale: Locale): string {
  const { value, unit, decimals } = figure;
  if (unit === "ratio") return digits(value, locale, { style: "percent", ...fraction(value, decimals, 2) });
  if (unit === "year") return locale === "ja" ? `${value}年` : value;
  const word = unitWords[locale][unit];
  if (!currencyCode.test(unit)) return digits(value, locale, fraction(value, decimals, 0)) + (word ?? ` ${unit}`);
  const amount = digits(value, locale, abbreviated(value, decimals, locale));
  if (word !== undefined) return amount + word;
  return amount.startsWith("-") ? `-${unit}${amount.slice(1)}` : `${unit}${amount}`;
}

/** Intl reads decimal text exactly, which a float would not be. */
function digits(value: string, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value as Intl.StringNumericLiteral);
}

/** Just the fraction digits that a value states once its point has moved by `shift`. */
function fraction(value: string, decimals: number | undefined, shift: number): Intl.NumberFormatOptions {
  const count = Math.min(100, Math.max(0, (decimals ?? significantDecimals(value)) - shift));
  return { minimumFractionDigits: count, maximumFractionDigits: count };
}

/** The decimals of the last digit that is not zero. */
function significantDecimals(value: string): number {
  const [whole = "", rest = ""] = value.split(".");
  const behind = rest.replace(/0+$/, "");
  return behind !== "" ? behind.length : whole.replace(/0+$/, "").length - whole.length;
}

function abbreviated(value: string, decimals: number | undefined, locale: Locale): Intl.NumberFormatOptions {
  const { from, step } = abbreviations[locale];
  const power = value.replace(/^-?0*/, "").split(".")[0]?.length ?? 0;
  if (power <= from) return fraction(value, decimals, 0);
  const exponent = Math.min(12, Math.floor((power - 1) / step) * step);
  return { notation: "compact", compactDisplay: "long", ...fraction(value, decimals, -exponent) };
}

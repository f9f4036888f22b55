import type { Quantity } from "../../model/figure.js";
import type { Locale } from "./locale.js";
import { plainDigits } from "./plain-digits.js";
import { unitWord } from "./unit-words.js";

/** The words for powers of ten with which amounts of money are abbreviated, the largest first. */
const abbreviations: Readonly<
  Record<Locale, readonly (readonly [exponent: number, word: string])[]>
> = {
  en: [
    [12, " trillion"],
    [9, " billion"],
    [6, " million"],
  ],
  ja: [
    [16, "京"],
    [12, "兆"],
    [8, "億"],
    [4, "万"],
  ],
};

const currencyCode = /^[A-Z]{3}$/;

/** An amount with just the digits that it states, and what it counts in. */
export function amountWithUnit(
  { value, unit, decimals }: Pick<Quantity, "value" | "unit" | "decimals">,
  locale: Locale,
): string {
  if (unit === "ratio") return `${plainDigits(value, decimals, -2, locale)}%`;
  if (unit === "year") return locale === "ja" ? `${value}年` : value;
  const word = unitWord(unit, locale);
  if (!currencyCode.test(unit))
    return plainDigits(value, decimals, 0, locale) + (word ?? ` ${unit}`);
  const amount = abbreviated(value, decimals, locale);
  if (word !== undefined) return amount + word;
  return amount.startsWith("-") ? `-${unit}${amount.slice(1)}` : `${unit}${amount}`;
}

function abbreviated(value: string, decimals: number | undefined, locale: Locale): string {
  const wholeDigits = (value.replace("-", "").split(".")[0] ?? "").replace(/^0+/, "").length;
  const fitting = abbreviations[locale].find(([power]) => power < wholeDigits)?.[0] ?? 0;
  // In English a word that would leave zeros which nobody stated gives way to the next larger one;
  // in Japanese 8900万 may well be 890 of 10万.
  const stated = locale === "en" && decimals !== undefined ? Math.max(fitting, -decimals) : fitting;
  const [exponent, word] = abbreviations[locale].findLast(
    ([power]) => power >= stated && stated > 0,
  ) ?? [0, ""];
  return plainDigits(value, decimals, exponent, locale) + word;
}

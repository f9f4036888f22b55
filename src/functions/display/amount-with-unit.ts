import { isCurrency } from "../../model/unit.js";
import type { Quantity } from "../../model/figure.js";
import { metricOf } from "../../model/metric.js";
import type { DescriptionOf } from "../levels/described-by.js";
import type { Locale } from "./locale.js";
import { plainDigits } from "./plain-digits.js";
import { unitWord } from "./unit-words.js";

/** A word for a power of ten. */
type Power = readonly [exponent: number, word: string];
type Powers = readonly [largest: Power, ...smaller: Power[]];

/** The words for powers of ten that abbreviate amounts, the largest first. */
const abbreviations: Readonly<Record<Locale, Powers>> = {
  en: [
    [15, " quadrillion"],
    [12, " trillion"],
    [9, " billion"],
    [6, " million"],
    [3, " thousand"],
  ],
  ja: [
    [16, "京"],
    [12, "兆"],
    [8, "億"],
    [4, "万"],
  ],
};

/** Bit rates have their own prefixes, the same in both languages. */
const bitRates: Powers = [
  [12, " Tbps"],
  [9, " Gbps"],
  [6, " Mbps"],
  [3, " kbps"],
  [0, " bps"],
];

/**
 * Words that are used only where digits would show zeros that are not significant: 1,200 to the
 * nearest hundred is 1.2 thousand, but an exact count of 1,200 is 1,200.
 */
const onlyForZeros: readonly unknown[] = [" quadrillion", " thousand"];

/** An amount with its significant digits and its unit. */
export function amountWithUnit(
  { value, unit, decimals, metric }: Pick<Quantity, "value" | "unit" | "decimals" | "metric">,
  locale: Locale,
  describe: DescriptionOf = metricOf,
): string {
  // 0.5, stated to a tenth, is not 50%, which is stated to a hundredth: it stays 0.5.
  if (unit === "ratio" && hidesZeros(value, decimals, 2)) return plainDigits(value, decimals, 0);
  if (unit === "ratio") return `${plainDigits(value, decimals, -2)}%`;
  if (unit === "year") return locale === "ja" ? `${value}年` : value;
  if (unit === "rank" && isCount(value)) return locale === "ja" ? `${value}位` : ordinal(value);
  // For how often something was passed, each time is the nth; a price is a multiple of the
  // earnings.
  if (unit === "times" && isCount(value) && describe(metric ?? "")?.exceeds !== undefined)
    return locale === "ja" ? `${value}回目` : `${ordinal(value)} time`;
  if (unit === "bit/s") return abbreviated(value, decimals, bitRates, "en");
  const word = unitWord(unit, locale);
  if (!isCurrency(unit) && !hidesZeros(value, decimals, 0))
    return plainDigits(value, decimals, 0) + (word ?? ` ${unit}`);
  const amount = abbreviated(value, decimals, abbreviations[locale], locale);
  if (!isCurrency(unit)) return amount + (word ?? ` ${unit}`);
  if (word !== undefined) return amount + word;
  return amount.startsWith("-") ? `-${unit}${amount.slice(1)}` : `${unit}${amount}`;
}

/** Whether a value written to this many places would show zeros that are not significant. */
const hidesZeros = (value: string, decimals: number | undefined, places: number): boolean =>
  decimals !== undefined && decimals < places && /[1-9]/.test(value);

const isCount = (value: string): boolean => /^\d+$/.test(value);

/** 1st, 2nd, 3rd, 4th, but 11th to 13th. */
function ordinal(value: string): string {
  const suffix =
    value.at(-2) === "1" ? undefined : { 1: "st", 2: "nd", 3: "rd" }[Number(value.at(-1))];
  return `${value}${suffix ?? "th"}`;
}

function abbreviated(
  value: string,
  decimals: number | undefined,
  words: Powers,
  rule: Locale,
): string {
  const wholeDigits = value.replace(/^-?0*|\..*/g, "").length;
  const usual = words.filter(([, word]) => !onlyForZeros.includes(word));
  const fitting = usual.find(([power]) => power < wholeDigits)?.[0] ?? 0;
  // A word that would leave insignificant zeros gives way to the next larger one, but in Japanese
  // 8,900万 may be precise only to 10万.
  const [largest] = words;
  const isOpen =
    decimals !== undefined &&
    (rule === "en" || -decimals > largest[0] || (fitting === 0 && /[1-9]/.test(value)));
  const stated = isOpen ? Math.max(fitting, -decimals) : fitting;
  if (stated > largest[0])
    return `${plainDigits(value, decimals, stated)}×10^${stated}${words === bitRates ? " bps" : ""}`;
  const larger = words.findLast(([power]) => power >= stated && stated > 0);
  // Significant zeros need no 万 in Japanese: 10,000, not 1.0000万.
  const isPlain =
    larger?.[0] === 4 && decimals !== undefined && endsInZero(value, decimals, larger[0]);
  const [exponent, word] = (isPlain ? undefined : larger) ??
    words.find(([power]) => power === 0) ?? [0, ""];
  return plainDigits(value, decimals, exponent) + word;
}

/** Whether a value in a unit of ten to the power would have a zero as its last stated decimal. */
function endsInZero(value: string, decimals: number, power: number): boolean {
  if (power + decimals <= 0) return false;
  const place = value.replace(/\..*/, "").length + decimals - 1;
  // The value may be written without its last zeros.
  return !/[1-9]/.test(value.replace(".", "").charAt(place));
}

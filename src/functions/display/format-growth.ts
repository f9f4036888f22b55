import type { HedgedQuantity, Quantity } from "../../model/figure.js";
import type { Growth, PrintedGrowth, WithoutNumber } from "../growth/outcome.js";
import type { Level } from "../levels/level.js";
import { readLevel } from "../levels/read-level.js";
import { compare, type Exact, roundedTo, textOf } from "../precision/exact.js";
import type { DerivedLike } from "../precision/bounds-like.js";
import { readDerived } from "../precision/read-bounds.js";
import type { Plain } from "../plain/plain.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { refuse } from "../refusing/refuse.js";
import { bareRate, type Numbers } from "./bare-rate.js";
import { statedText } from "./format-figure.js";
import { type Locale, requireLocale } from "./locale.js";
import { inPlaceOfRate, outcomeWords } from "./outcome-words.js";
import { decimalsFor } from "./outward.js";
import { plainDigits } from "./plain-digits.js";

/** The note after growth that a document itself prints. */
const asReported: Readonly<Record<Locale, string>> = { en: " (as reported)", ja: "(公表値)" };

/**
 * Growth as text for people: `+7.1%`, with its bounds if they round to different tenths of a
 * percent; `+6.3% (as reported)`, with just the printed digits, for a rate that the document itself
 * prints, and `unchanged (as reported)` for words; `+0.3 pt` for two ratios; `n.m.` (not
 * meaningful) or the Japanese word for a change to, from or between losses; `n.a.` for an
 * missing figure.
 *
 * @param growth - A result of `growth`, `yearOverYear`, `quarterOverQuarter` or `compoundGrowth`,
 * or its plain form.
 * @param locale - `en` (the default) or `ja`.
 * @returns Rates have one digit after the point, with ties rounded away from zero; bounds are
 * rounded outward, with enough digits not to widen them visibly.
 * @throws EarningsError `outOfRange` for an unknown locale.
 * @throws EarningsError `invalidFigure` for a value that is not growth.
 *
 * @example
 * ```ts
 * import { formatGrowth, growth, quarterOverQuarter, quarters, yearOverYear } from "@iij/earnings";
 *
 * formatGrowth(quarterOverQuarter(quarters, "operatingIncome", "3Q02")); // → "n.m."
 * formatGrowth(yearOverYear(quarters, "operatingIncome", "3Q02"), "ja"); // → "赤字転落"
 * formatGrowth(yearOverYear(quarters, "revenues", "3Q02")); // → "+6.3% (as reported)"
 * formatGrowth(quarterOverQuarter(quarters, "revenues", "3Q02")); // → "unchanged (as reported)"
 *
 * const base = { value: "9900000000", unit: "JPY", decimals: -8 } as const;
 * formatGrowth(growth(quarters["3Q02"].revenues, base)); // → "+7.1% (+6.0% to +8.2%)"
 * ```
 */
export function formatGrowth(growth: Growth | Plain<Growth>, locale: Locale = "en"): string {
  return named("formatGrowth", () => {
    requireLocale(locale);
    if (growth?.outcome === "rate")
      return growth.basis === "reported"
        ? reportedText(growth.reported, locale)
        : rateText(growth.rate, locale);
    if (growth?.outcome === "missing" && growth.reported?.qualifier !== undefined)
      return reportedText(growth.reported, locale);
    if (growth?.outcome === "points") return pointsText(growth.change, locale);
    return wordFor(growth, locale);
  });
}

/** Printed growth, with the digits or the words of its document. */
function reportedText(reported: PrintedGrowth, locale: Locale): string {
  const level = readLevel(reported);
  const { qualifier } = level.about;
  if (qualifier === "unchanged") return unchanged[locale] + asReported[locale];
  const [stated] = level.stated as readonly (Quantity<"ratio"> | HedgedQuantity<"ratio">)[];
  const text =
    stated === undefined ? (level.about.printed ?? "") : signedFigure(level, stated, locale);
  return text + asReported[locale];
}

/** The word that documents use for no growth. */
export const unchanged: Readonly<Record<Locale, string>> = { en: "unchanged", ja: "横ばい" };

/** A printed rate with its sign; a hedged one keeps its words. */
function signedFigure(
  { kind, point }: Level,
  figure: Quantity<"ratio"> | HedgedQuantity<"ratio">,
  locale: Locale,
): string {
  const text = statedText(figure, locale);
  return kind === "printed" && point !== undefined && point.digits > 0n ? `+${text}` : text;
}

/** The decimals of a ratio that is written to a tenth of a percent. */
const tenthOfPercent = 3;

function numbersOf(rate: DerivedLike): Numbers {
  const { point, lower, upper } = readDerived(rate);
  return { point, lower: lower.at, upper: upper.at };
}

function rateText(rate: DerivedLike, locale: Locale): string {
  const { point, lower, upper } = bareRate(rate) ?? numbersOf(rate);
  const nearest = (exact: Exact): Exact => roundedTo(exact, tenthOfPercent, "halfAway");
  const [least, most] = [nearest(lower), nearest(upper)];
  // If both bounds round to the same tenth of a percent, so does the point, which is between them.
  if (compare(least, most) === 0) return signed(least, tenthOfPercent);
  const decimals = decimalsFor(lower, upper, tenthOfPercent);
  const [middle, from, to] = [
    signed(nearest(point), tenthOfPercent),
    signed(roundedTo(lower, decimals, "down"), decimals),
    signed(roundedTo(upper, decimals, "up"), decimals),
  ];
  return locale === "en" ? `${middle} (${from} to ${to})` : `${middle}(${from}~${to})`;
}

/** Points are differences of printed percentages and have as many digits. */
function pointsText(change: DerivedLike, locale: Locale): string {
  const point = readDerived(change).point;
  const decimals =
    compare(roundedTo(point, tenthOfPercent, "halfAway"), point) === 0
      ? tenthOfPercent
      : tenthOfPercent + 1;
  return signed(roundedTo(point, decimals, "halfAway"), decimals).replace(
    "%",
    locale === "en" ? " pt" : "ポイント",
  );
}

/** A ratio in percent, with its sign unless it is zero. */
export function signed(ratio: Exact, decimals: number): string {
  return `${ratio.digits > 0n ? "+" : ""}${plainDigits(textOf(ratio), decimals, -2)}%`;
}

function wordFor(growth: unknown, locale: Locale): string {
  const { outcome } = fieldsOf<Growth>(growth);
  if (typeof outcome === "string" && Object.hasOwn(outcomeWords, outcome))
    return inPlaceOfRate(outcome as WithoutNumber, locale);
  return refuse("invalidFigure", {
    needs: "a result of a growth function",
    got: show(growth),
    values: [growth],
  });
}

import type { Growth } from "../growth/growth.js";
import { show } from "../refusing/describe.js";
import type { Derived } from "../precision/interval.js";
import { readDerived } from "../precision/read-bounds.js";
import { type Locale, requireLocale } from "./locale.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/** What stands in the place of a rate. Japanese reports have words for four of them and a dash for the rest. */
const words: Readonly<Record<Exclude<Growth["outcome"], "rate">, Readonly<Record<Locale, string>>>> = {
  turnedToLoss: { en: "n.m.", ja: "赤字転落" },
  turnedToProfit: { en: "n.m.", ja: "黒字転換" },
  lossWidened: { en: "n.m.", ja: "赤字拡大" },
  lossNarrowed: { en: "n.m.", ja: "赤字縮小" },
  lossUnchanged: { en: "n.m.", ja: "赤字横ばい" },
  zeroBase: { en: "n.m.", ja: "－" },
  indeterminate: { en: "n.m.", ja: "－" },
  notComparable: { en: "n.m.", ja: "－" },
  missing: { en: "n.a.", ja: "－" },
};

/**
 * A growth as a person reads it: `+6.3%`, and with its bounds where they round to other tenths of a percent; `n.m.` (not meaningful) or the Japanese word for a change to, from or between losses; `n.a.` for what is not disclosed.
 *
 * @param growth - What `growth`, `yearOverYear`, `quarterOverQuarter` or `compoundGrowth` returned.
 * @param locale - `en` unless said otherwise, or `ja`.
 * @returns Rates to one digit behind the point, the bounds rounded outward.
 * @throws EarningsError `outOfRange` for another locale; `invalidFigure` for what is no growth.
 *
 * @example
 * ```ts
 * import { formatGrowth, growth, quarterOverQuarter, quarters, yearOverYear } from "@iij/earnings";
 *
 * formatGrowth(quarterOverQuarter(quarters, "3Q02", "operatingIncome")); // → "n.m."
 * formatGrowth(yearOverYear(quarters, "3Q02", "operatingIncome"), "ja"); // → "赤字転落"
 *
 * const base = { value: "9900000000", unit: "JPY", decimals: -8 } as const;
 * formatGrowth(growth(quarters["3Q02"].revenues, base)); // → "+7.1% (+6.0% to +8.2%)"
 * ```
 */
export function formatGrowth(growth: Growth, locale: Locale = "en"): string {
  return named("formatGrowth", () => {
    requireLocale(locale);
    const outcome: unknown = growth?.outcome;
    if (growth?.outcome !== "rate") return wordFor(outcome, locale);
    const { point, lower, upper } = readDerivedText(growth.rate);
    const middle = percent(point, locale, "halfEven");
    // Within one tenth of a percent the bounds say nothing that the rounded point does not.
    if (middle === percent(lower, locale, "halfEven") && middle === percent(upper, locale, "halfEven")) return middle;
    const [least, most] = [percent(lower, locale, "floor"), percent(upper, locale, "ceil")];
    return locale === "en" ? `${middle} (${least} to ${most})` : `${middle}(${least}~${most})`;
  });
}

function readDerivedText(rate: Derived): Readonly<Record<"point" | "lower" | "upper", string>> {
  readDerived(rate);
  return { point: rate.point.toFixed(), lower: rate.lower.toFixed(), upper: rate.upper.toFixed() };
}

function wordFor(outcome: unknown, locale: Locale): string {
  if (typeof outcome === "string" && Object.hasOwn(words, outcome)) return words[outcome as keyof typeof words][locale];
  refuse("invalidFigure", { needs: "the result of a growth function", got: show(outcome), values: [outcome] });
}

function percent(ratio: string, locale: Locale, roundingMode: "floor" | "ceil" | "halfEven"): string {
  const options = { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: "exceptZero", roundingMode };
  return new Intl.NumberFormat(locale, options as Intl.NumberFormatOptions).format(ratio as Intl.StringNumericLiteral);
}

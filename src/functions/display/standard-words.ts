import type { Subject } from "../../model/figure.js";
import type { NotComparable } from "../growth/difference.js";
import type { Locale, Word } from "./locale.js";
import { outcomeWords } from "./outcome-words.js";

/** How the accounting standard of a figure is known, if its document does not state it. */
export const standardWords = {
  fromNeighbours: { en: "from neighbouring documents", ja: "前後の資料による" },
  unknown: { en: "not known", ja: "不明" },
} as const satisfies Readonly<Record<string, Word>>;

/**
 * The accounting standard of a figure, and how it is known; `undefined` if there is none to name.
 */
export function standardText(
  { accountingStandard, standardIs }: Subject,
  locale: Locale,
): string | undefined {
  if (accountingStandard === undefined)
    return standardIs === "unknown" ? standardWords.unknown[locale] : undefined;
  return standardIs === "fromNeighbours"
    ? inBrackets(accountingStandard, standardWords.fromNeighbours, locale)
    : accountingStandard;
}

/** In what two figures that cannot be compared differ. */
export const differsWords: Readonly<Record<NotComparable["differs"], Word>> = {
  metric: { en: "metric", ja: "項目" },
  span: { en: "length of the period", ja: "期間の長さ" },
  company: { en: "company", ja: "会社" },
  accountingStandard: { en: "accounting standard", ja: "会計基準" },
  scope: { en: "scope", ja: "対象範囲" },
  definition: { en: "definition", ja: "定義" },
};

/** What to compare instead. */
export const insteadWords: Readonly<Record<NotComparable["differs"], Word>> = {
  metric: { en: "figures of the same metric", ja: "同じ項目の数値" },
  span: { en: "periods of the same length", ja: "同じ長さの期間の数値" },
  company: { en: "figures of the same company", ja: "同じ会社の数値" },
  accountingStandard: { en: "figures under the same standard", ja: "同じ会計基準の数値" },
  scope: { en: "figures of the same scope", ja: "同じ範囲の数値" },
  definition: { en: "figures of the same definition", ja: "同じ定義の数値" },
};

/** Why two figures cannot be compared, and what to do instead. */
export function notComparableText(
  { differs, current, base }: Omit<NotComparable, "outcome">,
  locale: Locale,
): string {
  const what = differsWords[differs][locale];
  const instead = insteadWords[differs][locale];
  const why =
    locale === "en"
      ? `the ${what} differs (${current} against ${base}); compare ${instead}`
      : `${what}が異なる(${current} / ${base})。${instead}どうしを比較する`;
  return `${outcomeWords.notComparable[locale]}: ${why}`;
}

const inBrackets = (text: string, word: Word, locale: Locale): string =>
  locale === "en" ? `${text} (${word.en})` : `${text}(${word.ja})`;

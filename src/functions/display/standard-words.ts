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

/** How two figures that cannot be compared differ. */
export const differsWords: Readonly<Record<NotComparable["differs"], Word>> = {
  metric: { en: "metric", ja: "項目" },
  span: { en: "length of period", ja: "期間の長さ" },
  company: { en: "company", ja: "会社" },
  accountingStandard: { en: "accounting standard", ja: "会計基準" },
  scope: { en: "scope", ja: "対象範囲" },
  definition: { en: "definition", ja: "定義" },
};

/** What to compare instead. */
export const insteadWords: Readonly<Record<NotComparable["differs"], Word>> = {
  metric: { en: "compare one metric", ja: "同じ項目どうしを比較する" },
  span: { en: "compare periods of one length", ja: "同じ長さの期間どうしを比較する" },
  company: { en: "compare figures of one company", ja: "同じ会社の数値どうしを比較する" },
  accountingStandard: {
    en: "compare figures under one standard",
    ja: "同じ会計基準の数値どうしを比較する",
  },
  scope: { en: "compare figures of one scope", ja: "同じ範囲の数値どうしを比較する" },
  definition: {
    en: "compare figures of one definition",
    ja: "同じ定義の数値どうしを比較する",
  },
};

/** Why two figures cannot be compared, and what to do instead. */
export function notComparableText(
  { differs, current, base }: Omit<NotComparable, "outcome">,
  locale: Locale,
): string {
  const against = { en: " against ", ja: " / " }[locale];
  return inBrackets(
    `${outcomeWords.notComparable[locale]}: ${differsWords[differs][locale]} ${current}${against}${base}`,
    insteadWords[differs],
    locale,
  );
}

const inBrackets = (text: string, word: Word, locale: Locale): string =>
  locale === "en" ? `${text} (${word.en})` : `${text}(${word.ja})`;

import type { Locale, Word } from "../../functions/display/locale.js";

/** The titles of columns. */
export const columnWords = {
  metric: { en: "Metric", ja: "項目" },
  period: { en: "Period", ja: "期間" },
  value: { en: "Value", ja: "数値" },
  between: { en: "Between", ja: "範囲" },
  printed: { en: "Printed", ja: "記載" },
  source: { en: "Source", ja: "資料" },
  sources: { en: "Sources", ja: "資料" },
  yearBefore: { en: "Year before", ja: "前年同期" },
  quarterBefore: { en: "Quarter before", ja: "前四半期" },
  base: { en: "Base", ja: "比較対象" },
  growth: { en: "Growth", ja: "増減率" },
  change: { en: "Change", ja: "増減" },
  partOf: { en: "% of", ja: "対" },
  until: { en: "To", ja: "期間" },
  target: { en: "Target", ja: "予想" },
  issued: { en: "Issued", ja: "公表日" },
  actual: { en: "Actual", ja: "実績" },
  surprise: { en: "Surprise", ja: "差異率" },
} as const satisfies Readonly<Record<string, Word>>;

/** The notes below a table. */
export const noteWords = {
  between: {
    en: "Between: the amounts that the printed digits allow.",
    ja: "範囲: 端数処理により残る幅。",
  },
  growthBetween: {
    en: "Between: the growth that the printed digits allow.",
    ja: "範囲: 端数処理により残る増減率の幅。",
  },
  inferred: {
    en: "the midpoint of the bounds that follow from printed figures; explain lists the figures.",
    ja: "記載された数値全体から導かれる範囲の中央。",
  },
  growthInferred: {
    en: "from amounts that no document prints; explain lists the figures used.",
    ja: "記載された数値全体から導かれる範囲による。",
  },
  growthReported: {
    en: "the growth that a document prints; one of the amounts is missing.",
    ja: "比較する数値の記載がなく、資料に記載された増減率。",
  },
  sideNotAvailable: { en: "n.a.: not available, because one of the amounts is missing.", ja: "" },
  spread: {
    en: "±: how far the true rate can be from this one, because the amounts are rounded.",
    ja: "±: 端数処理により残る幅。",
  },
  surpriseBetween: {
    en: "Between: the surprise that the printed digits allow.",
    ja: "範囲: 端数処理により残る差異率の幅。",
  },
  surprise: {
    en: "Surprise: (actual − target) ÷ target.",
    ja: "差異率: (実績－予想)÷予想。",
  },
  noSurprise: {
    en: "n.m.: not meaningful, because the target or the actual figure is a loss or zero.",
    ja: "－: 差異率なし。",
  },
  notMeaningful: { en: "n.m.: not meaningful, because there is no rate.", ja: "－: 増減率なし。" },
} as const satisfies Readonly<Record<string, Word>>;

/** The word before the documents, if they are listed below the table. */
export const sourceWord: Word = { en: "Sources", ja: "資料" };

/** The text in place of an amount, with the word for this gap. */
export function notAvailable(gap: Word, locale: Locale): string {
  return locale === "en" ? `n.a.: not available, ${gap.en}.` : `－: ${gap.ja}。`;
}

import type { Word } from "../../functions/display/locale.js";

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
} as const satisfies Readonly<Record<string, Word>>;

/** What a reader has to know, below the table. */
export const noteWords = {
  between: {
    en: "Between: what the printed digits leave open.",
    ja: "範囲: 端数処理により残る幅。",
  },
  growthBetween: {
    en: "Between: the growth that the printed digits leave open.",
    ja: "範囲: 端数処理により残る増減率の幅。",
  },
  inferred: {
    en: "inferred: the middle of what all printed figures together leave open; explain names them.",
    ja: "推定: 記載された数値全体から導かれる範囲の中央。",
  },
  growthInferred: {
    en: "inferred: from amounts that are not printed as such; explain names the figures.",
    ja: "推定: 記載された数値全体から導かれる範囲による。",
  },
  growthReported: {
    en: "as reported: the growth that a document prints itself, because an amount is missing.",
    ja: "公表値: 比較する数値の記載がなく、資料に記載された増減率。",
  },
  notAvailable: { en: "n.a.: not available.", ja: "－: 数値の記載なし。" },
  sideNotAvailable: { en: "n.a.: not available, one of the amounts is missing.", ja: "" },
  notMeaningful: { en: "n.m.: not meaningful, there is no rate.", ja: "－: 増減率なし。" },
} as const satisfies Readonly<Record<string, Word>>;

import type { Word } from "../../functions/display/locale.js";

/** What the marks mean, above them. */
export const legendWords = {
  printed: {
    en: "A bar is a printed amount, its error bar the bounds.",
    ja: "棒は記載された数値、誤差線は端数処理による幅",
  },
  others: {
    en: "A box is where an unprinted amount lies; an arrow, an open side.",
    ja: "枠は記載のない数値の範囲、矢印は上限または下限のないこと",
  },
} as const satisfies Readonly<Record<string, Word>>;

import type { Word } from "../frame/words.js";
import type { LevelKind } from "../../functions/levels/level.js";

/** How a level is known, in the order of the legend. */
export const levelWords: Readonly<Record<Exclude<LevelKind, "inWords">, Word>> = {
  printed: { en: "printed", ja: "記載" },
  hedged: { en: "printed with a hedge", ja: "概数で記載" },
  computed: { en: "computed", ja: "計算値" },
  inferred: { en: "inferred", ja: "推定" },
  guided: { en: "only guided", ja: "予想のみ" },
};

/** What has no amount. */
export const laneWords = {
  inWords: { en: "in words", ja: "文言のみ" },
  notDisclosed: { en: "not disclosed", ja: "非開示" },
} as const satisfies Readonly<Record<string, Word>>;

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

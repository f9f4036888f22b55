import type { LevelKind } from "../levels/level.js";
import type { Word } from "./locale.js";

/** How an amount is known; shown after its number or in place of one. */
export const kindWords: Readonly<Record<LevelKind, Word>> = {
  printed: { en: "printed", ja: "記載" },
  hedged: { en: "hedged", ja: "概数" },
  computed: { en: "computed", ja: "計算値" },
  inferred: { en: "inferred", ja: "推定" },
  guided: { en: "guided", ja: "予想のみ" },
  inWords: { en: "words only", ja: "文言のみ" },
};

/** The same for legends, which have room for more; figures in words have no mark there. */
export const kindsInLegend: Readonly<Record<Exclude<LevelKind, "inWords">, Word>> = {
  printed: kindWords.printed,
  hedged: { en: "printed with a hedge", ja: "概数で記載" },
  computed: kindWords.computed,
  inferred: kindWords.inferred,
  guided: { en: "guidance, no result", ja: "予想のみ" },
};

/** The same on a lane. */
export const inWordsOnLane: Word = { en: "in words", ja: kindWords.inWords.ja };

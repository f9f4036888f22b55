import type { GuidanceCheck } from "../guidance/check-guidance.js";
import type { HistoryEntry } from "../vintages/history.js";
import type { Word } from "./locale.js";

/** How an actual figure compares with the last target of its period. */
export type GuidanceOutcome = GuidanceCheck["outcome"] | "notComparable";

export const guidanceWords: Readonly<Record<GuidanceOutcome, Word>> = {
  above: { en: "above", ja: "上回る" },
  within: { en: "within", ja: "範囲内" },
  below: { en: "below", ja: "下回る" },
  undecidable: { en: "undecidable", ja: "判定不能" },
  notComparable: { en: "not comparable", ja: "比較不能" },
};

/** How a statement changed the one before it. */
export const relationWords: Readonly<Record<HistoryEntry["outcome"], Word>> = {
  first: { en: "first", ja: "初出" },
  confirmed: { en: "confirmed", ja: "同値" },
  morePrecise: { en: "more precise", ja: "精緻化" },
  lessPrecise: { en: "less precise", ja: "概数化" },
  restated: { en: "restated", ja: "修正再表示" },
  differentBasis: { en: "measured differently", ja: "異なる基準" },
  undecidable: { en: "cannot be compared", ja: "比較不能" },
};

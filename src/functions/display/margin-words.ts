import type { MarginOfLevels } from "../ratios/margin-of-levels.js";
import type { Word } from "./locale.js";
import { outcomeWords } from "./outcome-words.js";

/** Why there is no ratio of two amounts. */
export const marginWords: Readonly<
  Record<Exclude<MarginOfLevels["outcome"], "ratio" | "missing">, Word>
> = {
  hedged: outcomeWords.hedged,
  notComparable: outcomeWords.notComparable,
  notMeaningful: { en: "the divisor may be zero or negative", ja: "ゼロ以下による除算" },
};

import type { MarginOfLevels } from "../ratios/margin-of-levels.js";
import type { Word } from "./locale.js";
import { outcomeWords } from "./outcome-words.js";

/** Why one amount is no part of another. */
export const marginWords: Readonly<
  Record<Exclude<MarginOfLevels["outcome"], "ratio" | "missing">, Word>
> = {
  hedged: outcomeWords.hedged,
  notComparable: outcomeWords.notComparable,
  notMeaningful: { en: "divided by what may be zero or less", ja: "ゼロ以下による除算" },
};

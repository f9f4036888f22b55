import type { Consistency } from "../growth/outcome.js";
import type { Word } from "./locale.js";

/** How a rate is known that a document prints itself. */
export const reportedWord: Word = { en: "as reported", ja: "公表値" };

/** How printed growth stands to what was computed. */
export const consistencyWords: Readonly<Record<Consistency, Word>> = {
  consistent: { en: "consistent with it", ja: "整合" },
  inconsistent: { en: "not consistent with it", ja: "不整合" },
  undecidable: { en: "not to be held against it", ja: "判定不能" },
};

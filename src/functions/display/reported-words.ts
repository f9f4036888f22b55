import type { Consistency } from "../growth/outcome.js";
import type { Word } from "./locale.js";

/** The note for a rate that a document itself prints. */
export const reportedWord: Word = { en: "as reported", ja: "公表値" };

/** How printed growth compares with computed growth. */
export const consistencyWords: Readonly<Record<Consistency, Word>> = {
  consistent: { en: "consistent with it", ja: "整合" },
  inconsistent: { en: "not consistent with it", ja: "不整合" },
  undecidable: { en: "cannot be compared with it", ja: "判定不能" },
};

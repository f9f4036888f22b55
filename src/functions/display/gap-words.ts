import type { Word } from "./locale.js";

/**
 * What is said where an amount is missing. It is never "not disclosed": a company can have published
 * it in a document that nobody passed in.
 */
export const gapWords = {
  inDocuments: { en: "not in these documents", ja: "資料に記載なし" },
  ofOwn: { en: "no figure", ja: "数値なし" },
} as const satisfies Readonly<Record<string, Word>>;

/**
 * The word for a gap among some figures: these documents do not have it, if any of the figures names
 * its document; else there is just no figure.
 */
export function gapWord(figures: Iterable<{ readonly document?: unknown }>): Word {
  for (const { document } of figures) if (typeof document === "string") return gapWords.inDocuments;
  return gapWords.ofOwn;
}

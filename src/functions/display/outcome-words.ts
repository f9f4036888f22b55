import type { WithoutNumber } from "../growth/outcome.js";
import { gapWords } from "./gap-words.js";
import type { Locale, Word } from "./locale.js";

/**
 * The outcomes of growth that are not numbers: first the good ones, then the bad ones, then those
 * that cannot be decided. Charts order their lanes like this.
 */
export const outcomeWords: Readonly<Record<WithoutNumber, Word>> = /* @__PURE__ */ (() => ({
  turnedToProfit: { en: "turned to profit", ja: "黒字転換" },
  lossNarrowed: { en: "loss narrowed", ja: "赤字縮小" },
  lossUnchanged: { en: "loss unchanged", ja: "赤字横ばい" },
  lossWidened: { en: "loss widened", ja: "赤字拡大" },
  turnedToLoss: { en: "turned to loss", ja: "赤字転落" },
  signChanged: { en: "sign changed", ja: "符号反転" },
  zeroBase: { en: "from zero", ja: "前期ゼロ" },
  indeterminate: { en: "rounding cannot tell", ja: "端数により判定不能" },
  notComparable: { en: "not comparable", ja: "比較不能" },
  hedged: { en: "hedged or in words", ja: "概数・文言のみ" },
  missing: gapWords.ofOwn,
}))();

/** Marks in place of a number. Japanese reports use one mark for all of them. */
export const placeWords = {
  notAvailable: { en: "n.a.", ja: "－" },
  notMeaningful: { en: "n.m.", ja: "－" },
  noNumber: { en: "–", ja: "－" },
} as const satisfies Readonly<Record<string, Word>>;

const changesOfLosses: ReadonlySet<string> = /* @__PURE__ */ new Set<WithoutNumber>([
  "turnedToLoss",
  "turnedToProfit",
  "lossWidened",
  "lossNarrowed",
  "lossUnchanged",
]);

/** Whether Japanese reports have a word for the outcome that they print in place of a rate. */
export function isChangeOfLoss(outcome: string): boolean {
  return changesOfLosses.has(outcome);
}

/**
 * The text in place of a rate: an abbreviation in English; in Japanese, a word for changes of
 * losses and a dash for the rest.
 */
export function inPlaceOfRate(outcome: WithoutNumber, locale: Locale): string {
  if (locale === "ja" && isChangeOfLoss(outcome)) return outcomeWords[outcome].ja;
  return placeWords[outcome === "missing" ? "notAvailable" : "notMeaningful"][locale];
}

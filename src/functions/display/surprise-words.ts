import type { GuidanceSurprise, SurpriseBase } from "../guidance/guidance-surprise.js";
import type { TargetInChain } from "../guidance/place-in-chain.js";
import type { Locale, Word } from "./locale.js";
import { outcomeWords } from "./outcome-words.js";

/** Why there is no surprise, as `guidanceSurprise` says it. */
export type SurpriseCause = Extract<GuidanceSurprise, { readonly reason: string }>["reason"];

type Undecided = Extract<GuidanceSurprise, { readonly outcome: "undecidable" }>["reason"];

const undecided: Readonly<Record<Undecided, Word>> = {
  approximate: { en: "the target is approximate, without a tolerance", ja: "概数の予想" },
  qualitative: { en: "the target is in words", ja: "文言のみの予想" },
  hedged: { en: "the actual figure is hedged or in words", ja: "実績が概数・文言のみ" },
  missing: { en: "there is no actual figure", ja: "実績なし" },
  notComparable: outcomeWords.notComparable,
};

const withoutRatio: Readonly<Record<"range" | "points", Word>> = {
  range: { en: "a range names no single amount", ja: "幅のある予想" },
  points: { en: "a ratio differs by points", ja: "比率の差" },
};

/** Why there is no surprise, in words; nothing where there is one. */
export function surpriseReason(
  outcome: string,
  cause: string | null,
  locale: Locale,
): string | undefined {
  const words: Readonly<Record<string, Word>> = { ...outcomeWords, ...undecided };
  if (outcome === "undecidable" || outcome === "notMeaningful")
    return cause === null ? undefined : words[cause]?.[locale];
  return Object.hasOwn(withoutRatio, outcome)
    ? withoutRatio[outcome as keyof typeof withoutRatio][locale]
    : undefined;
}

/** What a surprise is measured from where that is not one amount that was expected. */
export const fromWords: Readonly<Record<Exclude<SurpriseBase, "target">, Word>> = {
  midpoint: { en: "from the midpoint", ja: "中央値との差" },
  threshold: { en: "from the threshold", ja: "境界値との差" },
  approximate: { en: "from the approximate amount", ja: "概数との差" },
};

/** Which target of its period it is. */
export const targetPlaceWords: Readonly<Record<TargetInChain["place"], Word>> = {
  initial: { en: "initial", ja: "当初" },
  revised: { en: "revised", ja: "修正" },
  latest: { en: "latest", ja: "最終" },
};

import type { Locale, Word } from "../../functions/display/locale.js";
import type { GuidanceOutcome } from "../../functions/display/answer-words.js";
import { dash } from "../frame/lanes.js";
import { neutral, palette } from "../frame/theme.js";

/** The shapes distinguish outcomes without colour. */
export const shapes: Readonly<Record<GuidanceOutcome, string>> = {
  above: "triangle-up",
  within: "circle",
  below: "triangle-down",
  undecidable: "diamond",
  notComparable: "cross",
};

/** The place of a target in the chain of its period. */
export const targets = {
  last: { en: "guidance", ja: "業績予想", dash: [1, 0] },
  earlier: { en: "before its revision", ja: "修正前の予想", dash: [3, 2] },
} as const satisfies Readonly<Record<string, Word & { readonly dash: readonly number[] }>>;

/** Lanes for entries without an amount. */
export const guidanceLanes = {
  far: {
    en: "over 1,000% from target",
    ja: "予想との差1,000%以上",
    shape: "triangle-up",
    color: palette.blue,
  },
  inWords: {
    en: "guided in words",
    ja: "文言のみの予想",
    shape: "square",
    color: palette.vermillion,
  },
  noActual: { en: "no actual figure", ja: "実績なし", shape: dash, color: neutral },
} as const satisfies Readonly<
  Record<string, Word & { readonly shape: string; readonly color: string }>
>;

/** The name of the actual figure in the legend, before the outcome that its shape shows. */
export const actualWord: Word = { en: "actual", ja: "実績" };

/** The title of a chart of guidance. */
export function titleOfGuidance(subject: string, locale: Locale): string {
  return locale === "en" ? `${subject}, guidance and actual` : `${subject}、業績予想と実績`;
}

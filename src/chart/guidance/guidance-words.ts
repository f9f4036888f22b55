import type { Word } from "../../functions/display/locale.js";
import type { GuidanceOutcome } from "../../functions/display/answer-words.js";
import { dash } from "../frame/lanes.js";
import { neutral, palette } from "../frame/theme.js";

/** The shapes say it without the colour. */
export const shapes: Readonly<Record<GuidanceOutcome, string>> = {
  above: "triangle-up",
  within: "circle",
  below: "triangle-down",
  undecidable: "diamond",
  notComparable: "cross",
};

/** Where a target stands in the chain of its period. */
export const targets = {
  last: { en: "guidance", ja: "業績予想", dash: [1, 0] },
  earlier: { en: "guidance before its revision", ja: "修正前の予想", dash: [3, 2] },
} as const satisfies Readonly<Record<string, Word & { readonly dash: readonly number[] }>>;

/** What has no amount. */
export const guidanceLanes = {
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

export const legendWords: readonly Word[] = [
  {
    en: "Guidance and actual: a box is a target, dashed if revised;",
    ja: "枠は業績予想の範囲(破線は修正前)",
  },
  {
    en: "a point is the actual figure, its shape the outcome.",
    ja: "点は実績、形は予想に対する結果",
  },
];

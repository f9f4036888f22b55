import type { GuidanceCheck } from "../../functions/guidance/check-guidance.js";
import { dash } from "../frame/lanes.js";
import { neutral, palette } from "../frame/theme.js";
import type { Word } from "../frame/words.js";

/** How an actual figure stands against the last target of its period. */
export type GuidanceOutcome = GuidanceCheck["outcome"] | "notComparable";

/** The shapes say it without the colour. */
export const outcomes: Readonly<Record<GuidanceOutcome, Word & { readonly shape: string }>> = {
  above: { en: "above", ja: "上回る", shape: "triangle-up" },
  within: { en: "within", ja: "範囲内", shape: "circle" },
  below: { en: "below", ja: "下回る", shape: "triangle-down" },
  undecidable: { en: "undecidable", ja: "判定不能", shape: "diamond" },
  notComparable: { en: "not comparable", ja: "比較不能", shape: "cross" },
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
  notDisclosed: { en: "not disclosed", ja: "実績非開示", shape: dash, color: neutral },
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

import type { Word } from "../frame/words.js";
import { dash } from "../frame/lanes.js";
import { neutral, palette } from "../frame/theme.js";
import type { Consistency, Growth } from "../../functions/growth/outcome.js";

/**
 * What a period shows in the place of a rate: an outcome of `growth`, or that a side has no plain
 * number.
 */
export type WithoutRateLane = Exclude<Growth["outcome"], "rate" | "points">;

/**
 * The outcomes that are no rates, from the top down: first what is good, then what is bad, then
 * what cannot be said.
 */
export const outcomes: Readonly<
  Record<WithoutRateLane, Word & { readonly shape: string; readonly color: string }>
> = {
  turnedToProfit: {
    en: "turned to profit",
    ja: "黒字転換",
    shape: "triangle-up",
    color: palette.green,
  },
  lossNarrowed: {
    en: "loss narrowed",
    ja: "赤字縮小",
    shape: "triangle-right",
    color: palette.green,
  },
  lossUnchanged: { en: "loss unchanged", ja: "赤字横ばい", shape: "square", color: palette.purple },
  lossWidened: {
    en: "loss widened",
    ja: "赤字拡大",
    shape: "triangle-left",
    color: palette.vermillion,
  },
  turnedToLoss: {
    en: "turned to loss",
    ja: "赤字転落",
    shape: "triangle-down",
    color: palette.vermillion,
  },
  zeroBase: { en: "from zero", ja: "前期ゼロ", shape: "circle", color: palette.purple },
  indeterminate: {
    en: "rounding cannot tell",
    ja: "端数により判定不能",
    shape: "diamond",
    color: palette.purple,
  },
  notComparable: { en: "not comparable", ja: "比較不能", shape: "cross", color: palette.purple },
  hedged: {
    en: "hedged or in words",
    ja: "概数・文言のみ",
    shape: "square",
    color: palette.purple,
  },
  missing: { en: "not disclosed", ja: "非開示", shape: dash, color: neutral },
};

/** What is compared with what. */
export const comparisons = {
  yearOverYear: { en: "year over year", ja: "前年同期比" },
  quarterOverQuarter: { en: "quarter over quarter", ja: "前四半期比" },
} as const satisfies Readonly<Record<string, Word>>;

export const rateWords: Word = {
  en: "a point is a rate, with its bounds.",
  ja: "点は増減率、誤差線は端数処理による幅",
};

export const inferredWords: Word = {
  en: "A box is where an inferred rate lies.",
  ja: "枠は推定された増減率の範囲",
};

export const reportedRateWords: Word = {
  en: "A diamond is a rate as reported, with its rounding.",
  ja: "ひし形は公表された増減率",
};

/** How a rate is known that a document prints itself. */
export const reportedWord: Word = { en: "as reported", ja: "公表値" };

/** How printed growth stands to what was computed. */
export const consistencyWords: Readonly<Record<Consistency, Word>> = {
  consistent: { en: "consistent with it", ja: "整合" },
  inconsistent: { en: "not consistent with it", ja: "不整合" },
  undecidable: { en: "not to be held against it", ja: "判定不能" },
};

export const laneWords: Word = {
  en: "What is no rate has a line of its own below.",
  ja: "増減率でないものは下段に示す",
};

/** What the axis counts in: rates, or of a ratio the change in points. */
export const axisWords: Readonly<Record<"rate" | "points", Word>> = {
  rate: { en: "growth, %", ja: "増減率(%)" },
  points: { en: "change, points", ja: "増減(ポイント)" },
};

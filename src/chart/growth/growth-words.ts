import type { Word } from "../../functions/display/locale.js";
import { dash } from "../frame/lanes.js";
import { neutral, palette } from "../frame/theme.js";
import type { WithoutNumber } from "../../functions/growth/outcome.js";

/** What the outcomes that are no numbers look like in their lanes. */
export const looks: Readonly<
  Record<WithoutNumber, { readonly shape: string; readonly color: string }>
> = {
  turnedToProfit: { shape: "triangle-up", color: palette.green },
  lossNarrowed: { shape: "triangle-right", color: palette.green },
  lossUnchanged: { shape: "square", color: palette.purple },
  lossWidened: { shape: "triangle-left", color: palette.vermillion },
  turnedToLoss: { shape: "triangle-down", color: palette.vermillion },
  signChanged: { shape: "wedge", color: palette.purple },
  zeroBase: { shape: "circle", color: palette.purple },
  indeterminate: { shape: "diamond", color: palette.purple },
  notComparable: { shape: "cross", color: palette.purple },
  hedged: { shape: "square", color: palette.purple },
  missing: { shape: dash, color: neutral },
};

/**
 * Rates that no axis has room for beside the others, as over a base near zero. Japanese reports
 * print a dash for 1,000 % and more.
 */
export const farWords = {
  above: { en: "above 1,000%", ja: "1,000%以上" },
  perhapsAbove: { en: "perhaps above 1,000%", ja: "1,000%以上の可能性" },
} as const satisfies Readonly<Record<string, Word>>;

/** What they look like in their lanes. */
export const farLook = { shape: "triangle-up", color: palette.blue } as const;

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

export const laneWords: Word = {
  en: "What is no rate has a line of its own below.",
  ja: "増減率でないものは下段に示す",
};

/** What the axis counts in: rates, or of a ratio the change in points. */
export const axisWords: Readonly<Record<"rate" | "points", Word>> = {
  rate: { en: "growth, %", ja: "増減率(%)" },
  points: { en: "change, points", ja: "増減(ポイント)" },
};

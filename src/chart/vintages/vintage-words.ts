import type { Fact } from "../../model/fact.js";
import type { Vintage } from "../../functions/vintages/history.js";
import { palette } from "../frame/theme.js";
import type { Word } from "../frame/words.js";

/** What a statement did to the one before it, in shape, colour and word. */
export const changes: Readonly<
  Record<Vintage["outcome"], Word & { readonly shape: string; readonly color: string }>
> = {
  first: { en: "first", ja: "初出", shape: "circle", color: palette.blue },
  confirmed: { en: "confirmed", ja: "同値", shape: "square", color: palette.blue },
  morePrecise: { en: "more precise", ja: "精緻化", shape: "triangle-up", color: palette.green },
  lessPrecise: { en: "less precise", ja: "概数化", shape: "triangle-down", color: palette.green },
  restated: { en: "restated", ja: "修正再表示", shape: "diamond", color: palette.vermillion },
  differentBasis: {
    en: "on another basis",
    ja: "異なる基準",
    shape: "cross",
    color: palette.purple,
  },
  undecidable: {
    en: "not to be compared",
    ja: "比較不能",
    shape: "triangle-right",
    color: palette.purple,
  },
};

export const standings: Readonly<Record<Fact["standing"], Word>> = {
  issuer: { en: "the company itself", ja: "会社発表" },
  mirror: { en: "a reprint", ja: "転載" },
  press: { en: "press", ja: "報道" },
};

export const legendWords: Word = {
  en: "What was published when, each statement with its bounds.",
  ja: "公表の推移。線は端数処理による幅",
};

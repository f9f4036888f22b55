import type { Fact } from "../../model/fact.js";
import type { HistoryEntry } from "../../functions/vintages/history.js";
import { palette } from "../frame/theme.js";
import type { Locale, Word } from "../../functions/display/locale.js";
import type { PeriodId } from "../../model/period.js";

/** A cross like the letter X, unlike the upright one. */
const saltire =
  "M-0.6,-0.4L-0.4,-0.6L0,-0.2L0.4,-0.6L0.6,-0.4L0.2,0L0.6,0.4L0.4,0.6L0,0.2L-0.4,0.6L-0.6,0.4L-0.2,0Z";

/** How a statement changed the one before it, in shape and colour. */
export const looks: Readonly<
  Record<HistoryEntry["outcome"], { readonly shape: string; readonly color: string }>
> = {
  first: { shape: "circle", color: palette.blue },
  confirmed: { shape: "square", color: palette.blue },
  morePrecise: { shape: "triangle-up", color: palette.green },
  lessPrecise: { shape: "triangle-down", color: palette.green },
  restated: { shape: "diamond", color: palette.vermillion },
  differentBasis: { shape: "cross", color: palette.purple },
  undecidable: { shape: saltire, color: palette.purple },
};

export const standings: Readonly<Record<Fact["standing"], Word>> = {
  issuer: { en: "the company itself", ja: "会社発表" },
  mirror: { en: "a reprint", ja: "転載" },
  press: { en: "press", ja: "報道" },
};

/** How to read the picture. */
export const legendWords: Word = {
  en: "One line per statement, with the bounds left by rounding.",
  ja: "線は端数処理による幅",
};

/** The title: which figure, and that its statements are in the order of publication. */
export function titleOfVintages(subject: string, period: PeriodId, locale: Locale): string {
  return locale === "en"
    ? `${subject} of ${period}, by date of publication`
    : `${subject}(${period})の公表の推移`;
}

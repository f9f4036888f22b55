import type { Locale, Word } from "../../functions/display/locale.js";
import { cut } from "../frame/cut.js";
import { inSentence } from "../frame/titles.js";

/** Lanes for periods whose parts cannot be put on top of each other. */
export const mixLanes = {
  incomplete: { en: "not all parts printed", ja: "記載のない内訳あり" },
  notComparable: { en: "parts not comparable", ja: "内訳の基準が不一致" },
  noShare: { en: "parts may be zero", ja: "合計ゼロの可能性" },
} as const satisfies Readonly<Record<string, Word>>;

/** The remainder of the whole, which no document prints. */
export const restWord: Word = { en: "rest (computed)", ja: "その他(計算値)" };

/** The order of the legend is that of the parts, so that colour alone need not tell them apart. */
export const orderWord: Word = { en: "from the bottom", ja: "下から順に" };

/** What shares are shares of, above the axis. */
export function shareHeading(given: string | undefined, locale: Locale): string {
  const whole = given === undefined ? undefined : cut(given, 45);
  if (whole === undefined)
    return locale === "en" ? "% of the parts shown" : "図中の内訳に占める割合(%)";
  return locale === "en" ? `% of ${inSentence(whole)}` : `${whole}に占める割合(%)`;
}

/** The title: of the whole by its parts, or of the parts; and whether their shares are drawn. */
export function titleOfMix(
  title: string,
  whole: string | undefined,
  isShares: boolean,
  locale: Locale,
): string {
  if (locale === "ja")
    return `${title}${whole === undefined ? "" : "の内訳"}${isShares ? "、構成比" : ""}`;
  return `${title}${whole === undefined ? "" : " and its parts"}${isShares ? ", shares" : ""}`;
}

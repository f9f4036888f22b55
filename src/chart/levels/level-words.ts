import type { PeriodId } from "../../model/period.js";
import type { Locale, Word } from "../../functions/display/locale.js";

/** The mark that shows the bounds left by rounding. */
export const errorBarWord: Word = { en: "bounds left by rounding", ja: "端数処理による幅" };

/** A period that growth since the base cannot reach, such as one under another standard. */
export const noIndexWord: Word = { en: "no index", ja: "指数なし" };

/** The unit of an index, above its axis. */
export function indexHeading(base: PeriodId, locale: Locale): string {
  return locale === "en" ? `Index, ${base} = 100` : `指数(${base}=100)`;
}

/** The title of a chart of indexes. */
export function titleOfIndex(title: string, base: PeriodId, locale: Locale): string {
  return locale === "en" ? `${title}, ${base} = 100` : `${title}、${base}=100`;
}

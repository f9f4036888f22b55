import { statedText } from "../../functions/display/format-figure.js";
import type { Locale } from "../../functions/display/locale.js";
import type { Level } from "../../functions/levels/level.js";

/**
 * A level as a reader is shown it: words and figures as documents state them; nothing for a level
 * with bounds of its own, whose bounds the chart has.
 */
export function shownOf({ kind, about, stated }: Level, locale: Locale): string {
  if (kind === "inWords" || stated.length === 0) return about.printed ?? "";
  return stated.map((figure) => statedText(figure, locale)).join(locale === "en" ? " to " : "~");
}

import { statedText } from "../../functions/display/format-figure.js";
import type { Locale } from "../../functions/display/locale.js";
import type { Level } from "../../functions/levels/level.js";

/**
 * A level as text: words and figures as documents state them; empty for a level with its own
 * bounds, which the chart shows.
 */
export function shownOf({ kind, about, stated }: Level, locale: Locale): string {
  if (kind === "inWords" || stated.length === 0) return about.printed ?? "";
  return stated.map((figure) => statedText(figure, locale)).join(locale === "en" ? " to " : "~");
}

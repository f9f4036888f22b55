import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** The languages that figures can be written in. */
export type Locale = "en" | "ja";

export function requireLocale(locale: Locale): void {
  if (locale === "en" || locale === "ja") return;
  refuse("outOfRange", { needs: 'the locale "en" or "ja"', got: show(locale), values: [locale] });
}

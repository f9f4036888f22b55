import { bare } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** The languages that figures can be written in. */
export type Locale = "en" | "ja";

export function requireLocale(locale: unknown): asserts locale is Locale {
  if (locale === "en" || locale === "ja") return;
  refuse("outOfRange", { needs: 'the locale "en" or "ja"', got: bare(locale), values: [locale] });
}

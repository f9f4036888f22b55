import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** The languages in which figures can be written. */
export type Locale = "en" | "ja";

/** A word in both languages. */
export type Word = Readonly<Record<Locale, string>>;

export function requireLocale(locale: unknown): asserts locale is Locale {
  if (locale === "en" || locale === "ja") return;
  refuse("outOfRange", { needs: 'the locale "en" or "ja"', got: show(locale), values: [locale] });
}

/** The words of a table in one language, by id. */
export function inLocale<K extends string>(
  words: Readonly<Record<K, Word>>,
  locale: Locale,
): Readonly<Record<K, string>> {
  return Object.fromEntries(
    Object.entries<Word>(words).map(([id, word]) => [id, word[locale]]),
  ) as Record<K, string>;
}

import { type Locale, requireLocale } from "../../functions/display/locale.js";
import type { Theme } from "../../chart/frame/theme.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * Options for the look rather than the contents. Rows accept them, so that one options object
 * serves `rows`, `show` and the charts.
 */
export interface Presentation {
  /** The title, in place of the default one. */
  readonly title?: string;
  /** A line below the title. */
  readonly subtitle?: string;
  /** Whose figures they are; the title begins with it. */
  readonly company?: string;
  /** The source of the figures, in your own words, on a separate line. */
  readonly source?: string;
  /** The language of titles, words, numbers and notes; by default `en`. */
  readonly locale?: Locale;
  /** The theme of a chart. */
  readonly theme?: Theme;
  /** The width of a chart, in pixels. */
  readonly width?: number;
}

const texts = ["title", "subtitle", "company", "source"] as const;

/** The names of these options. */
export const presentation: readonly string[] = [...texts, "locale", "theme", "width"];

/** Rejects a title that is not text, and an unknown language. */
export function requirePresentation(options: Presentation): void {
  const given = fieldsOf<Presentation>(options);
  if (given.locale !== undefined) requireLocale(given.locale);
  for (const name of texts)
    if (given[name] !== undefined && typeof given[name] !== "string")
      refuse("outOfRange", {
        needs: `a ${name} as text`,
        got: show(given[name]),
        values: [options],
      });
}

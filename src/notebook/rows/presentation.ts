import { type Locale, requireLocale } from "../../functions/display/locale.js";
import type { Theme } from "../../chart/frame/theme.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";

/**
 * Options that say how something looks and not what it is about. Rows accept them, so that one
 * object of options serves `rows`, `show` and the charts.
 */
export interface Presentation {
  /** Instead of the title that says what is shown. */
  readonly title?: string;
  /** A line below the title. */
  readonly subtitle?: string;
  /** Whose figures they are: a title begins with it. */
  readonly company?: string;
  /** Where the figures come from, in your own words, in a line of its own. */
  readonly source?: string;
  /** The language of titles, words, numbers and notes: `en` unless you say otherwise. */
  readonly locale?: Locale;
  /** Of a chart. */
  readonly theme?: Theme;
  /** Of a chart, in pixels. */
  readonly width?: number;
}

const texts = ["title", "subtitle", "company", "source"] as const;

/** The names of these options. */
export const presentation: readonly string[] = [...texts, "locale", "theme", "width"];

/** Rejects a title that is not text, and a language that is not known. */
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

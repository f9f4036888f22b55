import { spanNames } from "../../model/calendar.js";
import type { Span } from "../../model/period.js";
import { requireLocale, type Locale } from "../../functions/display/locale.js";
import type { PeriodRange } from "../../functions/periods/period-range.js";
import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import type { Theme } from "./theme.js";
import { scaleNames, type ChartScale } from "./scale.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** The options that every chart has. */
export interface ChartOptions {
  /**
   * `light` or `dark`; without it the ground is transparent, and text and marks are readable on
   * either.
   */
  readonly theme?: Theme;
  /**
   * The language of titles, axes and outcomes: `en` unless said otherwise. Names of documents,
   * places and literals stay as printed.
   */
  readonly locale?: Locale;
}

/** The options of a chart of amounts. */
export interface AmountOptions extends ChartOptions {
  /** Which of several units is drawn, such as `JPY` where a series also has `USD`. */
  readonly unit?: string;
  /**
   * What the axis counts in; without it, what the largest amount asks for. A ratio is drawn in
   * `percent`.
   */
  readonly scale?: ChartScale;
}

/** The options of a chart over periods. */
export interface PeriodOptions extends ChartOptions, PeriodRange {
  /**
   * Which periods are drawn, all of one length; without it the longest that the series has the
   * metric for.
   */
  readonly span?: Span;
}

const known: Readonly<Record<string, readonly string[]>> = {
  theme: ["light", "dark"],
  span: spanNames,
  scale: scaleNames,
  compare: ["yearOverYear", "quarterOverQuarter"],
};

/** Refuses an option that the chart does not have, and a value that no such option has. */
export function readOptions<O extends ChartOptions>(
  options: O,
  available: readonly string[],
): O & { readonly locale: Locale } {
  requireOptions(options, available);
  const given = fieldsOf(options);
  for (const [name, value] of Object.entries(given)) {
    const values = known[name];
    if (value !== undefined && values?.includes(value as string) === false)
      refuse("outOfRange", {
        needs: `the ${name} ${listed(values)}`,
        got: show(value),
        values: [options],
      });
  }
  const { locale = "en" } = given as ChartOptions;
  requireLocale(locale);
  return { ...options, locale };
}

function listed(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" or ");
}

import { spanNames } from "../../model/calendar.js";
import type { Span } from "../../model/period.js";
import { requireLocale, type Locale } from "../../functions/display/locale.js";
import type { PeriodRange } from "../../functions/periods/period-range.js";
import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import type { TitledDocuments } from "./sources.js";
import type { Theme } from "./theme.js";
import { scaleNames, type ChartScale } from "./scale.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** The options that every chart has. */
export interface ChartOptions {
  /** The title, instead of the one that says what is shown and of whom. */
  readonly title?: string;
  /** A line below the title, before those that say how to read the picture. */
  readonly subtitle?: string;
  /**
   * Whose figures they are, as the title names it: `IIJ` gives "IIJ: revenues by fiscal year".
   * Without it, the `company` that all figures name, if they name one.
   */
  readonly company?: string;
  /** The width of the picture in pixels, from 300 to 2,000; by default 600. */
  readonly width?: number;
  /**
   * The source line: your own text, or documents by id, such as `documents`, so that it can name
   * them by their titles. By default it has their ids, or their number.
   */
  readonly source?: string | TitledDocuments;
  /**
   * `light` (the default), a white background; `dark`; or `transparent`, without a background, with
   * text and marks that are readable on white and on black.
   */
  readonly theme?: Theme;
  /**
   * The language of titles, axes and outcomes; by default `en`. Names of documents, locators and
   * literals stay as printed.
   */
  readonly locale?: Locale;
}

/** The options of a chart of amounts. */
export interface AmountOptions extends ChartOptions {
  /** The unit to draw if the series has several, such as `JPY` and `USD`. */
  readonly unit?: string;
  /**
   * The scale of the axis; by default, the one that fits the largest amount. Ratios are drawn in
   * `percent`.
   */
  readonly scale?: ChartScale;
}

/** The options of a chart over periods. */
export interface PeriodOptions extends ChartOptions, PeriodRange {
  /**
   * The length of the periods to draw; by default the longest for which the series has the metric.
   */
  readonly span?: Span;
}

/** The names of the options that every chart has. */
export const chartOptions = [
  "title",
  "subtitle",
  "company",
  "width",
  "source",
  "theme",
  "locale",
] as const;

const known: Readonly<Record<string, readonly string[]>> = {
  theme: ["light", "dark", "transparent"],
  span: spanNames,
  scale: scaleNames,
  compare: ["yearOverYear", "quarterOverQuarter"],
  growth: ["yearOverYear", "quarterOverQuarter"],
  mark: ["bar", "line"],
};

/** Rejects unknown options and invalid values. */
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
  const { locale = "en", title, subtitle, company, width, source } = given as ChartOptions;
  requireLocale(locale);
  requireText({ title, subtitle, company });
  requireWidth(width);
  requireSource(source);
  return { ...options, locale };
}

function requireText(options: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(options))
    if (value !== undefined && typeof value !== "string")
      refuse("outOfRange", { needs: `text under ${name}`, got: show(value), values: [value] });
}

function requireWidth(width: unknown): void {
  if (width === undefined || (typeof width === "number" && width >= 300 && width <= 2000)) return;
  refuse("outOfRange", {
    needs: "a width from 300 to 2,000 pixels",
    got: show(width),
    values: [width],
  });
}

function requireSource(source: unknown): void {
  if (source === undefined || typeof source === "string") return;
  const wrong = Object.entries(fieldsOf(source)).find(
    ([, document]) => typeof fieldsOf<{ title: unknown }>(document).title !== "string",
  );
  if (typeof source === "object" && source !== null && wrong === undefined) return;
  refuse("outOfRange", {
    needs: "a text, or documents by id with a title each, under source",
    got: wrong === undefined ? show(source) : `${show(wrong[1])} under ${show(wrong[0])}`,
    values: [source],
  });
}

function listed(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" or ");
}

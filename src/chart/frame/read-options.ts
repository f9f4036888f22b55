import { spanNames } from "../../model/calendar.js";
import { EarningsError } from "../../model/earnings-error.js";
import type { Span } from "../../model/period.js";
import { requireLocale, type Locale } from "../../functions/display/locale.js";
import { bare } from "../../functions/precision/describe.js";
import type { Theme } from "./theme.js";
import { scaleNames, type Scale } from "./scale.js";

/** What every chart can be told. */
export interface ChartOptions {
  /** `light` or `dark`; without it the ground is transparent, and text and marks are readable on either. */
  readonly theme?: Theme;
  /** The language of titles, axes and outcomes: `en` unless said otherwise. Names of documents, places and literals stay as printed. */
  readonly locale?: Locale;
}

/** What a chart of amounts can be told. */
export interface AmountOptions extends ChartOptions {
  /** Which of several units is drawn, such as `JPY` where a series also has `USD`. */
  readonly unit?: string;
  /** What the axis counts in; without it, what the largest amount asks for. A ratio is drawn in `percent`. */
  readonly scale?: Scale;
}

/** What a chart over periods can be told. */
export interface PeriodOptions extends ChartOptions {
  /** Which periods are drawn, all of one length; without it the longest that the series has the metric for. */
  readonly span?: Span;
}

const known: Readonly<Record<string, readonly string[]>> = {
  theme: ["light", "dark"],
  span: spanNames,
  scale: scaleNames,
  compare: ["yearOverYear", "quarterOverQuarter"],
};

/** Refuses an option that the chart does not have, and a value that no such option has. */
export function readOptions<O extends ChartOptions>(caller: string, options: O, available: readonly string[]): O & { readonly locale: Locale } {
  const given = Object(options) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(given)) {
    if (!available.includes(name)) refuse(caller, `options among ${available.join(", ")}`, bare(name), options);
    const values = known[name];
    if (value !== undefined && values?.includes(value as string) === false) refuse(caller, `the ${name} ${listed(values)}`, bare(value), options);
  }
  const { locale = "en" } = given as ChartOptions;
  requireLocale(caller, locale);
  return { ...options, locale };
}

function listed(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(" or ");
}

function refuse(caller: string, needs: string, got: string, options: unknown): never {
  throw new EarningsError("outOfRange", { function: caller, needs, got, values: [options] });
}

import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { Span } from "../../model/period.js";
import { readOptions } from "../../chart/frame/read-options.js";
import { type PeriodRange, rangeOptions } from "../../functions/periods/period-range.js";
import { calendarOptions, readCalendar } from "../../functions/periods/read-calendar.js";
import { type Presentation, presentation } from "./presentation.js";
import { readGaps } from "./gaps.js";
import type { RowScale } from "./scaled-numbers.js";

/**
 * Options of `rows`, which `growthRows`, `wide` and `show` have too: which periods, in what the
 * numbers count, and how the fiscal years lie.
 */
export interface RowOptions extends PeriodRange, Presentation, FiscalCalendar {
  /**
   * Which of several units the rows are in, such as `JPY` where a series also has `USD`; rows in
   * another unit are left out.
   */
  readonly unit?: string;
  /** What the numbers count in: base units, `one`, unless you say otherwise. */
  readonly scale?: RowScale;
  /**
   * Which periods, all of one length; without it the longest that the series has the metric for.
   */
  readonly span?: Span;
  /** `false` leaves out the periods of which no figure is known. They have rows otherwise. */
  readonly gaps?: boolean;
}

/**
 * Rejects unknown options and invalid values; returns the options with the calendar of the fiscal
 * years.
 */
export function readRowOptions<O extends RowOptions>(
  options: O,
  more: readonly string[] = [],
): Omit<O, "gaps"> & { readonly calendar: FiscalCalendar; readonly gaps: boolean } {
  const own = ["unit", "scale", "span", ...rangeOptions, "gaps", ...presentation, ...more];
  readOptions(options as object, [...own, ...calendarOptions]);
  return { ...options, gaps: readGaps(options), calendar: readCalendar(options, own) };
}

import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { Span } from "../../model/period.js";
import { readOptions } from "../../chart/frame/read-options.js";
import { calendarOptions, readCalendar } from "../../functions/periods/read-calendar.js";
import type { RowScale } from "./scaled-numbers.js";

/** What `rows` and `growthRows` can be told, beside how the fiscal years lie. */
export interface RowOptions extends FiscalCalendar {
  /**
   * Which of several units the rows are in, such as `JPY` where a series also has `USD`; rows in
   * another unit are left out.
   */
  readonly unit?: string;
  /** What the numbers count in: base units, `one`, unless said otherwise. */
  readonly scale?: RowScale;
  /**
   * Which periods, all of one length; without it the longest that the series has the metric for.
   */
  readonly span?: Span;
}

/**
 * Refuses an option that there is not, and a value that no such option has; with the calendar of
 * the fiscal years.
 */
export function readRowOptions<O extends RowOptions>(
  options: O,
  more: readonly string[] = [],
): O & { readonly calendar: FiscalCalendar } {
  const own = ["unit", "scale", "span", ...more];
  readOptions(options as object, [...own, ...calendarOptions]);
  return { ...options, calendar: readCalendar(options, own) };
}

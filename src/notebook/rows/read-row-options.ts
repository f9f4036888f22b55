import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { Span } from "../../model/period.js";
import { readOptions } from "../../chart/frame/read-options.js";
import { type PeriodRange, rangeOptions } from "../../functions/periods/period-range.js";
import { calendarOptions, readCalendar } from "../../functions/periods/read-calendar.js";
import { type Presentation, presentation } from "./presentation.js";
import { readGaps } from "./gaps.js";
import type { RowScale } from "./scaled-numbers.js";

/**
 * Options of `rows`, which `growthRows`, `wide` and `show` also have: periods, unit and scale, and
 * the fiscal calendar.
 */
export interface RowOptions extends PeriodRange, Presentation, FiscalCalendar {
  /**
   * The unit of the rows if the series has several, such as `JPY` and `USD`; amounts in other units
   * are left out.
   */
  readonly unit?: string;
  /** The scale of the numbers; by default `one`, base units. */
  readonly scale?: RowScale;
  /** The length of the periods; by default the longest for which the series has the metric. */
  readonly span?: Span;
  /** `false` leaves out the periods without a known figure. By default they have rows. */
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

import { april } from "../../model/calendar.js";
import type { Month, Span } from "../../model/period.js";
import { readOptions } from "../../chart/frame/read-options.js";
import { requireMonth } from "../../functions/refusing/require-month.js";
import type { RowScale } from "./scaled-numbers.js";

/** What `rows` and `growthRows` can be told. */
export interface RowOptions {
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
  /** The month in which the fiscal year starts: 4, April, unless said otherwise. */
  readonly startMonth?: Month;
}

/**
 * Refuses an option that there is not, and a value that no such option has; with the month in which
 * the fiscal year starts.
 */
export function readRowOptions<O extends RowOptions>(
  options: O,
  more: readonly string[] = [],
): O & { readonly startMonth: Month } {
  readOptions(options as object, ["unit", "scale", "span", "startMonth", ...more]);
  const { startMonth = april } = options;
  requireMonth(startMonth);
  return { ...options, startMonth };
}

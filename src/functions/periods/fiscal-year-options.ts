import { april } from "../../model/calendar.js";
import type { Month } from "../../model/period.js";
import { requireMonth } from "../refusing/require-month.js";
import { requireOptions } from "../refusing/require-options.js";

/** How fiscal years lie in the calendar. */
export interface FiscalYearOptions {
  /** The month in which a fiscal year starts: 4, April, unless you say otherwise. */
  readonly startMonth?: Month;
}

/** The month in which fiscal years start; of a function that has other options, too, with these. */
export function startMonthOf(options: FiscalYearOptions, others: readonly string[] = []): Month {
  requireOptions(options, [...others, "startMonth"]);
  const { startMonth = april } = options;
  requireMonth(startMonth);
  return startMonth;
}

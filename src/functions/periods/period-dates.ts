import { daysOf } from "../../model/calendar.js";
import type { PeriodDates, PeriodId } from "../../model/period.js";
import { named } from "../refusing/named.js";
import { readPeriod } from "./read-period.js";
import { type FiscalYearOptions, startMonthOf } from "./fiscal-year-options.js";

/**
 * The first and the last day of a fiscal period. A fiscal year bears the number of the calendar
 * year in which it starts: IIJ's FY2002 starts on April 1, 2002 and ends on March 31, 2003, so that
 * 3Q02 is October to December 2002. Companies that name a year after the one in which it ends are
 * one number ahead: what a company calls fiscal 2023, from October 2022, is FY2022 here.
 *
 * @param period - A period id.
 * @param options - `startMonth`: the month in which the fiscal year starts, 4 (April) unless you
 * say otherwise.
 * @returns Two calendar days as ISO 8601 text, both part of the period.
 * @throws EarningsError `unknownPeriod`; `outOfRange` for a month that is none.
 *
 * @example
 * ```ts
 * import { periodDates } from "@iij/earnings";
 *
 * periodDates("3Q02"); // → { start: "2002-10-01", end: "2002-12-31" }
 * periodDates("FY2002", { startMonth: 1 }); // → { start: "2002-01-01", end: "2002-12-31" }
 * ```
 */
export function periodDates(period: PeriodId, options: FiscalYearOptions = {}): PeriodDates {
  return named("periodDates", () => {
    const parts = readPeriod(period);
    return daysOf(parts, startMonthOf(options));
  });
}

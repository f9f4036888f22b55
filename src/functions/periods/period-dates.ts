import { daysOf, type FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodDates, PeriodId } from "../../model/period.js";
import { named } from "../refusing/named.js";
import { readPeriod } from "./read-period.js";
import { refuse } from "../refusing/refuse.js";
import { readCalendar } from "./read-calendar.js";

/**
 * The first and the last day of a fiscal period. A fiscal year has the number of the calendar year
 * in which it starts: IIJ's FY2002 starts on April 1, 2002 and ends on March 31, 2003, so that 3Q02
 * is October to December 2002. A {@link FiscalCalendar} describes other fiscal years: the month in
 * which they start, whether they are named after the year in which they end, whole weeks,
 * exceptional days, and a change of the year end.
 *
 * @param period - A period id.
 * @param calendar - The fiscal calendar; by default years start in April and are named after that
 * calendar year.
 * @returns Two calendar days in ISO 8601, both inclusive.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `outOfRange` for an invalid calendar, or a quarter that a short year does
 * not have.
 *
 * @example
 * ```ts
 * import { periodDates } from "@iij/earnings";
 *
 * periodDates("3Q02"); // → { start: "2002-10-01", end: "2002-12-31" }
 * periodDates("FY2002", { startMonth: 1 }); // → { start: "2002-01-01", end: "2002-12-31" }
 * periodDates("FY2023", { startMonth: 10, yearNamed: "end" }); // → { start: "2022-10-01", end: "2023-09-30" }
 * ```
 */
export function periodDates(period: PeriodId, calendar: FiscalCalendar = {}): PeriodDates {
  return named("periodDates", () => {
    return datesOf(period, readCalendar(calendar));
  });
}

/** The same for a calendar that has been checked. */
export function datesOf(period: PeriodId, calendar: FiscalCalendar): PeriodDates {
  return (
    daysOf(readPeriod(period), calendar) ??
    refuse("outOfRange", {
      needs: "a period that exists in its fiscal year",
      got: `${period}, which lies after the end of a short year`,
      values: [period, calendar],
    })
  );
}

import { firstYear, lastYear, nameOf } from "../../model/calendar.js";
import type { FiscalYearId, HalfId, IsoDate, QuarterId } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { parseDay } from "../../model/day.js";
import { type FiscalCalendar, periodWith } from "../../model/fiscal-calendar.js";
import { readCalendar } from "./read-calendar.js";
import { refuse } from "../refusing/refuse.js";

/**
 * The spans of which every day belongs to exactly one; nine months leave out the fourth quarter.
 */
type Covering = {
  readonly quarter: QuarterId;
  readonly half: HalfId;
  readonly fiscalYear: FiscalYearId;
};

/**
 * The fiscal period to which a calendar day belongs.
 *
 * @param date - A day as ISO 8601 text, `2002-11-15`. A `Date` is not taken: which day it is
 * depends on the time zone.
 * @param span - `quarter` unless said otherwise, `half` or `fiscalYear`.
 * @param calendar - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise.
 * @throws EarningsError `outOfRange` for what is no calendar day, no such span or calendar, a year
 * outside of 1969 to 2068, or a day that lies in no fiscal year of the calendar.
 *
 * @example
 * ```ts
 * import { periodOf } from "@iij/earnings";
 *
 * periodOf("2002-11-15"); // → "3Q02"
 * periodOf("2003-03-31", "fiscalYear"); // → "FY2002"
 *
 * const weeks = { lastDay: "saturday", falls: "nearestMonthEnd" } as const;
 * periodOf("2022-10-01", "fiscalYear", { startMonth: 10, yearNamed: "end", weeks }); // → "FY2022"
 * ```
 */
export function periodOf<S extends keyof Covering = "quarter">(
  date: IsoDate,
  span: S = "quarter" as S,
  calendar: FiscalCalendar = {},
): Covering[S] {
  return named("periodOf", () => {
    const read = readCalendar(calendar);
    const number = parseDay(date);
    if (number === undefined) {
      refuse("outOfRange", {
        needs: "a calendar day as text, such as 2002-11-15",
        got: show(date),
        fix: "Of a Date, decide on a time zone first.",
        values: [date],
      });
    }
    if (span !== "quarter" && span !== "half" && span !== "fiscalYear") {
      refuse("outOfRange", {
        needs: "a span of quarter, half or fiscalYear",
        got: show(span),
        values: [span],
      });
    }
    const parts = periodWith(number, span, read);
    if (parts === undefined) {
      refuse("outOfRange", {
        needs: "a day in a fiscal year of the calendar",
        got: show(date),
        values: [date, calendar],
      });
    }
    if (parts.year < firstYear || parts.year > lastYear) {
      refuse("outOfRange", {
        needs: `a day in the fiscal years ${firstYear} to ${lastYear}, which two digits can name`,
        got: show(date),
        values: [date],
      });
    }
    return nameOf(parts) as Covering[S];
  });
}

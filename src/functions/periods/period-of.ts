import { firstYear, lastYear, nameOf } from "../../model/calendar.js";
import type { FiscalYearId, HalfId, IsoDate, QuarterId } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { named } from "../refusing/named.js";
import { parseDay } from "../../model/day.js";
import { type FiscalCalendar, periodWith } from "../../model/fiscal-calendar.js";
import { readCalendar } from "./read-calendar.js";
import { refuse } from "../refusing/refuse.js";

/** The spans that cover every day exactly once; nine months leave out the fourth quarter. */
type Covering = {
  readonly quarter: QuarterId;
  readonly half: HalfId;
  readonly fiscalYear: FiscalYearId;
};

/**
 * The fiscal period to which a calendar day belongs.
 *
 * @param date - A day in ISO 8601, `2002-11-15`. A `Date` is rejected, because its day depends on
 * the time zone.
 * @param span - `quarter` (the default), `half` or `fiscalYear`.
 * @param calendar - The fiscal calendar; by default years start in April and are named after that
 * calendar year.
 * @throws EarningsError `outOfRange` for an invalid day, span or calendar, for a year outside 1969
 * to 2068, or for a day in no fiscal year of the calendar.
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
        fix: "Convert a Date to a calendar day in the time zone you mean.",
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

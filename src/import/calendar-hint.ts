import { parseDay } from "../model/day.js";
import { daysOf, type FiscalCalendar, periodWith, weekdays } from "../model/fiscal-calendar.js";
import type { Month } from "../model/period.js";

/** A first and a last day. */
export interface Days {
  readonly start: string | undefined;
  readonly end: string;
}

/**
 * The probable fiscal calendar of a file, as code: the one in which most of the periods that are
 * about a year long are fiscal years. It is only a hint in an error, because a guessed calendar may
 * be wrong.
 */
export function calendarHint(periods: readonly Days[]): string | undefined {
  const years = [
    ...new Map(
      periods.filter(isAboutAYear).map((each) => [`${each.start}/${each.end}`, each]),
    ).values(),
  ].slice(-40);
  if (years.length === 0) return undefined;
  let best: { calendar: FiscalCalendar; count: number } | undefined;
  for (const calendar of calendars()) {
    const count = years.filter((year) => isYearIn(year, calendar)).length;
    if (count > (best?.count ?? 0)) best = { calendar, count };
  }
  return best && written(best.calendar);
}

const isAboutAYear = ({ start, end }: Days): boolean => {
  const length = (parseDay(end) ?? 0) - (parseDay(start) ?? Infinity);
  return length > 350 && length < 380;
};

function isYearIn({ start, end }: Days, calendar: FiscalCalendar): boolean {
  const parts = periodWith(parseDay(end) ?? NaN, "fiscalYear", calendar);
  const days = parts && daysOf(parts, calendar);
  return days?.start === start && days?.end === end;
}

/** Whole months first, then whole weeks. */
function* calendars(): Generator<FiscalCalendar> {
  const months = Array.from({ length: 12 }, (_, index) => (index + 1) as Month);
  for (const startMonth of months) yield { startMonth };
  for (const startMonth of months)
    for (const lastDay of weekdays)
      for (const falls of ["lastInMonth", "nearestMonthEnd"] as const)
        yield { startMonth, weeks: { lastDay, falls } };
}

/** American companies name a year after its end, so the hint says so. */
function written({ startMonth = 1, weeks }: FiscalCalendar): string {
  const named = startMonth === 1 ? "" : ', yearNamed: "end"';
  const inWeeks =
    weeks === undefined
      ? ""
      : `, weeks: { lastDay: ${JSON.stringify(weeks.lastDay)}, falls: ${JSON.stringify(weeks.falls)} }`;
  return `{ startMonth: ${startMonth}${named}${inWeeks} }`;
}

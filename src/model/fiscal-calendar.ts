import { nameOf, parsePeriod, type PeriodParts, spans } from "./calendar.js";
import { addMonths, dayNumber, isoDay, parseDay } from "./day.js";
import type { FiscalYearId, Month, PeriodDates, PeriodId, Span } from "./period.js";

/** The days of the week, in the order in which JavaScript counts them. */
export const weekdays = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
] as const;

/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/**
 * Fiscal years of 52 or 53 whole weeks, with quarters of 13 weeks. A year that starts on the Sunday
 * nearest to October 1 ends on the Saturday nearest to the end of September.
 */
export interface FiscalWeeks {
  /** The day of the week on which every fiscal year ends. */
  readonly lastDay: Weekday;
  /**
   * Which of these days it is: the one nearest to the end of the last month, which may fall in the
   * next month, or the last one in the month.
   */
  readonly falls: "nearestMonthEnd" | "lastInMonth";
  /** The quarter that has 14 weeks in a year of 53; the fourth by default. */
  readonly longQuarter?: 1 | 2 | 3 | 4;
}

/** When the fiscal years of a company start and end, and how they are named. */
export interface FiscalCalendar {
  /** The month in which a fiscal year starts; by default 4, April. */
  readonly startMonth?: Month;
  /**
   * Whether a year is named after the calendar year of its first month, as IIJ's are, or of its
   * last: FY2023 from October 2022 is `"end"`. The default is `"start"`.
   */
  readonly yearNamed?: "start" | "end";
  /** For years of whole weeks; they start near the start of `startMonth`. */
  readonly weeks?: FiscalWeeks;
  /**
   * Periods with days of their own, such as the short first year of a company. The quarters of such
   * a year are counted from its first day; periods after its last day do not exist.
   */
  readonly days?: { readonly [P in PeriodId]?: PeriodDates };
  /**
   * After a change of the year end: the earlier calendar, and the last year that followed it. The
   * next year runs from there to the new year end, and so is shorter or longer.
   */
  readonly earlier?: FiscalCalendar & { readonly until: FiscalYearId };
}

/** IIJ's fiscal years, like those of most Japanese companies, start in April. */
const april: Month = 4;

/** The numbers of the first and the last day. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/**
 * The first and the last day of a period; `undefined` for a quarter after the end of a short year.
 */
export function daysOf(parts: PeriodParts, calendar: FiscalCalendar): PeriodDates | undefined {
  const days = ownDays(parts, calendar) ?? daysInYear(parts, calendar);
  return days.last < days.first ? undefined : { start: isoDay(days.first), end: isoDay(days.last) };
}

/** The period of a span that contains a day; `undefined` for a day in no fiscal year. */
export function periodWith(
  day: number,
  span: Span,
  calendar: FiscalCalendar,
): PeriodParts | undefined {
  const year = Number(isoDay(day).slice(0, 4));
  const candidates = [
    // Periods with days of their own take precedence over the years around them.
    ...Object.keys(calendar.days ?? {}).flatMap((id) => parsePeriod(id) ?? []),
    ...[year - 1, year, year + 1].flatMap((each) =>
      Array.from({ length: spans[span].perYear }, (_, position) => ({
        span,
        year: each,
        position,
      })),
    ),
  ];
  return candidates.find((parts) => {
    if (parts.span !== span) return false;
    const { first, last } = ownDays(parts, calendar) ?? daysInYear(parts, calendar);
    return first <= day && day <= last;
  });
}

/** The days of a period, if the calendar states them. */
function ownDays(parts: PeriodParts, { days }: FiscalCalendar): Days | undefined {
  const own = days?.[nameOf(parts)];
  return own && { first: parseDay(own.start) ?? NaN, last: parseDay(own.end) ?? NaN };
}

/** The days of a period, as they follow from its fiscal year. */
function daysInYear({ span, year, position }: PeriodParts, calendar: FiscalCalendar): Days {
  const days = daysOfYear(year, calendar);
  if (span === "fiscalYear") return days;
  const quarters = spans[span].months / spans.quarter.months;
  const weeks = calendarOf(year, calendar).weeks;
  const startOf = (quarter: number): number =>
    Math.min(days.last + 1, startOfQuarter(quarter, days, weeks));
  return {
    first: startOf(position * quarters),
    last: startOf((position + 1) * quarters) - 1,
  };
}

/** The first day of a quarter, counted from 0; for 4, the day after the year. */
function startOfQuarter(quarter: number, { first, last }: Days, weeks?: FiscalWeeks): number {
  if (weeks === undefined) return addMonths(first, quarter * spans.quarter.months);
  const isLong = last - first + 1 > 52 * 7;
  const extra = isLong && quarter >= (weeks.longQuarter ?? 4) ? 7 : 0;
  return first + quarter * 13 * 7 + extra;
}

function daysOfYear(year: number, calendar: FiscalCalendar): Days {
  const own = ownDays({ span: "fiscalYear", year, position: 0 }, calendar);
  if (own !== undefined) return own;
  const { earlier } = calendar;
  if (earlier !== undefined && year <= lastYearOf(earlier) + 1) {
    const before = daysOfYear(Math.min(year, lastYearOf(earlier)), earlier);
    if (year <= lastYearOf(earlier)) return before;
    return { first: before.last + 1, last: endOfYear(year, calendar) };
  }
  return { first: endOfYear(year - 1, calendar) + 1, last: endOfYear(year, calendar) };
}

/** The calendar that applies to a year, before a change or after it. */
function calendarOf(year: number, calendar: FiscalCalendar): FiscalCalendar {
  const { earlier } = calendar;
  return earlier !== undefined && year <= lastYearOf(earlier)
    ? calendarOf(year, earlier)
    : calendar;
}

const lastYearOf = ({ until }: { readonly until: FiscalYearId }): number => Number(until.slice(2));

/**
 * The last day of a year: the end of its last month, or the weekday nearest to or last before it.
 */
function endOfYear(
  year: number,
  { startMonth = april, yearNamed = "start", weeks }: FiscalCalendar,
): number {
  // A year from January to December has the same name either way.
  const startYear = yearNamed === "end" && startMonth > 1 ? year - 1 : year;
  const monthEnd = dayNumber(startYear, startMonth - 1 + 12, 0);
  if (weeks === undefined) return monthEnd;
  // January 1, 1970, the day with the number 0, was a Thursday, the weekday 4.
  const ahead = (((weekdays.indexOf(weeks.lastDay) - 4 - monthEnd) % 7) + 7) % 7;
  const isAhead = weeks.falls === "nearestMonthEnd" ? ahead <= 3 : ahead === 0;
  return monthEnd + ahead - (isAhead ? 0 : 7);
}

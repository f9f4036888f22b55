import { spans } from "../../model/calendar.js";
import { addMonths, parseDay } from "../../model/day.js";
import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodDates, PeriodId } from "../../model/period.js";
import { datesOf } from "../periods/period-dates.js";
import { readPeriod } from "../periods/read-period.js";
import type { NotComparable } from "./difference.js";

/** A side of a comparison, with the days of its period if the record states them. */
export interface Dated {
  readonly period?: PeriodId | undefined;
  readonly days?: PeriodDates | undefined;
}

/**
 * Half a month: years of whole weeks shift a period by less, and a month that a short year lacks
 * shifts it by more.
 */
const tolerance = 15;

/**
 * Whether two periods are as long, and as far apart, as their ids imply: FY2023 and FY2022 are not
 * if one of them has nine months. The days come from the records, or from the calendar if the
 * caller passes one.
 */
export function differenceOfDays(
  now: Dated,
  before: Dated,
  calendar: FiscalCalendar,
): NotComparable | undefined {
  if (now.period === undefined || before.period === undefined) return undefined;
  const [current, base] = [daysOf(now, calendar), daysOf(before, calendar)];
  if (current !== undefined && base !== undefined) {
    const months = startOf(now.period) - startOf(before.period);
    return isMovedBy(months, current, base)
      ? undefined
      : { outcome: "notComparable", differs: "span", current: text(current), base: text(base) };
  }
  // Only the id of the other side is known.
  const known = current ?? base;
  // Both have the same span, as different ones are not compared.
  if (known === undefined || isAsLong(known, now.period)) return undefined;
  const { span } = readPeriod(now.period);
  return {
    outcome: "notComparable",
    differs: "span",
    current: current === undefined ? span : text(current),
    base: base === undefined ? span : text(base),
  };
}

/**
 * The days of a period that is shorter or longer than its id implies, such as a year of nine
 * months.
 */
export function unlikeItsId(dated: Dated, calendar: FiscalCalendar): string | undefined {
  const days = daysOf(dated, calendar);
  return dated.period === undefined || days === undefined || isAsLong(days, dated.period)
    ? undefined
    : text(days);
}

function daysOf({ period, days }: Dated, calendar: FiscalCalendar): PeriodDates | undefined {
  if (days !== undefined || period === undefined) return days;
  return Object.keys(calendar).length === 0 ? undefined : datesOf(period, calendar);
}

/** The months before a period, counted through the years by their ids. */
function startOf(period: PeriodId): number {
  const { span, year, position } = readPeriod(period);
  return year * spans.fiscalYear.months + position * spans[span].months;
}

function isMovedBy(months: number, current: PeriodDates, base: PeriodDates): boolean {
  const [now, before] = [boundsOf(current), boundsOf(base)];
  return now.every(
    (day, index) => Math.abs(day - addMonths(before[index] ?? NaN, months)) <= tolerance,
  );
}

function isAsLong(days: PeriodDates, period: PeriodId): boolean {
  const [first, after] = boundsOf(days);
  const { months } = spans[readPeriod(period).span];
  return Math.abs(after - addMonths(first, months)) <= tolerance;
}

/** The first day, and the first day after the last. */
function boundsOf({ start, end }: PeriodDates): readonly [first: number, after: number] {
  return [parseDay(start) ?? NaN, (parseDay(end) ?? NaN) + 1];
}

const text = ({ start, end }: PeriodDates): string => `${start} to ${end}`;

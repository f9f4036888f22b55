import { firstYear, lastYear, nameOf, type PeriodParts, spanNames } from "../model/calendar.js";
import { parseDay } from "../model/day.js";
import { daysOf, type FiscalCalendar, periodWith } from "../model/fiscal-calendar.js";
import type { PeriodId, Span } from "../model/period.js";

/** Finds the fiscal period that has these days. */
export type PeriodFinder = (start: string | undefined, end: string) => PeriodId | undefined;

/**
 * The fiscal period from a first to a last day, whatever its length; `undefined` if there is none.
 * A balance has only a last day: at the end of a fiscal year it belongs to the year, otherwise to
 * the quarter that ends on it.
 */
export function periodFinder(calendar: FiscalCalendar): PeriodFinder {
  // Cached, because thousands of facts share a few dozen periods.
  const known = new Map<string, PeriodId | undefined>();
  return (start, end) => {
    const key = `${start ?? ""}/${end}`;
    if (!known.has(key)) known.set(key, periodOfDays(start, end, calendar));
    return known.get(key);
  };
}

const ofBalances: readonly Span[] = ["fiscalYear", "quarter"];

function periodOfDays(
  start: string | undefined,
  end: string,
  calendar: FiscalCalendar,
): PeriodId | undefined {
  const day = parseDay(end);
  if (day === undefined) return undefined;
  const found = (start === undefined ? ofBalances : spanNames)
    .map((span) => periodWith(day, span, calendar))
    .find((parts) => {
      const days = parts && isNamed(parts) ? daysOf(parts, calendar) : undefined;
      return days?.end === end && (start === undefined || days.start === start);
    });
  return found && nameOf(found);
}

const isNamed = ({ year }: PeriodParts): boolean => year >= firstYear && year <= lastYear;

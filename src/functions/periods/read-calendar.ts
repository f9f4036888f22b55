import { nameOf, parsePeriod } from "../../model/calendar.js";
import { parseDay } from "../../model/day.js";
import { daysOf, type FiscalCalendar, weekdays } from "../../model/fiscal-calendar.js";
import { show } from "../refusing/describe.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { refuse } from "../refusing/refuse.js";
import { requireOptions } from "../refusing/require-options.js";

const names = ["yearNamed", "weeks", "days", "earlier", "startMonth"] as const;

/** The keys of a fiscal calendar, for functions that also have other options. */
export const calendarOptions: readonly string[] = names;

/** Reads and checks a fiscal calendar, which may be among other options of a function. */
export function readCalendar(
  options: FiscalCalendar,
  others: readonly string[] = [],
): FiscalCalendar {
  requireOptions(options, [...others, ...names]);
  const { startMonth, yearNamed, weeks, days, earlier } = options;
  requireMonth(startMonth);
  requireOneOf("yearNamed", yearNamed, ["start", "end"]);
  requireWeeks(weeks);
  requireDays(days);
  if (earlier !== undefined) requireEarlier(earlier);
  const calendar = Object.fromEntries(
    Object.entries({ startMonth, yearNamed, weeks, days, earlier }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as FiscalCalendar;
  requireOneYearADay(calendar);
  return calendar;
}

function requireMonth(month: unknown): void {
  const number = Number.isInteger(month) ? Number(month) : 0;
  if (month === undefined || (number >= 1 && number <= 12)) return;
  refuse("outOfRange", {
    needs: "the month in which the fiscal year starts, from 1 to 12",
    got: show(month),
    values: [month],
  });
}

function requireOneOf(name: string, value: unknown, known: readonly unknown[]): void {
  if (value === undefined || known.includes(value)) return;
  refuse("outOfRange", {
    needs: `${name} to be one of ${known.map(show).join(", ")}`,
    got: show(value),
    values: [value],
  });
}

function requireWeeks(weeks: FiscalCalendar["weeks"]): void {
  if (weeks === undefined) return;
  requireOptions(weeks, ["longQuarter", "falls", "lastDay"]);
  const { lastDay, falls, longQuarter } = fieldsOf<NonNullable<typeof weeks>>(weeks);
  requireOneOf("lastDay", lastDay ?? null, weekdays);
  requireOneOf("falls", falls ?? null, ["nearestMonthEnd", "lastInMonth"]);
  requireOneOf("longQuarter", longQuarter, [1, 2, 3, 4]);
}

function requireDays(days: unknown): void {
  if (days === undefined) return;
  const isDays = ([id, own]: [string, unknown]): boolean => {
    const { start, end } = fieldsOf<{ start: unknown; end: unknown }>(own);
    const [first, last] = [parseDay(start), parseDay(end)];
    return (
      parsePeriod(id) !== undefined && first !== undefined && last !== undefined && first <= last
    );
  };
  const entries = typeof days === "object" && days !== null ? Object.entries(days) : undefined;
  const wrong = entries === undefined ? days : entries.find((entry) => !isDays(entry));
  if (wrong === undefined) return;
  const [id, own] = Array.isArray(wrong) ? (wrong as [string, unknown]) : ["days", wrong];
  const { start, end } = fieldsOf<{ start: unknown; end: unknown }>(own);
  refuse("outOfRange", {
    needs: 'days by period id, such as { FY2023: { start: "2023-04-01", end: "2023-12-31" } }',
    got: start === undefined && end === undefined ? show(own) : `${show(start)} to ${show(end)}`,
    fix: `Correct ${show(id)}.`,
    values: [days],
  });
}

function requireEarlier(earlier: NonNullable<FiscalCalendar["earlier"]>): void {
  const { until } = fieldsOf<typeof earlier>(earlier);
  if (typeof until !== "string" || parsePeriod(until)?.span !== "fiscalYear")
    refuse("outOfRange", {
      needs: "the last fiscal year before the change under until, such as FY2022",
      got: show(until),
      values: [earlier],
    });
  readCalendar(earlier, ["until"]);
}

/** Rejects calendars in which a day is in two fiscal years, or a fiscal year is empty. */
function requireOneYearADay(calendar: FiscalCalendar): void {
  const stated = [...Object.keys(calendar.days ?? {}), calendar.earlier?.until ?? ""];
  for (const id of stated) {
    const year = parsePeriod(id);
    if (year?.span !== "fiscalYear") continue;
    for (const before of [year.year - 1, year.year]) {
      const [one, next] = [before, before + 1].map((each) => ({ ...year, year: each }));
      const [days, after] = [one && daysOf(one, calendar), next && daysOf(next, calendar)];
      if (days !== undefined && after !== undefined && days.end < after.start) continue;
      refuse("outOfRange", {
        needs: "fiscal years that follow each other",
        got: [one, next]
          .map((each, index) => {
            const lies = [days, after][index];
            return `${each ? nameOf(each) : ""} ${lies ? `from ${lies.start} to ${lies.end}` : "without a day"}`;
          })
          .join(" and "),
        fix: "After a change of the year end, describe the years until then under earlier.",
        values: [calendar],
      });
    }
  }
}

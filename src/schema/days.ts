import type * as z from "zod";
import { parsePeriod, type PeriodParts, spans } from "../model/calendar.js";
import { isoDay, parseDay } from "../model/day.js";

type Issues = z.core.ParsePayload["issues"];

interface Days {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/**
 * Checks that the days are those of the period that the id names. The fiscal year may start in any
 * month and be named after its start or its end, and periods may be whole months or about as many
 * whole weeks. A fiscal year may be shorter, or up to half a year longer.
 */
export function requireDays({ id, start, end }: Days, issues: Issues): void {
  const period = parsePeriod(id);
  // An invalid id is reported separately.
  if (period === undefined) return;
  const days = { period, id, start, end, isInWeeks: isInWeeks(period, start, end) };
  const startFault = faultOfStart(days);
  const endFault = faultOfEnd(days);
  if (startFault !== undefined)
    issues.push({ code: "custom", path: ["start"], input: start, message: startFault });
  if (endFault !== undefined)
    issues.push({ code: "custom", path: ["end"], input: end, message: endFault });
}

interface DaysOfPeriod extends Days {
  readonly period: PeriodParts;
  readonly isInWeeks: boolean;
}

/** How far a year of whole weeks may differ from whole months: less than half a month. */
const fortnight = 14;

/** Whether the period has 13 weeks per quarter, or one week more. */
function isInWeeks({ span }: PeriodParts, start: string, end: string): boolean {
  const weeks = ((parseDay(end) ?? NaN) - (parseDay(start) ?? NaN) + 1) / 7;
  const usual = (spans[span].months / spans.quarter.months) * 13;
  return weeks === usual || weeks === usual + 1;
}

function faultOfStart({
  period,
  id,
  start,
  end,
  isInWeeks: inWeeks,
}: DaysOfPeriod): string | undefined {
  const { span, year, position } = period;
  const isWhole = inWeeks || start.endsWith("-01") || isShortYear(period, start, end);
  if (!isWhole) return `first day ${start} is not the first of a month`;
  const first =
    monthOf(inWeeks ? movedBy(start, fortnight) : start) - position * spans[span].months;
  const last =
    span === "fiscalYear"
      ? monthOf(inWeeks ? movedBy(end, -fortnight) : end)
      : first + spans.fiscalYear.months - 1;
  const [found, ends] = [Math.floor(first / 12), Math.floor(last / 12)];
  return found === year || ends === year
    ? undefined
    : `first day ${start} belongs to a fiscal year that starts in ${found}; that of ${id} starts or ends in ${year}`;
}

function faultOfEnd({
  period,
  id,
  start,
  end,
  isInWeeks: inWeeks,
}: DaysOfPeriod): string | undefined {
  if (end < start) return `last day ${end} is before the first, ${start}`;
  if (inWeeks) return undefined;
  if (!isLastOfMonth(end)) return `last day ${end} is not the last of a month`;
  const found = monthOf(end) - monthOf(start) + 1;
  const { months } = spans[period.span];
  const isYear = period.span === "fiscalYear" && found <= mostMonths;
  return found === months || isYear
    ? undefined
    : `${start} to ${end} has ${found} months; ${id} has ${months}`;
}

/** In most countries a fiscal year may not exceed a year and a half. */
const mostMonths = 18;

/** The first year of a company starts on the day of its foundation. */
function isShortYear({ span }: PeriodParts, start: string, end: string): boolean {
  return span === "fiscalYear" && monthOf(end) - monthOf(start) + 1 < spans.fiscalYear.months;
}

const movedBy = (day: string, days: number): string => isoDay((parseDay(day) ?? NaN) + days);

/** The number of a day's month, counted from the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const isLastOfMonth = (day: string): boolean =>
  new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;

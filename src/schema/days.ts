import type * as z from "zod";
import { parsePeriod, type PeriodParts, spans } from "../model/calendar.js";

type Issues = z.core.ParsePayload["issues"];

interface Days {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/**
 * The days are those of the period that the id names, in whichever month the fiscal year starts.
 */
export function requireDays({ id, start, end }: Days, issues: Issues): void {
  const period = parsePeriod(id);
  // An id that is none has a fault of its own.
  if (period === undefined) return;
  const startFault = faultOfStart(id, period, start);
  const endFault = faultOfEnd(id, period, start, end);
  if (startFault !== undefined)
    issues.push({ code: "custom", path: ["start"], input: start, message: startFault });
  if (endFault !== undefined)
    issues.push({ code: "custom", path: ["end"], input: end, message: endFault });
}

function faultOfStart(
  id: string,
  { span, year, position }: PeriodParts,
  start: string,
): string | undefined {
  if (!start.endsWith("-01")) return `first day ${start} is not the first of a month`;
  const found = Math.floor((monthOf(start) - position * spans[span].months) / 12);
  return found === year
    ? undefined
    : `first day ${start} is of a fiscal year that starts in ${found}; that of ${id} starts in ${year}`;
}

function faultOfEnd(
  id: string,
  { span }: PeriodParts,
  start: string,
  end: string,
): string | undefined {
  if (end < start) return `last day ${end} is before the first, ${start}`;
  if (!isLastOfMonth(end)) return `last day ${end} is not the last of a month`;
  const found = monthOf(end) - monthOf(start) + 1;
  const { months } = spans[span];
  return found === months
    ? undefined
    : `${start} to ${end} has ${found} months; ${id} has ${months}`;
}

/** Number of a day's month, counted from the year 0. */
const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const isLastOfMonth = (day: string): boolean =>
  new Date(Date.parse(day) + 86_400_000).getUTCDate() === 1;

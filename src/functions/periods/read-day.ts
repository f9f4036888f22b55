import type { Month } from "../../model/period.js";

const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Year and month of a real calendar day. */
export function readDay(date: unknown): { year: number; month: Month } | undefined {
  const match = typeof date === "string" ? calendarDay.exec(date) : null;
  if (match === null) return undefined;
  const time = new Date(`${match[0]}T00:00:00Z`);
  const real = !Number.isNaN(time.getTime()) && time.toISOString().startsWith(match[0]);
  return real
    ? { year: time.getUTCFullYear(), month: (time.getUTCMonth() + 1) as Month }
    : undefined;
}

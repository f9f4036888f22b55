import type { PeriodDates } from "../../model/period.js";

/** The midnight at the end of this day. */
function midnightAfter(day: string): string {
  return `${new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)}T00:00:00`;
}

/** A period in xBRL-JSON: from midnight to midnight, or the midnight of a balance. */
export function xbrlPeriod(
  { start, end }: PeriodDates,
  periodType: "instant" | "duration",
): string {
  return periodType === "instant" ? midnightAfter(end) : `${start}T00:00:00/${midnightAfter(end)}`;
}

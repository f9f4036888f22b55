import type { IsoDate } from "./period.js";

const length = 86_400_000;
const day = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/**
 * The number of a calendar day, counted from January 1, 1970; `undefined` if there is no such day.
 */
export function parseDay(text: unknown): number | undefined {
  if (typeof text !== "string" || !day.test(text)) return undefined;
  const number = Date.parse(text) / length;
  return !Number.isNaN(number) && isoDay(number) === text ? number : undefined;
}

/** The day with this number, in ISO 8601. */
export function isoDay(number: number): IsoDate {
  return new Date(number * length).toISOString().slice(0, 10) as IsoDate;
}

/**
 * The number of a day of a month (1 is the first, 0 the last of the month before). January is month
 * 0, and months may run past the end of the year.
 */
export function dayNumber(year: number, month: number, ofMonth: number): number {
  // Not by `Date.UTC`, which reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month, ofMonth) / length;
}

/** The same day of the month, this many months later; the last day if that month is too short. */
export function addMonths(number: number, months: number): number {
  const [year = 0, month = 1, ofMonth = 1] = isoDay(number).split("-").map(Number);
  const later = month - 1 + months;
  return Math.min(dayNumber(year, later, ofMonth), dayNumber(year, later + 1, 0));
}

import { readDay } from "../periods/read-day.js";

/** Whether something is the date of a publication: a day that exists, a month or a year. */
export function isPublicationDate(value: unknown): value is string {
  return (
    typeof value === "string" &&
    (/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || readDay(value) !== undefined)
  );
}

import { dayNumber, isoDay, parseDay } from "./day.js";

/** When something was published, as far as the document says it. */
export interface Publication {
  readonly precision: "day" | "month" | "year";
  /** The day, the month or the year itself; of a time stamp the day in its own zone. */
  readonly date: string;
  /** The days before which and after which it cannot have been. */
  readonly first: string;
  readonly last: string;
  /**
   * The moment, in milliseconds since 1970. What has no time of day may have come out at the end of
   * its last day, later than everything that has.
   */
  readonly moment: number;
}

const month = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;
const year = /^[0-9]{4}$/;

/**
 * What follows the day in a time stamp of RFC 3339: with its zone, since without it nobody could
 * say which moment is meant.
 */
export const timeOfDay =
  /T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])/;

/**
 * What a date of publication says: a day, a month, a year, or a time stamp with its zone. Nothing
 * for any other text.
 */
export function parsePublication(text: unknown): Publication | undefined {
  if (typeof text !== "string") return undefined;
  const date = text.slice(0, 10);
  if (parseDay(date) !== undefined) {
    const rest = text.slice(10);
    if (rest !== "" && timeOfDay.exec(rest)?.[0] !== rest) return undefined;
    const moment = rest === "" ? Infinity : Date.parse(text);
    return { precision: "day", date, first: date, last: date, moment };
  }
  const [years, months] = text.split("-").map(Number);
  if (years === undefined) return undefined;
  if (month.test(text) && months !== undefined)
    return ofDays("month", text, dayNumber(years, months - 1, 1), dayNumber(years, months, 0));
  return year.test(text)
    ? ofDays("year", text, dayNumber(years, 0, 1), dayNumber(years, 12, 0))
    : undefined;
}

function ofDays(
  precision: Publication["precision"],
  date: string,
  first: number,
  last: number,
): Publication {
  return { precision, date, first: isoDay(first), last: isoDay(last), moment: Infinity };
}

/**
 * The order of publication: by the last day on which something can have come out, when it was known
 * for certain; on one day by the moment.
 */
export function comparePublications(one: Publication, other: Publication): number {
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  return one.moment === other.moment ? 0 : one.moment < other.moment ? -1 : 1;
}

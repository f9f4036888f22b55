import { dayNumber, isoDay, parseDay } from "./day.js";

/** When something was published, as precisely as the document says. */
export interface Publication {
  readonly precision: "day" | "month" | "year";
  /** The day, the month or the year itself; for a time stamp, the day in its own zone. */
  readonly date: string;
  /** The first and the last day on which it can have been published. */
  readonly first: string;
  readonly last: string;
  /**
   * The moment, in milliseconds since 1970. Without a time of day it counts as the end of the last
   * day, after every publication that has a time.
   */
  readonly moment: number;
}

const month = /^[0-9]{4}-(?:0[1-9]|1[0-2])$/;
const year = /^[0-9]{4}$/;

/**
 * The part after the day in a time stamp of RFC 3339. The zone is required: without it the moment
 * is ambiguous.
 */
export const timeOfDay =
  /T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])/;

/** The dates that were read before: many facts have the date of one document. */
const read = /* @__PURE__ */ new Map<string, Publication>();

/** More than documents have; so many time stamps need not be kept. */
const mostRead = 4096;

/**
 * Reads a date of publication: a day, a month, a year, or a time stamp with its zone. Returns
 * `undefined` for any other text.
 */
export function parsePublication(text: unknown): Publication | undefined {
  if (typeof text !== "string") return undefined;
  const known = read.get(text);
  if (known !== undefined) return known;
  const publication = readText(text);
  if (publication === undefined) return undefined;
  if (read.size >= mostRead) read.clear();
  read.set(text, Object.freeze(publication));
  return publication;
}

function readText(text: string): Publication | undefined {
  const date = text.slice(0, 10);
  if (parseDay(date) !== undefined) {
    const rest = text.slice(10);
    if (rest !== "" && timeOfDay.exec(rest)?.[0] !== rest) return undefined;
    const moment = rest === "" ? Infinity : Date.parse(text);
    return { precision: "day", date, first: date, last: date, moment };
  }
  const years = Number(text.slice(0, 4));
  if (month.test(text)) {
    const months = Number(text.slice(5));
    return ofDays("month", text, dayNumber(years, months - 1, 1), dayNumber(years, months, 0));
  }
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
 * The order of publication: by the last day on which something can have been published, when it was
 * certainly known; within a day, by the moment.
 */
export function comparePublications(one: Publication, other: Publication): number {
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  return one.moment === other.moment ? 0 : one.moment < other.moment ? -1 : 1;
}

import { parsePublication, type Publication } from "../../model/publication.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/**
 * When something was published: a day, a month, a year or a time stamp with its zone. Anything else
 * is rejected, because it could not be ordered reliably.
 */
export function readPublished(published: unknown): Publication {
  const read = parsePublication(published);
  if (read !== undefined) return read;
  const meant = meantPublication(published);
  return refuse("malformedRecord", {
    needs:
      "a day, a month, a year or a time stamp with its zone under published, such as 2003-02-13, 2003-02, 2003 or 2003-02-13T15:00:00+09:00",
    got: show(published),
    fix: meant && `Did you mean ${meant}?`,
    values: [published],
  });
}

/**
 * The last day on which something can have been published: by then it was known. For a time stamp
 * it is the day in its own zone.
 */
export function lastDay(published: string): string {
  return readPublished(published).last;
}

/** The first day on which something can have been published: before then nobody knew it. */
export function firstDay(published: string): string {
  return readPublished(published).first;
}

/** The day or the month that another notation, such as 2023/11/8, probably means. */
function meantPublication(text: unknown): string | undefined {
  const [, year, month = "", day] =
    /^([0-9]{4})[-/.年]([0-9]{1,2})(?:[-/.月]([0-9]{1,2}))?[日月]?$/.exec(
      typeof text === "string" ? text : "",
    ) ?? [];
  if (year === undefined) return undefined;
  const parts = [
    year,
    month.padStart(2, "0"),
    ...(day === undefined ? [] : [day.padStart(2, "0")]),
  ];
  return parsePublication(parts.join("-"))?.date;
}

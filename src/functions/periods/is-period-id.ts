import { parsePeriod } from "../../model/calendar.js";
import type { PeriodId } from "../../model/period.js";

/**
 * Whether a value is the id of a fiscal period: `3Q02`, `1H02`, `9M02` or `FY2002`. A company's own
 * label may mean something else: IIJ's releases of 2013 to 2018 write "3Q" for nine months.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isPeriodId } from "@iij/earnings";
 *
 * isPeriodId("3Q02"); // → true
 * isPeriodId("5Q02"); // → false
 * ```
 */
export function isPeriodId(value: unknown): value is PeriodId {
  return typeof value === "string" && parsePeriod(value) !== undefined;
}

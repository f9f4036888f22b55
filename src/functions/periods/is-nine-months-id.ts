import { parsePeriod } from "../../model/calendar.js";
import type { NineMonthsId } from "../../model/period.js";

/**
 * Whether a value is the id of the first nine months of a fiscal year, such as `9M02`.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isNineMonthsId } from "@iij/earnings";
 *
 * isNineMonthsId("9M02"); // → true
 * isNineMonthsId("FY2002"); // → false
 * ```
 */
export function isNineMonthsId(value: unknown): value is NineMonthsId {
  return typeof value === "string" && parsePeriod(value)?.span === "nineMonths";
}

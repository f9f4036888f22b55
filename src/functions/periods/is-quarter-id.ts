import { parsePeriod } from "../../model/calendar.js";
import type { QuarterId } from "../../model/period.js";

/**
 * Whether a value is the id of a fiscal quarter, such as `3Q02`.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isQuarterId } from "@iij/earnings";
 *
 * isQuarterId("3Q02"); // → true
 * isQuarterId("1H02"); // → false
 * ```
 */
export function isQuarterId(value: unknown): value is QuarterId {
  return typeof value === "string" && parsePeriod(value)?.span === "quarter";
}

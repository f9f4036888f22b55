import { parsePeriod } from "../../model/calendar.js";
import type { HalfId } from "../../model/period.js";

/**
 * Whether a value is the id of a fiscal half, such as `1H02`.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isHalfId } from "@iij/earnings";
 *
 * isHalfId("1H02"); // → true
 * isHalfId("3Q02"); // → false
 * ```
 */
export function isHalfId(value: unknown): value is HalfId {
  return typeof value === "string" && parsePeriod(value)?.span === "half";
}

import { parsePeriod } from "../../model/calendar.js";
import type { FiscalYearId } from "../../model/period.js";

/**
 * Whether a value is the id of a fiscal year, such as `FY2002`.
 *
 * @param value - Anything.
 *
 * @example
 * ```ts
 * import { isFiscalYearId } from "@iij/earnings";
 *
 * isFiscalYearId("FY2002"); // → true
 * isFiscalYearId("FY02"); // → false
 * ```
 */
export function isFiscalYearId(value: unknown): value is FiscalYearId {
  return typeof value === "string" && parsePeriod(value)?.span === "fiscalYear";
}

import type { PeriodId, Span } from "../../model/period.js";
import { named } from "../refusing/named.js";
import { readPeriod } from "./read-period.js";

/**
 * How long a period is: `quarter`, `half`, `nineMonths` or `fiscalYear`.
 *
 * @param period - A period id.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 *
 * @example
 * ```ts
 * import { spanOf } from "@iij/earnings";
 *
 * spanOf("3Q02"); // → "quarter"
 * spanOf("9M02"); // → "nineMonths"
 * ```
 */
export function spanOf(period: PeriodId): Span {
  return named("spanOf", () => readPeriod(period).span);
}

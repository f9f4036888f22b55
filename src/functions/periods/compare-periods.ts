import type { PeriodId } from "../../model/period.js";
import { endAndLength } from "./read-period.js";
import { named } from "../refusing/named.js";

/**
 * Orders periods as they are reported, for `sort`: by their end, and periods with the same end by
 * length, the shorter first: 1Q02, 2Q02, 1H02, 3Q02, 9M02, 4Q02, 2H02, FY2002.
 *
 * @param a - A period id.
 * @param b - Another.
 * @returns −1, 0 or 1.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 *
 * @example
 * ```ts
 * import { comparePeriods } from "@iij/earnings";
 *
 * (["FY2002", "3Q02", "4Q01"] as const).toSorted(comparePeriods); // → ["4Q01", "3Q02", "FY2002"]
 * ```
 */
export function comparePeriods(a: PeriodId, b: PeriodId): -1 | 0 | 1 {
  return named("comparePeriods", () => {
    const [endOfA, monthsOfA] = endAndLength(a);
    const [endOfB, monthsOfB] = endAndLength(b);
    return Math.sign(endOfA - endOfB || monthsOfA - monthsOfB) as -1 | 0 | 1;
  });
}

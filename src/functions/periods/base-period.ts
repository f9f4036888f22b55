import type { PeriodId } from "../../model/period.js";
import { shiftPeriod } from "./shift-period.js";

/**
 * What a period is compared with: the same period of the previous fiscal year, or the one just
 * before it.
 */
export type Compare = "yearOverYear" | "quarterOverQuarter";

export const compares = [
  "yearOverYear",
  "quarterOverQuarter",
] as const satisfies readonly Compare[];

export function basePeriod(current: PeriodId, compare: Compare): PeriodId {
  return shiftPeriod(current, -1, compare === "yearOverYear" ? "year" : "span");
}

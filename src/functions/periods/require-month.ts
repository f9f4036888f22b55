import type { Month } from "../../model/period.js";
import { bare } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** IIJ's fiscal years, like those of most Japanese companies, start in April. */
export const april: Month = 4;

export function requireMonth(month: Month): void {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return;
  refuse("outOfRange", {
    needs: "the month in which the fiscal year starts, from 1 to 12",
    got: bare(month),
    values: [month],
  });
}

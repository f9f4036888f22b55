import type { Month } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

export function requireMonth(month: Month): void {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return;
  refuse("outOfRange", {
    needs: "the month in which the fiscal year starts, from 1 to 12",
    got: show(month),
    values: [month],
  });
}

import { EarningsError } from "../../model/earnings-error.js";
import type { Month } from "../../model/period.js";
import { bare } from "../precision/describe.js";

export function requireMonth(caller: string, month: Month): void {
  if (Number.isInteger(month) && month >= 1 && month <= 12) return;
  throw new EarningsError("outOfRange", {
    function: caller,
    needs: "the month in which the fiscal year starts, from 1 to 12",
    got: bare(month),
    values: [month],
  });
}

import type { Month } from "../../model/period.js";
import { show } from "./describe.js";
import { refuse } from "./refuse.js";

export function requireMonth(month: unknown): asserts month is Month {
  const number = Number.isInteger(month) ? Number(month) : 0;
  if (number >= 1 && number <= 12) return;
  refuse("outOfRange", {
    needs: "the month in which the fiscal year starts, from 1 to 12",
    got: show(month),
    values: [month],
  });
}

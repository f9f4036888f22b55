import type { PeriodId } from "../../model/period.js";
import { refuse } from "../refusing/refuse.js";
import { endAndLength } from "./read-period.js";

/** The stretch of time that a table or a picture is about. Both ends may be left out. */
export interface PeriodRange {
  /**
   * The first period, which may be of any length: from `FY2010`, quarters start with 1Q10. Growth
   * in it is still compared with the period before it.
   */
  readonly from?: PeriodId;
  /** The last period, likewise: up to `FY2010`, quarters end with 4Q10. */
  readonly to?: PeriodId;
}

/** The options that make up a range, for functions that have others, too. */
export const rangeOptions = ["from", "to"] as const;

/** Whether the whole of a period lies in a range, which is read and checked once. */
export function inRange({ from, to }: PeriodRange): (period: PeriodId) => boolean {
  const first = from === undefined ? -Infinity : startOf(from);
  const last = to === undefined ? Infinity : endOf(to);
  if (first >= last)
    refuse("outOfRange", {
      needs: "a last period (to) that ends after the first period (from) starts",
      got: `from ${String(from)} to ${String(to)}`,
      fix: "Swap from and to.",
      values: [from, to],
    });
  return (period) => startOf(period) >= first && endOf(period) <= last;
}

/** A range as an error quotes it. */
export function rangeInWords({ from, to }: PeriodRange): string {
  return [from && `from ${from}`, to && `to ${to}`].filter(Boolean).join(" ");
}

/** The first month of a period, counted from the year 0, and the one after its last. */
function startOf(period: PeriodId): number {
  const [end, length] = endAndLength(period);
  return end - length;
}

function endOf(period: PeriodId): number {
  return endAndLength(period)[0];
}

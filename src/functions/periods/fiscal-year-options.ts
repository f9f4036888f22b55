import { april } from "../../model/calendar.js";
import type { Month } from "../../model/period.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { requireMonth } from "../refusing/require-month.js";

/** How fiscal years lie in the calendar. */
export interface FiscalYearOptions {
  /** The month in which a fiscal year starts: 4, April, unless you say otherwise. */
  readonly startMonth?: Month;
}

/** The month in which fiscal years start. */
export function startMonthOf(options: FiscalYearOptions): Month {
  if (typeof options !== "object" || options === null) {
    refuse("outOfRange", {
      needs: "options such as { startMonth: 1 }",
      got: show(options),
      values: [options],
    });
  }
  const { startMonth = april } = options;
  requireMonth(startMonth);
  return startMonth;
}

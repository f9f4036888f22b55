import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { Word } from "../../functions/display/locale.js";
import type { ScaledNumbers } from "./scaled-numbers.js";

/** What all rows of a metric have in common. */
export interface MetricRows {
  readonly metric: string;
  readonly unit: string;
  readonly numbers: ScaledNumbers;
  readonly calendar: FiscalCalendar;
  /** The word for a missing amount. */
  readonly gap: Word;
}

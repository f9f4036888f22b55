import { countOf, nameOf, periodAt } from "../../model/calendar.js";
import type { PeriodId, Span } from "../../model/period.js";
import { readPeriod } from "./read-period.js";

/** Every period of one span from the first to the last of the given ones, both included. */
export function periodsSpanning(span: Span, periods: readonly string[]): readonly PeriodId[] {
  const counts = periods.map((period) => countOf(readPeriod(period)));
  const [first, last] = [Math.min(...counts), Math.max(...counts)];
  return Array.from({ length: last - first + 1 }, (_, step) =>
    nameOf(periodAt(span, first + step)),
  );
}

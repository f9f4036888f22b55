import type { PeriodId, Span } from "../../model/period.js";
import { nameOf, readPeriod, spans } from "./read-period.js";

/** Every period of one span from the first to the last of some, both with them. */
export function periodsBetween(span: Span, periods: readonly string[]): readonly PeriodId[] {
  const { perYear } = spans[span];
  const indices = periods.map((period) => {
    const { year, position } = readPeriod(period);
    return year * perYear + position;
  });
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const index = first + step;
    return nameOf({ span, year: Math.floor(index / perYear), position: index % perYear });
  });
}

import { compareTexts } from "../model/compare-texts.js";
import type { PeriodId } from "../model/period.js";
import { periodDates } from "../functions/periods/period-dates.js";

/** From the first to the last period for which anything is reported. */
export interface Era {
  readonly first: PeriodId;
  readonly last: PeriodId;
}

/** From the period that starts first to the one that ends last; `undefined` if there are none. */
export function eraOf(periods: readonly PeriodId[]): Era | undefined {
  const dated = periods.map((period) => ({ period, ...periodDates(period) }));
  const [first] = dated.toSorted((a, b) => compareTexts(a.start, b.start));
  const last = dated.toSorted((a, b) => compareTexts(a.end, b.end)).at(-1);
  return first && last && { first: first.period, last: last.period };
}

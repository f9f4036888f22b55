import { nameOf } from "../../model/calendar.js";
import type { Fact } from "../../model/fact.js";
import { isGuidance } from "../../model/fact-path.js";
import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { IsoDate, PeriodDates, PeriodId } from "../../model/period.js";
import { metricOf } from "../../model/metric.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { datesOf } from "../periods/period-dates.js";
import { readPeriod } from "../periods/read-period.js";
import { refuse } from "../refusing/refuse.js";
import { lastDay } from "./published.js";

/**
 * The first day on which a document can state an actual figure of a period: its last day; for
 * interim amounts the last day of the first half; for an observation, which may be on any day, the
 * first day. `undefined` for expectations.
 */
export function statedFrom(
  { kind, metric = "" }: Pick<Fact, "kind" | "metric">,
  period: PeriodId,
  { calendar, describe }: OwnTerms = ours,
): IsoDate | undefined {
  if (isGuidance(kind)) return undefined;
  const { start, end } = knownDatesOf(period, calendar);
  if (kind === "observation") return start;
  const { span, year } = readPeriod(period);
  return span === "fiscalYear" && describe(metric)?.interim === true
    ? knownDatesOf(nameOf({ span: "half", year, position: 0 }), calendar).end
    : end;
}

/** Thousands of facts are about a hundred periods. A calendar that was checked stays as it is. */
const known = /* @__PURE__ */ new WeakMap<FiscalCalendar, Map<PeriodId, PeriodDates>>();

function knownDatesOf(period: PeriodId, calendar: FiscalCalendar): PeriodDates {
  let dates = known.get(calendar);
  if (dates === undefined) known.set(calendar, (dates = new Map<PeriodId, PeriodDates>()));
  let found = dates.get(period);
  if (found === undefined) dates.set(period, (found = datesOf(period, calendar)));
  return found;
}

/** IIJ's fiscal years and metrics. */
const ours: OwnTerms = { calendar: {}, describe: metricOf };

/**
 * Rejects an actual figure that was published before its period was over: one of them is wrong, or
 * the fiscal calendar is.
 */
export function requireOver(fact: Fact, terms: OwnTerms): void {
  const { period } = fact;
  if (period === undefined) return;
  const from = statedFrom(fact, period, terms);
  if (from === undefined || lastDay(fact.published) >= from) return;
  const days = datesOf(period, terms.calendar);
  refuse("mismatch", {
    needs: `a figure published after its period was over, ${period} from ${days.start} to ${days.end}`,
    got: `one published ${fact.published}`,
    fix: 'Pass startMonth and yearNamed if your fiscal years differ, or use kind: "target" for expectations.',
    values: [fact],
  });
}

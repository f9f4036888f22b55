import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import { isGuidance } from "../../model/fact-path.js";
import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { metricOf } from "../../model/metric.js";
import type { IsoDate, PeriodDates } from "../../model/period.js";
import { datesOf } from "../periods/period-dates.js";
import { refuse } from "../refusing/refuse.js";
import { lastDay } from "./published.js";

/**
 * The day from which on a document can state an actual figure of a period: its last one, or of an
 * observation, which may fall on any day of it, the first. Nothing for what is expected.
 */
export function statedFrom(
  kind: FactKind | undefined,
  { start, end }: PeriodDates,
): IsoDate | undefined {
  if (isGuidance(kind)) return undefined;
  return kind === "observation" ? start : end;
}

/**
 * Refuses an actual figure of a period that was not over when it was published: either is wrong, or
 * the fiscal years lie elsewhere.
 */
export function requireOver(fact: Fact, calendar: FiscalCalendar): void {
  const { kind, period, metric } = fact;
  if (period === undefined || metricOf(metric ?? "")?.duringPeriod) return;
  const days = datesOf(period, calendar);
  const from = statedFrom(kind, days);
  if (from === undefined || lastDay(fact.published) >= from) return;
  refuse("mismatch", {
    needs: `a figure published when its period was over, ${period} from ${days.start} to ${days.end}`,
    got: `one published ${fact.published}`,
    fix: 'Say how the fiscal years lie, by startMonth and yearNamed, or of what is only expected kind: "target".',
    values: [fact],
  });
}

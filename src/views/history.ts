import type { PeriodId } from "../model/period.js";
import { historyOf, type Vintage } from "../functions/vintages/history-of.js";
import { facts } from "../records/facts.js";
import { named } from "../functions/refusing/named.js";

/**
 * Every statement of one of our levels in order of publication, and what it did to the one before: see `historyOf`.
 *
 * @param metric - A metric of `metrics`.
 * @param period - The period.
 * @throws EarningsError `unknownPeriod`; `unknownMetric` if no fact has the metric.
 *
 * @example
 * ```ts
 * import { history } from "@iij/earnings";
 *
 * history("operatingIncome", "1Q03").map(({ change }) => change); // → ["first", "restated", "confirmed"]
 * ```
 */
export function history(metric: string, period: PeriodId): readonly Vintage[] {
  return named("history", () => historyOf(facts, metric, period));
}

import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { isExpense } from "../../model/expenses.js";
import type { MetricOptions } from "../levels/described-by.js";
import { requireDescriptions } from "../levels/require-descriptions.js";
import { readCalendar } from "../periods/read-calendar.js";

/**
 * What the growth functions can be told: what your own metrics are, under `metrics`, and how the
 * fiscal years lie.
 */
export interface GrowthOptions extends MetricOptions, FiscalCalendar {}

/** What growth asks of a metric. */
export type ExpenseOf = (metric: string) => { readonly expense?: true } | undefined;

/** The options of a growth between two figures, looked at. */
export interface ComparisonTerms {
  readonly describe: ExpenseOf;
  readonly calendar: FiscalCalendar;
}

/** Without the table of metrics, of which a growth between two figures needs no more than this. */
export function readGrowthOptions(options: GrowthOptions | undefined): ComparisonTerms {
  if (options === undefined) return withoutOptions;
  const calendar = readCalendar(options, ["metrics"]);
  const { metrics } = options;
  if (metrics !== undefined) requireDescriptions(metrics);
  return {
    describe: (metric) =>
      metrics !== undefined && Object.hasOwn(metrics, metric)
        ? metrics[metric]
        : describeOurs(metric),
    calendar,
  };
}

const expense = { expense: true } as const;

const describeOurs: ExpenseOf = (metric) => (isExpense(metric) ? expense : undefined);

const withoutOptions: ComparisonTerms = { describe: describeOurs, calendar: {} };

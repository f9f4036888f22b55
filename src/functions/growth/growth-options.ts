import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { isExpense } from "../../model/expenses.js";
import type { MetricOptions } from "../levels/described-by.js";
import { requireDescriptions } from "../levels/require-descriptions.js";
import { readCalendar } from "../periods/read-calendar.js";

/**
 * Options of the growth functions: `metrics` describes your own metrics, and the other keys your
 * fiscal calendar.
 */
export interface GrowthOptions extends MetricOptions, FiscalCalendar {}

/** What growth needs to know about a metric. */
export type ExpenseOf = (metric: string) => { readonly expense?: true } | undefined;

/** The checked options of growth between two figures. */
export interface ComparisonTerms {
  readonly describe: ExpenseOf;
  readonly calendar: FiscalCalendar;
}

/** Without the whole table of metrics, because growth between two figures needs only this. */
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

import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { readCalendar } from "../periods/read-calendar.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "./described-by.js";

/**
 * What functions of facts can be told: what your own metrics are, under `metrics`, and how the
 * fiscal years lie.
 */
export interface FactOptions extends MetricOptions, FiscalCalendar {}

/** The same, looked at. */
export interface OwnTerms {
  readonly describe: DescriptionOf;
  readonly calendar: FiscalCalendar;
}

/** What the caller says of metrics and fiscal years; it may stand among other options. */
export function readOwnTerms(options: FactOptions, others: readonly string[] = []): OwnTerms {
  const calendar = readCalendar(options, [...others, "metrics"]);
  return { describe: describedBy(options.metrics), calendar };
}

import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { readCalendar } from "../periods/read-calendar.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "./described-by.js";

/**
 * Options of functions that take facts: `metrics` describes your own metrics, and the other keys
 * your fiscal calendar.
 */
export interface FactOptions extends MetricOptions, FiscalCalendar {}

/** The same options, checked. */
export interface OwnTerms {
  readonly describe: DescriptionOf;
  readonly calendar: FiscalCalendar;
}

/** Reads the options on metrics and fiscal years, which may be among other options. */
export function readOwnTerms(options: FactOptions, others: readonly string[] = []): OwnTerms {
  const calendar = readCalendar(options, [...others, "metrics"]);
  return { describe: describedBy(options.metrics), calendar };
}

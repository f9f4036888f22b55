import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "../levels/described-by.js";
import { readCalendar } from "../periods/read-calendar.js";

/**
 * What the growth functions can be told: what your own metrics are, under `metrics`, and how the
 * fiscal years lie.
 */
export interface GrowthOptions extends MetricOptions, FiscalCalendar {}

/** The options, looked at. */
export interface GrowthTerms {
  readonly describe: DescriptionOf;
  readonly calendar: FiscalCalendar;
}

export function readGrowthOptions(options: GrowthOptions): GrowthTerms {
  const calendar = readCalendar(options, ["metrics"]);
  return { describe: describedBy(options.metrics), calendar };
}

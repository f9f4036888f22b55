import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import { describedBy, type DescriptionOf } from "../levels/described-by.js";
import { readCalendar } from "../periods/read-calendar.js";
import type { GrowthOptions } from "./growth-options.js";

/** The options of growth in a series, looked at. */
export interface GrowthTerms {
  readonly describe: DescriptionOf;
  readonly calendar: FiscalCalendar;
}

export function readSeriesOptions(options: GrowthOptions): GrowthTerms {
  const calendar = readCalendar(options, ["metrics"]);
  return { describe: describedBy(options.metrics), calendar };
}

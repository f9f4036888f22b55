import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { type Growth, growthFor } from "./growth.js";
import { figureIn, type Series } from "./series.js";

/** Both sides of a comparison, each found by its period's id, and what `growth` says of them. */
export interface Sides {
  readonly now: Quantity | undefined;
  readonly before: Quantity | undefined;
  readonly growth: Growth;
}

export function compareInSeries(caller: string, series: Series, current: string, base: string, metric: string): Sides {
  const now = figureIn(caller, series, current, metric);
  const before = figureIn(caller, series, base, metric);
  const growth = growthFor(caller, now, before, { period: current as PeriodId }, { period: base as PeriodId });
  return { now, before, growth };
}

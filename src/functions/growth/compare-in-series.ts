import type { Quantity } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { type Growth, growth, missing } from "./growth.js";
import { figureIn, type Series } from "./series.js";

/** Both sides of a comparison, each found by its period's id. */
export interface Sides {
  readonly now: Quantity | undefined;
  readonly before: Quantity | undefined;
  /** What `growth` says of them; a gap is `missing` and says which period. */
  readonly growth: Growth;
}

export function compareInSeries(caller: string, series: Series, current: string, base: string, metric: string): Sides {
  const now = figureIn(caller, series, current, metric);
  const before = figureIn(caller, series, base, metric);
  if (now !== undefined && before !== undefined) return { now, before, growth: growth(now, before) };
  const gap = missing(
    now === undefined ? { period: current as PeriodId } : undefined,
    before === undefined ? { period: base as PeriodId } : undefined,
  );
  return { now, before, growth: gap };
}

import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { isInference } from "../inference/is-inference.js";
import { growthFor } from "./growth.js";
import { inferredGrowth } from "./inferred-growth.js";
import { figureIn, type Series } from "./series.js";
import type { Sides } from "./sides.js";

export function compareInSeries(caller: string, series: Series | Inference, current: string, base: string, metric: string): Sides {
  if (isInference(series)) return inferredGrowth(caller, series, current, base, metric);
  const now = figureIn(caller, series, current, metric);
  const before = figureIn(caller, series, base, metric);
  const growth = growthFor(caller, now, before, { period: current as PeriodId }, { period: base as PeriodId });
  return { now, before, growth };
}

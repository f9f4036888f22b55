import type { PeriodId } from "../../model/period.js";
import type { Inference } from "../inference/inference.js";
import { isInference } from "../inference/is-inference.js";
import { growthFor } from "./growth.js";
import { inferredGrowth } from "./inferred-growth.js";
import { figureIn, type Series } from "./series.js";
import type { Sides } from "./sides.js";

export function compareInSeries(series: Series | Inference, current: string, base: string, metric: string): Sides {
  if (isInference(series)) return inferredGrowth(series, current, base, metric);
  const now = figureIn(series, current, metric);
  const before = figureIn(series, base, metric);
  const growth = growthFor(now, before, { period: current as PeriodId }, { period: base as PeriodId });
  return { now, before, growth };
}

import type { ChartSeries } from "./read-series.js";
import type { Inference } from "../../functions/inference/inference.js";
import { isInference } from "../../functions/inference/is-inference.js";

/** Levels by period and metric, also of what `infer` returns. */
export function seriesOf(series: ChartSeries | Inference): ChartSeries {
  return isInference(series) ? series.levels : series;
}

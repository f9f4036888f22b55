import type { PeriodId } from "../../model/period.js";
import { levelReader } from "../levels/level-reader.js";
import { requireMetric, requireSpan } from "../levels/require-known.js";
import type { SeriesLike } from "../levels/series.js";
import { readPeriod } from "../periods/read-period.js";
import { compare, type Compared } from "./compare.js";

/**
 * The growth of a metric of a series from one period to another, both found by their ids and never
 * by their position.
 */
export function compareInSeries(
  series: SeriesLike,
  metric: string,
  current: PeriodId,
  base: PeriodId,
): Compared {
  readPeriod(current);
  const reader = levelReader(series, metric);
  const now = reader.at(current);
  if (now.length === 0) {
    requireMetric(reader.metrics(), metric);
    requireSpan(reader, current);
  }
  return compare(
    { levels: now, period: current },
    { levels: reader.at(base), period: base },
    reader.rate,
  );
}

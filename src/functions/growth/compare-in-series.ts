import type { PeriodId } from "../../model/period.js";
import { levelReader } from "../levels/level-reader.js";
import { requireMetric, requireSpan } from "../levels/require-known.js";
import type { LevelReader } from "../levels/reader.js";
import type { SeriesLike } from "../levels/series.js";
import { readPeriod } from "../periods/read-period.js";
import { compare, type Compared } from "./compare.js";
import { narrowedBy } from "./narrowed-by.js";
import type { GrowthOptions } from "./growth-options.js";
import { type OwnTerms, readOwnTerms } from "../levels/own-terms.js";
import type { Growth } from "./outcome.js";
import { type Asked, withReported } from "./with-reported.js";

/**
 * The growth of a metric of a series from one period to another, with the growth that a document
 * prints.
 */
export function growthInSeries(
  series: SeriesLike,
  metric: string,
  current: PeriodId,
  base: PeriodId,
  options: GrowthOptions,
): Growth {
  const terms = readOwnTerms(options);
  const reader = levelReader(series, metric);
  const compared = compareLevels(reader, metric, { current, base, ...terms });
  return withReported(compared, reader, { metric, current, base, describe: terms.describe });
}

/**
 * The growth of a metric of a series from one period to another, both found by their ids, never by
 * their position; only from its levels.
 */
export function compareInSeries(
  series: SeriesLike,
  metric: string,
  current: PeriodId,
  base: PeriodId,
  terms: OwnTerms,
): Compared {
  return compareLevels(levelReader(series, metric), metric, { current, base, ...terms });
}

function compareLevels(
  reader: LevelReader,
  metric: string,
  { current, base, describe, calendar }: Omit<Asked, "metric"> & OwnTerms,
): Compared {
  readPeriod(current);
  const now = reader.at(current);
  if (now.length === 0) {
    if (!reader.reportedMetrics().has(metric)) requireMetric(reader.metrics(), metric);
    requireSpan(reader, current);
  }
  return compare(
    { levels: now, period: current },
    { levels: reader.at(base), period: base },
    { metric, describe, calendar, narrow: narrowedBy.bind(undefined, reader) },
  );
}

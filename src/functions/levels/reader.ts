import type { PeriodId } from "../../model/period.js";
import type { Level } from "./level.js";

/** Growth as a document prints it, and the period from which it is measured. */
export interface ReportedLevel {
  readonly comparedTo: PeriodId;
  readonly level: Level;
}

/** Access to everything about one metric. */
export interface LevelReader {
  /** Everything about a period, the preferred level first; empty if there is nothing. */
  readonly at: (period: string) => readonly Level[];
  /** The periods that have the metric. */
  readonly periods: () => readonly string[];
  /** The periods that have any metric. */
  readonly allPeriods: () => readonly string[];
  /** The metrics that are available. */
  readonly metrics: () => ReadonlySet<string>;
  /** What is known about the growth between two levels beyond the levels themselves. */
  readonly rate: (now: Level, before: Level) => Level | undefined;
  /** The growth that documents print for a period; empty if they print none. */
  readonly reported: (period: string) => readonly ReportedLevel[];
  /** The metrics for which growth is printed, with or without levels. */
  readonly reportedMetrics: () => ReadonlySet<string>;
}

import type { PeriodId } from "../../model/period.js";
import type { Level } from "./level.js";

/** Growth as a document prints it, and the period from which it is measured. */
export interface ReportedLevel {
  readonly comparedTo: PeriodId;
  readonly level: Level;
}

/** What is said of one metric. */
export interface LevelReader {
  /** Everything that is said of a period, what speaks for it first; empty where nothing is. */
  readonly at: (period: string) => readonly Level[];
  /** The periods of which something is said. */
  readonly periods: () => readonly string[];
  /** The periods of which anything is said of any metric. */
  readonly allPeriods: () => readonly string[];
  /** The metrics that can be asked for. */
  readonly metrics: () => ReadonlySet<string>;
  /** What is known of the growth between two levels apart from what they say themselves. */
  readonly rate: (now: Level, before: Level) => Level | undefined;
  /** The growth that documents print of a period; empty where they print none. */
  readonly reported: (period: string) => readonly ReportedLevel[];
  /** The metrics of which growth is printed, with or without levels. */
  readonly reportedMetrics: () => ReadonlySet<string>;
}

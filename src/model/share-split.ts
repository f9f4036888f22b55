import type { IsoDate } from "./period.js";

/**
 * A division of shares into several, or a consolidation of several into one. Amounts per share and
 * numbers of shares on the two sides of it count in different shares.
 */
export interface ShareSplit {
  /** The first day on which shares count after it. */
  readonly date: IsoDate;
  /** How many shares were turned into `into` shares: one unless said otherwise. */
  readonly from?: number;
  /** How many shares they became. */
  readonly into: number;
  /** What figures in the shares before it have under `definition`. */
  readonly before?: string;
  /** What figures in the shares after it have under `definition`. */
  readonly after?: string;
}

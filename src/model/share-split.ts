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

/** What figures in the shares before the first split of a list have under `definition`. */
export const beforeSplit = (date: string): string => `shares before the split of ${date}`;
/** What figures in the shares after a split have under `definition`. */
export const afterSplit = (date: string): string => `shares after the split of ${date}`;

/**
 * In which shares something published on a day counts: those after the last split before it. The
 * splits are in order, oldest first.
 */
export function sharesOn(
  day: string,
  splits: readonly [Pick<ShareSplit, "date">, ...Pick<ShareSplit, "date">[]],
): string {
  const last = splits.findLast(({ date }) => date <= day);
  return last === undefined ? beforeSplit(splits[0].date) : afterSplit(last.date);
}

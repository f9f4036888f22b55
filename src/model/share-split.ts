import type { IsoDate } from "./period.js";

/**
 * A division of each share into several, or a consolidation of several shares into one. Amounts per
 * share and numbers of shares before it and after it are not comparable.
 */
export interface ShareSplit {
  /** The first day on which the new shares count. */
  readonly date: IsoDate;
  /** How many old shares became `into` new ones; by default one. */
  readonly from?: number;
  /** How many new shares they became. */
  readonly into: number;
  /** The `definition` of figures that count in the shares before the split. */
  readonly before?: string;
  /** The `definition` of figures that count in the shares after the split. */
  readonly after?: string;
}

/** The `definition` of figures that count in the shares before the first split of a list. */
export const beforeSplit = (date: string): string => `shares before the split of ${date}`;
/** The `definition` of figures that count in the shares after a split. */
export const afterSplit = (date: string): string => `shares after the split of ${date}`;

/**
 * The shares in which figures published on a day count: those after the last split up to that day.
 * The splits are in order, oldest first.
 */
export function sharesOn(
  day: string,
  splits: readonly [Pick<ShareSplit, "date">, ...Pick<ShareSplit, "date">[]],
): string {
  const last = splits.findLast(({ date }) => date <= day);
  return last === undefined ? beforeSplit(splits[0].date) : afterSplit(last.date);
}

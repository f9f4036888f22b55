/** A division of each share into several, by its first day. */
export interface SplitDay {
  /** The first day on which shares count after the split. */
  readonly date: string;
}

/**
 * In which shares something published on a day counts: those after the last split before it. The
 * splits are in order, oldest first.
 */
export function sharesOn(day: string, splits: readonly [SplitDay, ...SplitDay[]]): string {
  const last = splits.findLast(({ date }) => date <= day);
  return last === undefined
    ? `shares before the split of ${splits[0].date}`
    : `shares after the split of ${last.date}`;
}

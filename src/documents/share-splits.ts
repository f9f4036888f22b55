import { sharesOn, type SplitDay } from "../model/share-split.js";

/**
 * A division of each share into several. Amounts per share on the two sides of it count in
 * different shares.
 */
export interface ShareSplit extends SplitDay {
  /** How many shares each one became. */
  readonly into: number;
  /** Documents of ours whose notes or figures speak of it. */
  readonly documents: readonly string[];
}

/**
 * The splits of IIJ's common stock, oldest first. Only the first two are mentioned by documents of
 * ours; the list of sources names all three.
 */
export const shareSplits: readonly [ShareSplit, ...ShareSplit[]] = [
  { date: "2012-10-01", into: 200, documents: ["iij-9m12-release-page-7"] },
  { date: "2021-01-01", into: 2, documents: ["kabushiki-1h20-article", "iij-fy2020-release"] },
  { date: "2022-10-01", into: 2, documents: [] },
];

/**
 * In which shares a document counts: those after the last split before its publication. A document
 * dated only to the month or the year of a split may stand on either side of it, and is refused.
 */
export function sharesOf(published: string): string {
  const within = shareSplits.find(({ date }) => date.startsWith(published) && date !== published);
  if (within !== undefined)
    throw new Error(
      `sharesOf cannot tell whether "${published}" is before the split of ${within.date}.`,
    );
  return sharesOn(published, shareSplits);
}

import { afterSplit, beforeSplit, sharesOn, type ShareSplit } from "../model/share-split.js";

/** A split of IIJ's common stock, with its documents. */
interface DocumentedSplit extends Omit<ShareSplit, "before" | "after"> {
  /** Documents of ours whose notes or figures speak of it. */
  readonly documents: readonly string[];
}

const splits = [
  { date: "2012-10-01", into: 200, documents: ["iij-9m12-release-page-7"] },
  { date: "2021-01-01", into: 2, documents: ["kabushiki-1h20-article", "iij-fy2020-release"] },
  { date: "2022-10-01", into: 2, documents: ["kabutan-fy2023-article"] },
] as const satisfies readonly DocumentedSplit[];

/**
 * The splits of IIJ's common stock, oldest first. Documents of ours mention the first two. The list
 * of sources names all three; of the third a document prints the dividend of FY2021 halved.
 */
export const shareSplits: readonly (Required<Omit<ShareSplit, "from">> & DocumentedSplit)[] =
  splits.map(({ date, into, documents }, index) => {
    const last = splits[index - 1];
    const before = last === undefined ? beforeSplit(date) : afterSplit(last.date);
    return { date, into, before, after: afterSplit(date), documents };
  });

/**
 * In which shares a document counts: those after the last split before its publication. A document
 * dated only to the month or the year of a split may stand on either side of it, and is refused.
 */
export function sharesOf(published: string): string {
  const within = splits.find(({ date }) => date.startsWith(published) && date !== published);
  if (within !== undefined)
    throw new Error(
      `sharesOf cannot tell whether "${published}" is before the split of ${within.date}.`,
    );
  return sharesOn(published, splits);
}

import { parseDay } from "../../model/day.js";
import { ownFields } from "../../model/own.js";
import type { ShareSplit } from "../../model/share-split.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";

/** A split after reading: `from` shares became `into` shares. */
export interface ReadSplit {
  readonly date: string;
  readonly from: bigint;
  readonly into: bigint;
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly given: ShareSplit;
}

/** Reads splits in any order, and returns them oldest first. */
export function readSplits(splits: readonly ShareSplit[]): readonly ReadSplit[] {
  if (!Array.isArray(splits))
    refuse("malformedRecord", {
      needs: "a list of splits, such as [{ date, into }]",
      got: show(splits),
      values: [splits],
    });
  const read = Array.from(splits as readonly ShareSplit[], readSplit).toSorted((one, other) =>
    one.date < other.date ? -1 : 1,
  );
  const twice = read.find(({ date }, index) => date === read[index + 1]?.date);
  if (twice !== undefined)
    refuse("malformedRecord", {
      needs: "one split for each date",
      got: `two of ${twice.date}`,
      values: [splits],
    });
  return read;
}

function readSplit(split: ShareSplit): ReadSplit {
  const refused = (needs: string, got: unknown): never =>
    refuse("malformedRecord", { needs, got: show(got), values: [split] });
  if (typeof split !== "object" || (split as object | null) === null)
    return refused("a split { date, from?, into }", split);
  const fields = ownFields(split, ["date", "from", "into", "before", "after"]);
  const { date, from = 1, into = NaN, before, after } = fields;
  if (date === undefined || parseDay(date) === undefined)
    return refused("the first day after a split under date, such as 2021-01-01", date);
  for (const count of [from, into])
    if (!(Number.isSafeInteger(count) && count > 0))
      return refused("whole numbers of shares under from and into", count);
  for (const definition of [before, after])
    if (definition !== undefined && typeof definition !== "string")
      return refused("the definition of figures as text under before and after", definition);
  return { date, from: BigInt(from), into: BigInt(into), before, after, given: split };
}

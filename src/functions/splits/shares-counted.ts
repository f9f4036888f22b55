import { parseDay } from "../../model/day.js";
import { own } from "../../model/own.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { firstDay, lastDay } from "../vintages/published.js";
import type { ReadSplit } from "./read-splits.js";

/**
 * How many of the splits, oldest first, a figure already reflects, if this is known: from the
 * caller's day, else its `definition`, else its day of publication. A publication dated only to the
 * month of a split may be before or after it.
 */
export function splitsCounted(
  figure: object,
  splits: readonly ReadSplit[],
  countedOn: string | undefined,
): number | undefined {
  if (countedOn !== undefined) {
    if (parseDay(countedOn) === undefined)
      refuse("outOfRange", {
        needs: "a calendar day as text under countedOn, such as 2020-06-30",
        got: show(countedOn),
        values: [countedOn],
      });
    return countedBy(countedOn, splits);
  }
  const definition = own(figure, "definition");
  if (definition !== undefined && splits.some(({ before, after }) => before ?? after))
    return countedIn(definition, splits);
  const published = own(figure, "published");
  if (published === undefined) return undefined;
  const [first, last] = [firstDay(published as string), lastDay(published as string)];
  const counted = countedBy(last, splits);
  return counted === countedBy(first, splits) ? counted : undefined;
}

const countedBy = (day: string, splits: readonly ReadSplit[]): number =>
  splits.filter(({ date }) => date <= day).length;

/** The place of a definition among those that the splits name, if it is one of them. */
function countedIn(definition: unknown, splits: readonly ReadSplit[]): number | undefined {
  const before = splits.findIndex((split) => split.before === definition);
  if (before >= 0) return before;
  const after = splits.findIndex((split) => split.after === definition);
  return after >= 0 ? after + 1 : undefined;
}

import { compareTexts } from "../../model/compare-texts.js";
import type { Fact } from "../../model/fact.js";
import { grouped } from "../../model/grouped.js";
import { comparePublications, type Publication } from "../../model/publication.js";
import { readPublished } from "./published.js";
import type { StatementsOfFact } from "./best-statement.js";

/** Facts by id, each with its statements in the order of publication. */
export function statementsById(facts: readonly Fact[]): ReadonlyMap<string, StatementsOfFact> {
  return grouped(inOrderOfPublication(facts), ({ id }) => id);
}

/**
 * Facts in order of publication. A date that is only a month or a year counts as its last day. On
 * the same day, and in the month of an IIJ document dated only to the month, the press comes after
 * IIJ, because it reports what IIJ has published; a year is too long to assume this. Of two
 * documents of one day that have a time, the earlier comes first.
 *
 * The order of two documents can depend on the press articles in the list, so the whole list is
 * sorted before anything is selected from it: two statements then always have the same order.
 */
export function inOrderOfPublication<F extends Fact>(facts: readonly F[]): readonly F[] {
  const press = new Set(facts.filter(isPress).map(({ published }) => readPublished(published)));
  // Thousands of facts have the dates of a hundred documents.
  const days = new Map<Publication, string>();
  const dated = facts.map((fact) => {
    const at = readPublished(fact.published);
    if (isPress(fact)) return { fact, at, day: at.last, rank: 1 };
    const day = days.get(at) ?? dayOf(at, press);
    days.set(at, day);
    return { fact, at, day, rank: 0 };
  });
  return dated
    .sort(
      (a, b) => compareTexts(a.day, b.day) || a.rank - b.rank || comparePublications(a.at, b.at),
    )
    .map(({ fact }) => fact);
}

const isPress = ({ standing }: Fact): boolean => standing === "press";

/** The day by which an IIJ document is sorted, given the dates of the press articles. */
function dayOf({ precision, first, last }: Publication, press: Iterable<Publication>): string {
  let day = last;
  if (precision !== "month") return day;
  for (const each of press)
    if (each.precision === "day" && each.first >= first && each.last < day) day = each.last;
  return day;
}

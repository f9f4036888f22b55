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
 * Facts in the order of their publication: what is dated to a month or a year by its last day. On
 * one day, and in the month of a document of IIJ's that is dated to the month only, the press comes
 * after IIJ: it reports what IIJ has published. A year is too long to say so. Of two documents of
 * one day that have the time, the earlier comes first.
 *
 * When the press wrote is seen in the list, so that the whole list is put in order first and then
 * chosen from: two statements have one order, whatever they are asked about.
 */
export function inOrderOfPublication<F extends Fact>(facts: readonly F[]): readonly F[] {
  const press = facts.filter(isPress).map(({ published }) => readPublished(published));
  const dated = facts.map((fact) => {
    const at = readPublished(fact.published);
    return { fact, at, day: isPress(fact) ? at.last : dayOf(at, press) };
  });
  return dated
    .toSorted(
      (a, b) =>
        compareTexts(a.day, b.day) ||
        Number(isPress(a.fact)) - Number(isPress(b.fact)) ||
        comparePublications(a.at, b.at),
    )
    .map(({ fact }) => fact);
}

const isPress = ({ standing }: Fact): boolean => standing === "press";

/** The day by which a document of IIJ's is put in order, given when the press wrote. */
function dayOf({ precision, first, last }: Publication, press: readonly Publication[]): string {
  if (precision !== "month") return last;
  const within = press.filter((each) => each.precision === "day" && each.first >= first);
  return within.reduce((day, each) => (each.last < day ? each.last : day), last);
}

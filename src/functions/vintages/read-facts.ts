import type { Fact } from "../../model/fact.js";
import { factKinds } from "../../model/fact-path.js";
import { own } from "../../model/own.js";
import { otherThanId } from "../../model/said-by-id.js";
import { isPublicationDate } from "./is-publication-date.js";
import { requireDescription } from "../precision/require-description.js";
import { show } from "../refusing/describe.js";
import { placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Refuses what is no list of facts: each has an id, a document and the date of its publication, and
 * says of itself what its id says.
 */
export function readFacts<F extends Fact>(facts: readonly F[]): readonly F[] {
  const list: readonly unknown[] | undefined = Array.isArray(facts) ? facts : undefined;
  // A hole in the list is found as well, which `every` would pass over.
  const wrong = list?.findIndex((fact) => !isFact(fact));
  if (list === undefined || wrong === undefined || wrong !== -1) {
    const found = list === undefined || wrong === undefined ? facts : list[wrong];
    return refuse("invalidFigure", {
      needs: "a list of facts, each with an id, a document and the date of its publication",
      got: show(found),
      values: [found],
    });
  }
  for (const [index, fact] of facts.entries()) requireOneVoice(fact, index);
  return facts;
}

function isFact(fact: unknown): fact is Fact {
  if (typeof fact !== "object" || fact === null) return false;
  const [id, document, published] = ["id", "document", "published"].map((key) => own(fact, key));
  return typeof id === "string" && typeof document === "string" && isPublicationDate(published);
}

/** A fact that says two things of itself would be read as either. */
function requireOneVoice(fact: Fact, index: number): void {
  const kind = own(fact, "kind");
  if (kind !== undefined && !factKinds.some((known) => known === kind))
    refuse("invalidFigure", {
      needs: `a kind among ${factKinds.join(", ")}, or no key`,
      got: `${show(kind)} in fact ${index}`,
      values: [fact],
    });
  placed(`in fact ${index}`, fact, () => {
    requireDescription(fact);
  });
  const other = otherThanId(fact);
  if (other === undefined) return;
  refuse("mismatch", {
    needs: `the ${other.key} ${other.said} in a fact with the id ${show(fact.id)}`,
    got: show(fact[other.key]),
    fix: "Ids of your own, which do not start with the name of one of our records, say nothing.",
    values: [fact],
  });
}

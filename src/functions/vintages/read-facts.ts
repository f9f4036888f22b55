import type { Fact } from "../../model/fact.js";
import { own } from "../../model/own.js";
import type { OwnTerms } from "../levels/own-terms.js";
import { requireDescription } from "../precision/require-description.js";
import { requireKind } from "./require-kind.js";
import { requireOver } from "./require-over.js";
import { readPublished } from "./published.js";
import { show } from "../refusing/describe.js";
import { placed } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";

/**
 * Rejects anything but a list of facts. Each must have an id, a document, a date of publication, a
 * kind and the keys that this kind needs, and must have been published after its period was over.
 */
export function readFacts<F extends Fact>(facts: readonly F[], terms: OwnTerms): readonly F[] {
  const list: readonly unknown[] | undefined = Array.isArray(facts) ? facts : undefined;
  if (list === undefined) return refuseNoFacts(facts);
  // This also finds holes in the list, which `every` would skip.
  const wrong = list.findIndex((fact) => !isFact(fact));
  if (wrong !== -1) return refuseNoFacts(list[wrong]);
  const requirePastPeriod = (fact: Fact): void => {
    requireOver(fact, terms);
  };
  for (const fact of facts) {
    placed(ofFact, fact, requireDatedDescription);
    requireKind(fact);
    placed(ofFact, fact, requirePastPeriod);
  }
  return facts;
}

const ofFact = ({ id }: Fact): string => `of ${show(id)}`;

function requireDatedDescription(fact: Fact): void {
  readPublished(fact.published);
  requireDescription(fact);
}

function refuseNoFacts(found: unknown): never {
  return refuse("invalidFigure", {
    needs: "a list of facts, each with an id, a document and the date of its publication",
    got: show(found),
    values: [found],
  });
}

function isFact(fact: unknown): fact is Fact {
  if (typeof fact !== "object" || fact === null) return false;
  return (
    typeof own(fact, "id") === "string" &&
    typeof own(fact, "document") === "string" &&
    own(fact, "published") !== undefined
  );
}

import type { Fact } from "../../model/fact.js";
import { requireKind } from "./require-kind.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { placed } from "../refusing/named.js";
import { readPublished } from "./published.js";

/**
 * Refuses what is no list of facts: each has an id, a document, the date of its publication and its
 * kind, and what a fact of that kind has to say.
 */
export function readFacts<F extends Fact>(facts: readonly F[]): readonly F[] {
  const list: readonly unknown[] | undefined = Array.isArray(facts) ? facts : undefined;
  if (list?.every(isFact)) {
    for (const fact of facts) {
      placed(`of ${show(fact.id)}`, fact, () => readPublished(fact.published));
      requireKind(fact);
    }
    return facts;
  }
  const wrong = list === undefined ? facts : list.find((fact) => !isFact(fact));
  return refuse("invalidFigure", {
    needs: "a list of facts, each with an id, a document and the date of its publication",
    got: show(wrong),
    values: [wrong],
  });
}

function isFact(fact: unknown): fact is Fact {
  const { id, document, published } = fieldsOf<Fact>(fact);
  return typeof id === "string" && typeof document === "string" && published !== undefined;
}

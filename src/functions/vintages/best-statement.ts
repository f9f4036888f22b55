import type { Fact } from "../../model/fact.js";
import { isPlain, relationOf } from "./relation.js";

/** Statements of one fact, in the order of their publication. */
export type StatementsOfFact = readonly [Fact, ...Fact[]];

/**
 * The statement that stands for a fact. The latest of IIJ's own, or of its reprints, decides which
 * amount holds; the press decides where IIJ says nothing. Of the statements that agree with it the
 * most precise is taken, whoever made it, since 139,382 million says all that 139.4 billion says.
 * Of equals it is the first of IIJ's own.
 */
export function bestStatement(vintages: StatementsOfFact): Fact {
  const own = vintages.filter(({ standing }) => standing !== "press");
  const heard = own.length > 0 ? own : vintages;
  // A word or a hedge says less than a number of the same document and date.
  const plain = heard.filter(isPlain);
  const candidates = plain.length > 0 ? plain : heard;
  const latest = candidates.at(-1) ?? vintages[0];
  const others = isPlain(latest) ? vintages.filter(isPlain) : [];
  const agreeing = [...candidates, ...others].filter(
    (each) => each === latest || agrees(each, latest),
  );
  return agreeing.reduce((best, next) => (isMorePrecise(next, best) ? next : best));
}

function agrees(one: Fact, latest: Fact): boolean {
  const relation = relationOf(latest, one);
  return relation !== "restated" && relation !== "differentBasis";
}

function isMorePrecise(next: Fact, best: Fact): boolean {
  return relationOf(next, best) === "morePrecise";
}

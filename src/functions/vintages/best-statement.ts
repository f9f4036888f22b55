import type { Fact } from "../../model/fact.js";
import { isPlain, relationOf } from "./relation.js";

/** Statements of one fact, in the order of their publication. */
export type StatementsOfFact<F extends Fact = Fact> = readonly [F, ...F[]];

/**
 * The statement that the record shows for a fact. IIJ's own latest statement, or a reprint of one,
 * decides the amount; the press decides only if IIJ states nothing. Of the statements that agree
 * with it, the most precise is shown, whoever made it, since 139,382 million implies 139.4 billion.
 * Of equals, it is the first of IIJ's own.
 */
export function bestStatement<F extends Fact>(vintages: StatementsOfFact<F>): F {
  const own: readonly F[] = vintages.filter(({ standing }) => standing !== "press");
  const heard = own.length > 0 ? own : vintages;
  // Words and hedges say less than a number of the same document and date.
  const plain: readonly F[] = heard.filter(isPlain);
  const candidates = plain.length > 0 ? plain : heard;
  const latest = candidates.at(-1) ?? vintages[0];
  const others: readonly F[] = isPlain(latest) ? vintages.filter(isPlain) : [];
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

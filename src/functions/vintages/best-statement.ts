import type { Fact } from "../../model/fact.js";
import { isPlain, relationOf } from "./relation.js";

/** Statements of one fact, in the order of their publication. */
export type StatementsOfFact = readonly [Fact, ...Fact[]];

/**
 * The statement that stands for a fact. IIJ's own statements, and reprints of them, go before the
 * press, which is heard only where IIJ's are not at hand. Of these the latest decides which amount
 * holds, and of the statements that agree with it the most precise is taken, the first of equals.
 */
export function bestStatement(vintages: StatementsOfFact): Fact {
  const own = vintages.filter(({ standing }) => standing !== "press");
  const heard = own.length > 0 ? own : vintages;
  // A word or a hedge says less than a number of the same document and date.
  const plain = heard.filter(isPlain);
  const candidates = plain.length > 0 ? plain : heard;
  const latest = candidates.at(-1) ?? vintages[0];
  const agreeing = candidates.filter((each) => each === latest || agrees(each, latest));
  return agreeing.reduce((best, next) => (isMorePrecise(next, best) ? next : best));
}

function agrees(one: Fact, latest: Fact): boolean {
  const relation = relationOf(latest, one);
  return relation !== "restated" && relation !== "differentBasis";
}

function isMorePrecise(next: Fact, best: Fact): boolean {
  return relationOf(next, best) === "morePrecise";
}

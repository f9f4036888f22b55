import type { Fact } from "../../model/fact.js";
import { lastDay } from "./last-day.js";
import type { StatementsOfFact } from "./best-statement.js";

/**
 * Facts by id, each with its statements in the order of publication; within one day the order of
 * the documents stays.
 */
export function statementsById(facts: readonly Fact[]): ReadonlyMap<string, StatementsOfFact> {
  const byId = new Map<string, [Fact, ...Fact[]]>();
  for (const fact of inOrderOfPublication(facts)) {
    const statements = byId.get(fact.id);
    if (statements === undefined) byId.set(fact.id, [fact]);
    else statements.push(fact);
  }
  return byId;
}

export function inOrderOfPublication<F extends Fact>(facts: readonly F[]): readonly F[] {
  return [...facts].sort((a, b) =>
    lastDay(a.published) < lastDay(b.published)
      ? -1
      : lastDay(a.published) > lastDay(b.published)
        ? 1
        : 0,
  );
}

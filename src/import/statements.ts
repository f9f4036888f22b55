import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";
import { type Relation, relationOf } from "../functions/vintages/relation.js";
import type { Fact } from "../model/fact.js";
import type { LeftOutCounter } from "./left-out.js";

/** More facts than this do not fit into the memory of every machine. */
const mostFacts = 500_000;

/** The caller's maximum number of facts. */
export function readMost(most: unknown): number {
  if (most === undefined) return mostFacts;
  if (typeof most === "number" && Number.isInteger(most) && most > 0) return most;
  return refuse("outOfRange", {
    needs: "a whole number above zero under most",
    got: show(most),
    values: [most],
  });
}

/** Rejects the first fact beyond the maximum, before it takes up memory. */
export function requireRoom(count: number, most: number): void {
  if (count < most) return;
  refuse("outOfRange", {
    needs: `a file of at most ${most} facts`,
    got: "more",
    fix: "Leave out what is not needed, or raise { most: … } if there is enough memory.",
    values: [most],
  });
}

/** Collects facts; each document may state each figure once. */
export interface StatementCollector {
  add(fact: Fact, place: string): void;
  readonly count: number;
  facts(): readonly Fact[];
}

/** The keys that distinguish two statements of one document. */
const subject = [
  ...(["document", "kind", "metric", "period", "comparedTo", "part", "group"] as const),
  ...(["company", "accountingStandard", "scope", "definition", "unit", "qualifier"] as const),
] as const;

interface Placed {
  readonly fact: Fact;
  readonly place: string;
  readonly index: number;
}

/**
 * A document that states a figure twice either repeats it, perhaps more precisely, or contradicts
 * itself. In that case nobody can say which one is right, and the file is rejected.
 */
export function statementCollector(leftOut: LeftOutCounter, most: number): StatementCollector {
  const taken: Fact[] = [];
  const bySubject = new Map<string, Placed>();
  return {
    get count() {
      return taken.length;
    },
    facts: () => taken,
    add(fact, place) {
      const key = JSON.stringify(
        subject.map((name) => (fact as Partial<Record<typeof name, string>>)[name]),
      );
      const before = bySubject.get(key);
      if (before === undefined) {
        requireRoom(taken.length, most);
        bySubject.set(key, { fact, place, index: taken.length });
        taken.push(fact);
        return;
      }
      const relation = relationOf(fact, before.fact);
      if (relation === "restated") refuseDisagreement(fact, place, before);
      if (relation === "morePrecise") {
        taken[before.index] = fact;
        bySubject.set(key, { fact, place, index: before.index });
      }
      leftOut.add(
        reasons[relation] ?? "repeated",
        relation === "morePrecise" ? before.place : place,
      );
    },
  };
}

const reasons: Partial<Record<Relation, "coarser">> = {
  morePrecise: "coarser",
  lessPrecise: "coarser",
};

function refuseDisagreement(fact: Fact, place: string, before: Placed): never {
  const [value, first] = [fact, before.fact].map((each) => ("value" in each ? each.value : ""));
  return refuse("mismatch", {
    needs: `one value of ${fact.metric ?? "a metric"} for ${fact.period ?? "its period"} in ${show(fact.document)}`,
    got: `${first ?? ""} ${before.place} and ${value ?? ""} ${place}`,
    fix: "Correct one of them, or state their precision with decimals.",
    values: [before.fact, fact],
  });
}

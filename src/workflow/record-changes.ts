import type { Fact } from "../model/fact.js";
import { bestStatement } from "../functions/vintages/best-statement.js";
import { type Relation, relationOf } from "../functions/vintages/relation.js";
import { inOrderOfPublication, statementsById } from "../functions/vintages/statements-by-id.js";

/** How one statement of a document changes what is known from the others. */
export interface RecordChange {
  /** The fact's id, which is its path in the records. */
  readonly id: string;
  readonly change: Relation | "new";
  /** What was known before, if anything. */
  readonly known?: Fact;
  readonly fact: Fact;
  /** Whether the record now shows this document's figure. */
  readonly changesRecord: boolean;
}

/**
 * Compares each figure of a document with the best statement in the others, in the document's
 * order.
 */
export function recordChanges(
  own: readonly Fact[],
  others: readonly Fact[],
): readonly RecordChange[] {
  const byId = statementsById(others);
  return own.map((fact) => {
    const vintages = byId.get(fact.id);
    if (vintages === undefined) return { id: fact.id, change: "new", fact, changesRecord: true };
    const [first, ...rest] = vintages.filter((each) => isSameBasis(fact, each));
    const known = bestStatement(first === undefined ? vintages : [first, ...rest]);
    const change = relationOf(fact, known);
    return { id: fact.id, change, known, fact, changesRecord: isBest(fact, vintages) };
  });
}

function isSameBasis(
  { accountingStandard: one }: Fact,
  { accountingStandard: other }: Fact,
): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Whether the record would show this statement instead of the previous one. */
function isBest(fact: Fact, known: readonly Fact[]): boolean {
  const [first = fact, ...rest] = inOrderOfPublication([...known, fact]);
  return bestStatement([first, ...rest]) === fact;
}

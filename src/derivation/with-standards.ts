import { dependsOnStandard } from "../model/accounting-standard.js";
import type { Fact } from "../model/fact.js";
import { metricOf } from "../model/metric.js";
import { inOrder, type Tree } from "../model/tree.js";
import { standardsKnown } from "../functions/vintages/accounting-standards.js";
import type { Leaf, ReadFact } from "./statements.js";

/** The keys of a fact before its standard. */
const before: readonly (keyof Fact | "decimals" | "unit" | "value")[] = [
  ...(["id", "value", "unit", "decimals", "qualifier", "metric", "period", "comparedTo"] as const),
  ...(["accountingStandard", "standardIs"] as const),
];

/**
 * The statements of the documents, each figure with its accounting standard and how that is known.
 * Figures that are the same under every standard have none, even if their document states one.
 */
export function withStandards(leaves: readonly Leaf[]): readonly Leaf[] {
  const facts = leaves.flatMap(({ fact }) => fact ?? []);
  const standards = standardsKnown(facts, metricOf);
  return leaves.map((leaf) => {
    const { fact } = leaf;
    if (fact === undefined) return leaf;
    const { accountingStandard: _, ...rest } = fact as object as Tree;
    const standard = dependsOnStandard(fact) ? standards(fact) : {};
    return {
      ...leaf,
      fact: inOrder({ ...rest, ...standard }, before) as object as ReadFact,
    };
  });
}

import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import { grouped } from "../../model/grouped.js";
import { basePeriod, type Compare, compares } from "../periods/base-period.js";
import { bestStatement } from "./best-statement.js";
import { isOfKind, type OfKind } from "./require-kind.js";
import { inOrderOfPublication } from "./statements-by-id.js";

/** The current statement of each figure of a kind: a number, a hedge or words. */
export function standingStatements<F extends Fact, K extends FactKind>(
  facts: readonly F[],
  kind: K,
): readonly OfKind<F, K>[] {
  const vintages = grouped(
    inOrderOfPublication(facts).filter((fact) => isOfKind(fact, kind)),
    ({ period, metric, comparedTo }: Fact) => JSON.stringify([period, metric, comparedTo]),
  );
  return [...vintages.values()].map(bestStatement);
}

/** The comparison that the two periods of a growth imply. */
export function comparisonOf({ period, comparedTo }: Fact): Compare | undefined {
  if (period === undefined || comparedTo === undefined) return undefined;
  return compares.find((compare) => basePeriod(period, compare) === comparedTo);
}

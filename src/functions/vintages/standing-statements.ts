import type { Fact } from "../../model/fact.js";
import type { FactKind } from "../../model/fact-kind.js";
import { grouped } from "../../model/grouped.js";
import { basePeriod, type Compare, compares } from "../periods/base-period.js";
import { bestStatement } from "./best-statement.js";
import { inOrderOfPublication } from "./statements-by-id.js";

/** Of all statements of each figure of some kind the one that stands: a number, a hedge or words. */
export function standingStatements<F extends Fact>(
  facts: readonly F[],
  kind: FactKind,
): readonly F[] {
  const vintages = grouped(
    inOrderOfPublication(facts).filter((fact) => fact.kind === kind),
    ({ period, metric, comparedTo }) => JSON.stringify([period, metric, comparedTo]),
  );
  return [...vintages.values()].map((each) => bestStatement(each) as F);
}

/** What a growth is measured from, as its two periods say. */
export function comparisonOf({ period, comparedTo }: Fact): Compare | undefined {
  if (period === undefined || comparedTo === undefined) return undefined;
  return compares.find((compare) => basePeriod(period, compare) === comparedTo);
}

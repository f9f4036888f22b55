import type { Fact } from "../../model/fact.js";
import { statesNumber } from "../../model/figure.js";

/** Why XBRL cannot say a fact without saying more than the document does, if it cannot. */
export function reasonToLeaveOut(
  fact: Fact,
): "words" | "hedged" | "noPeriod" | "noMetric" | undefined {
  if (!statesNumber(fact) || fact.value === undefined) return "words";
  // Decimals would give "approximately 10%" ends that nobody stated, and make "more than" an
  // amount.
  if (fact.qualifier !== undefined) return "hedged";
  // XBRL takes a fact without a period for one that holds for ever.
  if (fact.period === undefined) return "noPeriod";
  return fact.metric === undefined ? "noMetric" : undefined;
}

import type { Fact } from "../../model/fact.js";
import { statesNumber } from "../../model/figure.js";

/** Why XBRL cannot express a fact without claiming more than the document does, if it cannot. */
export function reasonToLeaveOut(
  fact: Fact,
): "words" | "hedged" | "noPeriod" | "noMetric" | undefined {
  if (!statesNumber(fact) || fact.value === undefined) return "words";
  // Decimals would give "approximately 10%" bounds that nobody stated, and turn "more than" into an
  // amount.
  if (fact.qualifier !== undefined) return "hedged";
  // XBRL interprets a fact without a period as valid forever.
  if (fact.period === undefined) return "noPeriod";
  return fact.metric === undefined ? "noMetric" : undefined;
}

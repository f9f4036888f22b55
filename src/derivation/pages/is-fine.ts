import type { Fact } from "../../model/fact.js";
import { isPerShare } from "../../model/metric.js";
import { isPlain } from "../../functions/vintages/relation.js";

/** To the million or finer; amounts per share to the yen. */
export function isFine(fact: Fact): boolean {
  if (!isPlain(fact) || fact.decimals === undefined) return true;
  return fact.decimals >= (isPerShare(fact.metric ?? "") ? 0 : -6);
}

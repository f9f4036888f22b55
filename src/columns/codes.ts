import { outcomeCodes as codes } from "../model/outcomes.js";

/**
 * The outcome between two closed intervals, by the rules of the scalar `growth`. Takes doubles or
 * bigints. A base that is not a number is missing.
 */
export function codeOf<N extends number | bigint>(
  least: N,
  greatest: N,
  leastBefore: N,
  greatestBefore: N,
): number {
  if (leastBefore > 0) {
    if (greatest < 0) return codes.turnedToLoss;
    return least < 0 ? codes.indeterminate : codes.rate;
  }
  if (greatestBefore >= 0)
    return leastBefore === greatestBefore ? codes.zeroBase : codes.indeterminate;
  if (!(greatestBefore < 0)) return codes.missing;
  if (least > 0) return codes.turnedToProfit;
  if (greatest > 0) return codes.indeterminate;
  if (greatest < leastBefore) return codes.lossWidened;
  if (greatestBefore < least) return codes.lossNarrowed;
  const isOne = least === greatest && leastBefore === greatestBefore;
  return isOne ? codes.lossUnchanged : codes.indeterminate;
}

import { casesAsked, timesAsMany } from "../seed.js";

/** The functions that the oracle asks, one law each. */
export const functionsAsked = [
  "bounds",
  "intersect",
  "sum",
  "difference",
  "growth",
  "compoundGrowth",
  "yearOverYear",
  "reconcile",
  "margin",
  "share",
  "pointChange",
  "crossSellRate",
  "crossSellCounts",
  "crossSellOverlap",
  "impliedExchangeRate",
  "checkGuidance",
  "checkClaim",
  "impliedRemainder",
  "reconcileGuidance",
  "guidanceSurprise",
  "trailingTwelveMonths",
  "quartersFromCumulative",
  "indexed",
  "growthContributions",
  "splitAdjusted",
  "readAmount",
] as const;

/** Cases of each function: in an ordinary run, or an equal part of what LAWS_CASES asks for. */
export const casesOfEach =
  casesAsked === undefined ? 600 * timesAsMany : Math.ceil(casesAsked / functionsAsked.length);

/** Histories of each kind: one is as much work as a hundred scalar cases. */
export const histories =
  casesAsked === undefined ? 250 * timesAsMany : Math.max(1, Math.ceil(casesAsked / 400));

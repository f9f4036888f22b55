import type { Growth } from "../../functions/growth/outcome.js";

const names: Readonly<Record<Growth["outcome"], string>> = {
  rate: "there is a rate",
  turnedToLoss: "turned to loss",
  turnedToProfit: "turned to profit",
  lossWidened: "loss widened",
  lossNarrowed: "loss narrowed",
  lossUnchanged: "loss unchanged",
  zeroBase: "from zero",
  indeterminate: "rounding leaves it open",
  missing: "one of the amounts, or both, nobody disclosed",
  notComparable: "the amounts are of two kinds, see differs",
  points: "the amounts are ratios, see change",
  hedged: "an amount is hedged, or only in words",
};

/** An outcome in words. */
export function outcomeName(outcome: string): string {
  return names[outcome as keyof typeof names];
}

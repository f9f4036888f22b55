/**
 * The outcomes of growth, and `ratio` of a share, with the codes that stand for them in columns.
 */
export const outcomeCodes = {
  rate: 0,
  turnedToLoss: 1,
  turnedToProfit: 2,
  lossWidened: 3,
  lossNarrowed: 4,
  lossUnchanged: 5,
  signChanged: 6,
  zeroBase: 7,
  indeterminate: 8,
  points: 9,
  missing: 10,
  hedged: 11,
  notComparable: 12,
  ratio: 13,
} as const;

/** The name of each outcome, at the place of its code. */
export const outcomes = /* @__PURE__ */ Object.keys(
  outcomeCodes,
) as readonly (keyof typeof outcomeCodes)[];

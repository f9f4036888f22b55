/** A printed level that lies outside of what the other documents give, and why. */
export interface NamedException {
  readonly document: string;
  /** The fact's id. */
  readonly id: string;
  readonly why: string;
}

/**
 * The levels for which no rule gives a reason; a test fails if one of them is consistent again, or
 * has a reason by rule.
 */
export const namedExceptions: readonly NamedException[] = [
  {
    document: "light-reading-2002-05-article",
    id: "fiscalYears.FY2001.netIncome",
    why: "The article rounds up: 7,446 million yen, which another article prints, are 7.4 billion.",
  },
];

/** A printed amount outside the bounds that the other documents imply, and why. */
export interface NamedException {
  readonly document: string;
  /** The fact's id. */
  readonly id: string;
  readonly why: string;
}

/**
 * The amounts for which no rule gives a reason; a test fails if one of them becomes consistent, or
 * if a rule gives a reason.
 */
export const namedExceptions: readonly NamedException[] = [
  {
    document: "light-reading-2002-05-article",
    id: "fiscalYears.FY2001.netIncome",
    why: "The article rounds up: 7,446 million yen, which another article prints, is 7.4 billion.",
  },
];

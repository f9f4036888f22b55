/** A currency by its ISO 4217 code, as far as IIJ's documents use it. */
export type Currency = "JPY" | "USD";

/**
 * What a figure counts in, always the base unit: yen and not millions of yen, a ratio and not a percentage.
 *
 * - `ratio`: 6.3 % is `"0.063"`.
 * - `companies`, `categories`, `items`, `times`: counts of just that.
 * - `rank`: a place in a ranking, 1 being the best.
 * - `year`: a calendar year; `years` and `months`: lengths of time.
 * - `m2`, `t/m2`, `bit/s`: area, load and bandwidth.
 */
export type Unit =
  | Currency
  | "ratio"
  | "companies"
  | "categories"
  | "items"
  | "times"
  | "rank"
  | "year"
  | "years"
  | "months"
  | "m2"
  | "t/m2"
  | "bit/s";

/** A currency by its ISO 4217 code, as far as IIJ's documents use it. */
export type Currency = "JPY" | "USD";

/**
 * The unit of a figure, always the base unit: yen, not millions of yen; a ratio, not a percentage.
 *
 * - `ratio`: 6.3 % is `"0.063"`.
 * - `companies`, `categories`, `items`, `contracts`, `subscriptions`, `lines`, `shares`,
 *   `employees`, `stores`: counts of these.
 * - `times`: how often, or how many times as much (a price-earnings ratio of 18.7).
 * - `points`: points of a score; a percentage point is a `ratio` of 0.01.
 * - `JPY/USD`: yen per dollar.
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
  | "contracts"
  | "subscriptions"
  | "lines"
  | "shares"
  | "employees"
  | "stores"
  | "times"
  | "points"
  | "rank"
  | "year"
  | "years"
  | "months"
  | "m2"
  | "t/m2"
  | "bit/s"
  | "JPY/USD";

/** Whether a unit is money: an ISO 4217 code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

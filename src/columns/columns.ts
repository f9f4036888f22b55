import type { Span } from "../model/period.js";

/**
 * Amounts of many companies and periods as columns, a row for each. Rows may be in any order and
 * periods may be absent; sorted by entity and period they are compared fastest.
 *
 * An amount is a whole number times 10^−scale: with the scale −6 the number 10600 is JPY10,600
 * million, with the scale 2 the number 1999 is EUR19.99.
 */
export interface Columns<U extends string = string> {
  /** A number for each company, or whatever else the amounts are of. */
  readonly entities: Int32Array;
  /**
   * The period as its number among those of its span: year × 4 + 2 for the third quarter, year × 2
   * for the first half, the year itself for years and for nine months.
   */
  readonly periods: Int32Array;
  /**
   * Whole numbers, losses below zero. A `Float64Array` holds them up to 2^53, `bigint`s up to 100
   * digits, which take longer.
   */
  readonly amounts: Float64Array | BigInt64Array | readonly bigint[];
  /** Digits behind the decimal point of an amount: 2 for cents, −6 for millions. */
  readonly scale: number;
  /**
   * To which digit the amounts are stated, as in XBRL: −6 is "to the nearest million", and 127 in an
   * array is an exact amount. Absent: all are exact.
   */
  readonly decimals?: number | Int8Array;
  /** How long each period is. */
  readonly span: Span;
  readonly unit: U;
  /** Whether amounts below zero are money spent, and no losses. */
  readonly expense?: boolean;
  /** The name of each entity, by its number. */
  readonly names?: readonly string[];
}

/** In a column of decimals: the amount of this row is exact. */
export const exact = 127;

/** What becomes of each row, as columns in the order of the rows. */
export interface ResultColumns {
  /** The place of the outcome in `outcomes`. */
  readonly outcome: Uint8Array;
  /**
   * The ratio as the double that is nearest to the exact one: 0.063 is 6.3 %. Not a number (`NaN`)
   * unless the outcome is `rate` or `ratio`.
   */
  readonly point: Float64Array;
  /**
   * A double at or below every ratio of amounts that print alike: at most one double below the
   * largest such one.
   */
  readonly lower: Float64Array;
  /** Likewise at or above all of them. */
  readonly upper: Float64Array;
}

/** The growth of each row. */
export interface GrowthColumns extends ResultColumns {
  /**
   * The amount less that of the base, counted like the amounts. Not a number where the base is
   * `missing`.
   */
  readonly change: Float64Array;
}

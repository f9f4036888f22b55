import type { Span } from "../model/period.js";

/**
 * Amounts of many companies and periods as columns, one row each. Rows may be in any order and
 * periods may be absent; comparison is fastest if rows are sorted by entity and period.
 *
 * An amount is a whole number times 10^−scale: with the scale −6 the number 10600 is JPY10,600
 * million, with the scale 2 the number 1999 is EUR19.99.
 */
export interface Columns<U extends string = string> {
  /** A number for each company, or for any other entity. */
  readonly entities: Int32Array;
  /**
   * The number of the period among those of its span: year × 4 + 2 for the third quarter, year × 2
   * for the first half, the year itself for years and for nine months.
   */
  readonly periods: Int32Array;
  /**
   * Whole numbers; losses are negative. A `Float64Array` holds them up to 2^53; `bigint`s may have
   * 100 digits, but are slower.
   */
  readonly amounts: Float64Array | BigInt64Array | readonly bigint[];
  /**
   * Which rows have an amount, as one bit per row: the lowest bit of the first byte is row 0, as in
   * Arrow. A row without one is `missing`, whatever `amounts` holds there. Absent: all rows have one.
   */
  readonly valid?: Uint8Array;
  /** Digits after the decimal point of an amount: 2 for cents, −6 for millions. */
  readonly scale: number;
  /**
   * The digit to which the amounts are rounded, as in XBRL: −6 means "to the nearest million", and
   * 127 in an array marks an exact amount. Absent: all are exact.
   */
  readonly decimals?: number | Int8Array;
  /** The length of each period. */
  readonly span: Span;
  readonly unit: U;
  /** Whether negative amounts are money spent rather than losses. */
  readonly expense?: boolean;
  /** The name of each entity, by its number. */
  readonly names?: readonly string[];
}

/** In a column of decimals: the amount of this row is exact. */
export const exact = 127;

/** The results for each row, as columns in the order of the rows. */
export interface ResultColumns {
  /** The index of the outcome in `outcomes`. */
  readonly outcome: Uint8Array;
  /**
   * The double nearest to the exact ratio: 0.063 is 6.3 %. It is `NaN` unless the outcome is `rate`
   * or `ratio`.
   */
  readonly point: Float64Array;
  /**
   * A double at or below every ratio of amounts that round to the printed ones, at most one double
   * below the largest such number.
   */
  readonly lower: Float64Array;
  /** Likewise at or above all of them. */
  readonly upper: Float64Array;
}

/** The growth of each row. */
export interface GrowthColumns extends ResultColumns {
  /**
   * The amount less that of the base, in the scale of the amounts. It is `NaN` if the base is
   * `missing`.
   */
  readonly change: Float64Array;
}

/** The columns to write, with every key, so that all results have one shape for the compiler. */
export type Out = { readonly [K in keyof GrowthColumns]: GrowthColumns[K] | undefined };

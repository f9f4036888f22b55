import { named } from "../model/named.js";
import type { Columns, GrowthColumns } from "./columns.js";
import { writeRates } from "./rates.js";
import { readColumns } from "./read-columns.js";
import { reject } from "./reject.js";
import { type OutOptions, readOut } from "./read-out.js";

/** More intervals than the years of any company, in quarters. */
const most = 400;

/**
 * The compound growth of every row of a table: the constant rate per period at which the amount of
 * its entity so many periods earlier would have grown to its own. For fiscal years, this is the
 * compound annual growth rate (CAGR); quarters give a rate per quarter. It is the result of
 * `compoundGrowth` as columns, with the same outcomes as `growthColumns`; `change` is over all
 * intervals.
 *
 * Roots are computed with whole numbers, and a point is the double nearest to the exact rate. That
 * takes some microseconds per row.
 *
 * @param columns - Amounts of one metric, in any order; gaps between the two periods do not matter.
 * @param intervals - How many periods lie between a row and its base, from 1 to 400: 10 for the
 * growth from FY2013 to FY2023.
 * @param options - `out`, columns to write into.
 * @returns One column per kind of number, in the order of the rows; those of `out`, if given.
 * @throws EarningsError `outOfRange` for any other number of intervals.
 * @throws EarningsError as `growthColumns` does.
 *
 * @example
 * ```ts
 * import { compoundGrowthColumns } from "@iij/earnings/columns";
 *
 * const years = {
 *   entities: Int32Array.of(0, 0),
 *   periods: Int32Array.of(2000, 2002),
 *   amounts: Float64Array.of(100, 121),
 *   ...{ scale: 0, span: "fiscalYear", unit: "EUR" },
 * } as const;
 * compoundGrowthColumns(years, 2).point[1]; // → 0.1
 * ```
 */
export function compoundGrowthColumns<O extends Partial<GrowthColumns> = GrowthColumns>(
  columns: Columns,
  intervals: number,
  options: OutOptions<O> = {},
): O {
  return named("compoundGrowthColumns", () => {
    const read = readColumns(columns);
    if (!(Number.isInteger(intervals) && intervals > 0 && intervals <= most))
      reject(`a whole number of intervals from 1 to ${most}`, intervals);
    const out = readOut(options, [read]);
    writeRates(read, read, { less: 1, intervals }, intervals, out);
    return out;
  });
}

import { spans } from "../model/calendar.js";
import { named } from "../model/named.js";
import type { Columns, GrowthColumns } from "./columns.js";
import { writeRates } from "./rates.js";
import { readColumns } from "./read-columns.js";
import { reject } from "./reject.js";
import { type OutOptions, readOut } from "./read-out.js";

/** What a row is compared with: the same period of the previous year, or the previous quarter. */
export interface GrowthColumnsOptions<O = Partial<GrowthColumns>> extends OutOptions<O> {
  readonly compare?: "yearOverYear" | "quarterOverQuarter";
}

/**
 * The growth of every row of a table: the result of `growth` for each amount and that of its entity
 * a year or a quarter earlier, as columns. Rows are matched by entity and period, never by their
 * position, and gaps are not filled: if the base has no row, the outcome is `missing`.
 *
 * Intermediate results are not rounded. A point is the double nearest to the exact ratio. `lower`
 * is a double at or just below every ratio that the printed digits allow, `upper` at or just above
 * it. Amounts up to 2^51 take about as long as a loop over floats; longer ones are computed with
 * `bigint`s, at about half a microsecond each.
 *
 * @param columns - Amounts of one metric; sorted by entity and then by period they take one pass.
 * @param options - `compare`, by default `yearOverYear`; `out`, columns to write into.
 * @returns One column per kind of number, in the order of the rows; those of `out`, if given.
 * @throws EarningsError `invalidFigure` for an amount that is not a whole number of its scale or,
 * as a double, not below 2^53. Errors name the row; the first one is row 0.
 * @throws EarningsError `excessDigits` for an amount with digits beyond its decimals.
 * @throws EarningsError `mismatch` for two rows of one entity and period.
 * @throws EarningsError `outOfRange` for columns of different lengths, columns under `out` that share
 * memory with others, unknown options, and quarter-over-quarter growth of longer periods.
 *
 * @example
 * ```ts
 * import { growthColumns, outcomes } from "@iij/earnings/columns";
 *
 * const growth = growthColumns({
 *   entities: Int32Array.of(0, 0, 1, 1),
 *   periods: Int32Array.of(2001 * 4 + 2, 2002 * 4 + 2, 2001 * 4 + 2, 2002 * 4 + 2),
 *   amounts: Float64Array.of(9_950, 10_600, -194, -567),
 *   scale: -6,
 *   decimals: -6,
 *   span: "quarter",
 *   unit: "JPY",
 * });
 * Array.from(growth.outcome, (code) => outcomes[code]); // → ["missing", "rate", "missing", "lossWidened"]
 * growth.point[1]; // → 0.06532663316582915
 * growth.change[3]; // → -373
 * ```
 */
export function growthColumns<O extends Partial<GrowthColumns> = GrowthColumns>(
  columns: Columns,
  options: GrowthColumnsOptions<O> = {},
): O {
  return named("growthColumns", () => {
    const read = readColumns(columns);
    const out = readOut(options, [read], undefined, ["compare"]);
    const step = stepOf(options.compare ?? "yearOverYear", read.span);
    writeRates(read, read, { less: 1, intervals: 1 }, step, out);
    return out;
  });
}

function stepOf(compare: unknown, span: Columns["span"]): number {
  if (compare === "yearOverYear") return spans[span].perYear;
  if (compare === "quarterOverQuarter" && span === "quarter") return 1;
  return reject(
    'to compare "yearOverYear", or quarters "quarterOverQuarter"',
    compare,
    ` of a span of ${span}`,
  );
}

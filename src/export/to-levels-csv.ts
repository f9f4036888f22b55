import type { SeriesLike } from "../functions/levels/series.js";
import { named } from "../functions/refusing/named.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { levelColumns } from "./levels/level-columns.js";
import { tabulateLevels } from "./levels/tabulate-levels.js";

/**
 * The levels of a series as a table in CSV: one row per metric and period, with how the level is
 * known, the ends between which the true number lies, its labels in English and Japanese, and where
 * it is printed. Of `known`, rows with the basis `inferred` have no value, and name the documents
 * that their ends need. Periods without a level have no row.
 *
 * Numbers are exact digits. Text is made safe for spreadsheets as by {@link toCsv}.
 *
 * @param series - Figures by period and metric, of any length of period, such as `known.quarters`;
 * or several of these, of which the first that has a period speaks for it.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are, so that they have their labels; `byteOrderMark`:
 * `true` for Excel.
 * @returns The text, its lines ended by CR and LF. Only the header for a series without a level.
 * @throws EarningsError `malformedRecord` for what is no series, and for other options;
 * `unknownPeriod`; `invalidFigure` and `excessDigits` for what is no level; `outOfRange`.
 *
 * @example
 * ```ts
 * import { known } from "@iij/earnings";
 * import { toLevelsCsv } from "@iij/earnings/export";
 *
 * const lines = toLevelsCsv(known.quarters).split("\r\n");
 * const line = lines.find((each) => each.startsWith("revenues,Revenues,売上高,3Q01,"));
 * line?.split(",").slice(4, 10).join(); // → "quarter,2001-10-01,2001-12-31,inferred,,9925203695.84767"
 * ```
 */
export function toLevelsCsv(series: SeriesLike, options: CsvOptions = {}): string {
  return named("toLevelsCsv", () => {
    const { terms, ...how } = readCsvOptions(options);
    return csvText(levelColumns, tabulateLevels(series, terms), how);
  });
}

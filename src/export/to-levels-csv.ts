import type { SeriesLike } from "../functions/levels/series.js";
import { named } from "../functions/refusing/named.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { levelColumns } from "./levels/level-columns.js";
import { tabulateLevels } from "./levels/tabulate-levels.js";

/**
 * The amounts of a series as a CSV table: one row per metric and period, with how the amount is
 * known, the bounds between which the true number lies, labels in English and Japanese, and where
 * it is printed. For `known`, rows with the basis `inferred` have no value, and name the documents
 * on which their bounds rest. Periods without an amount have no row.
 *
 * Numbers are exact digits. Text is made safe for spreadsheets as in {@link toCsv}.
 *
 * @param series - Figures by period and metric, of any length of period, such as `known.quarters`;
 * or several of these; for each period, the first that has it is used.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics, with their labels; `byteOrderMark`: `true` for Excel.
 * @returns The text, with lines ended by CR and LF; only the header for a series without amounts.
 * @throws EarningsError `malformedRecord` or `outOfRange` for an invalid series or invalid options.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
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

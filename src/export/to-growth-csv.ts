import type { SeriesLike } from "../functions/levels/series.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { growthColumns } from "./growth/growth-columns.js";
import { tabulateGrowth } from "./growth/tabulate-growth.js";
import { named } from "../functions/refusing/named.js";

/**
 * The growth of every metric of a series as a CSV table, for languages that cannot call `growth`:
 * one row per period and comparison, with both amounts, their sources, the outcome and, only if
 * there is one, the rate with its proven bounds.
 *
 * It has year-over-year growth for all periods, and quarter-over-quarter growth for quarters as
 * well. Metrics in `ratio` are left out, as they differ by points; see `pointChange`. Missing
 * periods in between have rows, so that adjacent rows have adjacent periods. An amount that is
 * "approximately" or only in words makes the outcome `hedged`. Numbers are exact digits; bounds of
 * rates and changes are rounded outward. Inferred amounts, as in `known`, have only bounds. Text is
 * made safe for spreadsheets as in {@link toCsv}.
 *
 * @param series - Figures by period and metric, such as `quarters`, of any length of period.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics; `byteOrderMark`: `true` for Excel.
 * @returns The text, with lines ended by CR and LF; only the header for a series without figures.
 * @throws EarningsError `outOfRange` in the first year that ids can name.
 * @throws EarningsError `malformedRecord` for an invalid series.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `mixedUnits` for a metric in two units.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { toGrowthCsv } from "@iij/earnings/export";
 *
 * const [header = "", ...lines] = toGrowthCsv(quarters).split("\r\n");
 * const loss = lines.find((line) => line.startsWith("operatingIncome,quarterOverQuarter,3Q02,"))?.split(",");
 * loss?.[header.split(",").indexOf("outcome")]; // → "lossWidened"
 * ```
 */
export function toGrowthCsv(series: SeriesLike, options: CsvOptions = {}): string {
  return named("toGrowthCsv", () => {
    const { terms, ...how } = readCsvOptions(options);
    return csvText(growthColumns, tabulateGrowth(series, terms), how);
  });
}

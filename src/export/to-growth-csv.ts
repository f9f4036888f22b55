import type { SeriesLike } from "../functions/levels/series.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { growthColumns } from "./growth/growth-columns.js";
import { tabulateGrowth } from "./growth/tabulate-growth.js";
import { named } from "../functions/refusing/named.js";

/**
 * The growth of every metric of a series as a table in CSV, for programs that have no `growth` of
 * their own: a row a period and comparison, with both amounts, their sources, what the outcome is
 * and, only where there is one, the rate with its proven ends.
 *
 * Year over year for all periods, quarter over quarter for quarters as well. Metrics in `ratio` are
 * left out, as they gain points; that is `pointChange`. Periods in between that are missing
 * have rows, so that a row is next to another only if their periods are. A side that is
 * "approximately" or only in words makes the outcome `hedged`. Numbers are exact digits; ends of
 * rates and changes are rounded outward. Of inferred levels, as `known` has them, there are only the
 * ends. Text is made safe for spreadsheets as by {@link toCsv}.
 *
 * @param series - Figures by period and metric, such as `quarters`, of any length of period.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are; `byteOrderMark`: `true` for Excel.
 * @returns The text, its lines ended by CR and LF. Only the header for a
 * series without a figure.
 * @throws EarningsError `outOfRange` in the first year that ids can name; `malformedRecord` for
 * what is no series; `unknownPeriod`; `mixedUnits` for a metric in two units; and what `growth`
 * throws.
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

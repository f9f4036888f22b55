import type { Fact } from "../model/fact.js";
import { columns } from "./columns.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { tabulate } from "./tabulate.js";
import { named } from "../functions/refusing/named.js";

/**
 * Facts as a table in CSV: RFC 4180, to be written as UTF-8, one row a fact, with the days of its
 * period and the ends between which the true number lies.
 *
 * Numbers are the exact digits; read them as decimals and not as floats. An empty cell is what was
 * not stated, never zero. The file is safe to open in a spreadsheet: where text starts like a
 * formula (`=`, `+`, `-`, `@` and the like, at the start of the cell or behind a semicolon, a tab
 * or a line break) an apostrophe stands before it, and {@link fromCsvText} takes it away again.
 * Numbers are never touched.
 *
 * @param facts - Ours, or one's own of the same shape, in any units.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are; `byteOrderMark`: `true` for Excel, which shows
 * Japanese wrongly without it.
 * @returns The text, its lines ended by CR and LF. The columns are always the same, so no facts give
 * only the header.
 * @throws EarningsError `malformedRecord`, `invalidFigure`, `excessDigits` or `unknownPeriod` for
 * what is no fact, and `malformedRecord` for other options; `mismatch` for a figure published before its period was over.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toCsv } from "@iij/earnings/export";
 *
 * const [header, first] = toCsv(facts.filter((fact) => fact.id === "quarters.3Q02.revenues")).split("\r\n");
 * header?.split(",").slice(0, 7).join(); // → "id,metric,period,start,end,value,unit"
 * first?.split(",").slice(0, 7).join(); // → "quarters.3Q02.revenues,revenues,3Q02,2002-10-01,2002-12-31,10600000000,JPY"
 * ```
 */
export function toCsv(facts: readonly Fact[], options: CsvOptions = {}): string {
  return named("toCsv", () => {
    const { terms, ...how } = readCsvOptions(options);
    return csvText(columns, tabulate(facts, terms), how);
  });
}

import type { Fact } from "../model/fact.js";
import { columns } from "./columns.js";
import { type CsvOptions, readCsvOptions } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { tabulate } from "./tabulate.js";
import { named } from "../functions/refusing/named.js";

/**
 * Facts as a CSV table (RFC 4180, to be written as UTF-8): one row per fact, with the days of its
 * period and the bounds between which the true number lies.
 *
 * Numbers are exact digits; read them as decimals, not as floats. An empty cell was not stated; it
 * never means zero. The file is safe to open in a spreadsheet: text that looks like a formula (`=`,
 * `+`, `-`, `@` and the like, at the start of the cell or after a semicolon, a tab or a line break)
 * gets an apostrophe, which {@link fromCsvText} removes. Numbers are not changed.
 *
 * @param facts - Our facts, or your own of the same shape, in any units.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics; `byteOrderMark`: `true` for Excel, which shows Japanese wrongly without it.
 * @returns The text, with lines ended by CR and LF. The columns are always the same, so an empty
 * list gives only the header.
 * @throws EarningsError `malformedRecord`, `invalidFigure`, `excessDigits` or `unknownPeriod` for
 * an invalid fact.
 * @throws EarningsError `malformedRecord` for invalid options.
 * @throws EarningsError `mismatch` if a figure was published before its period was over.
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

import { type FactOptions, readOwnTerms } from "../../functions/levels/own-terms.js";
import { calendarOptions } from "../../functions/periods/read-calendar.js";
import { show } from "../../functions/refusing/describe.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { requireOptions } from "../../functions/refusing/require-options.js";
import type { Fact } from "../../model/fact.js";
import { importReport } from "../import-report.js";
import type { Imported, ImportReport } from "../imported.js";
import { leftOutCounter } from "../left-out.js";
import { periodFinder } from "../period-of-days.js";
import type { FileReader } from "../file-reader.js";
import { refusePeriods } from "../refuse-periods.js";
import { readMost, requireRoom, statementCollector } from "../statements.js";
import { csvReader } from "./csv-records.js";
import { ownFact, requireOwnColumns } from "./own-table.js";
import { type Header, headerOf, rowBelow, rowOfObject, type TableRow } from "./table-row.js";
import {
  type CellAmount,
  type InEveryRow,
  requireColumns,
  requireTableTerms,
  type TableColumns,
  type TableReading,
  takeRow,
} from "./user-table.js";

/** Options for a table; a file of `toCsv` needs none of them. */
export interface CsvOptions extends FactOptions {
  /** Which column has what, for a table that `toCsv` did not write. */
  readonly columns?: TableColumns;
  /** Values that apply to every row, such as `{ unit: "EUR", document: "acme-fy23" }`. */
  readonly all?: InEveryRow;
  /** Reads the text of a value that is not in plain decimal digits, such as `1,234`. */
  readonly amount?: (text: string) => CellAmount;
  /** The maximum number of facts; by default 500,000. */
  readonly most?: number;
}

/** The report on an import of a table. */
export interface TableReport extends ImportReport {
  /** Columns of the table that were not used. */
  readonly otherColumns: readonly string[];
}

/**
 * Reads facts from a CSV table: one that `toCsv` wrote, or one like it; or a table of your own, if
 * `columns` says which column is what. A table may have one row per figure, with columns for its
 * metric and its value, or one column per metric, which `columns.values` names.
 *
 * CSV follows RFC 4180, with or without a byte order mark, and with lines ended by CR and LF or by
 * LF. Rows from another parser can be passed in place of text. Values are plain decimal digits and
 * exact, unless a column or `all` gives their `decimals`; `amount` reads any other notation. The
 * period is an id in the column `period`, or follows from `start` and `end`. A document that states
 * a figure twice must state the same.
 *
 * In a file of `toCsv`, the columns may be in any order, and optional ones may be left out; unknown
 * columns are rejected. The columns `start`, `end`, `lower`, `lowerClosed`, `upper`, `upperClosed`
 * and `publishedBy` follow from the others: they may be empty, and contradictory values are
 * rejected.
 *
 * @param table - The text of the file, decoded from UTF-8; or a list of rows, each an object with
 * its cells by column name.
 * @param options - `columns`, `all` and `amount` for a table of your own; the fiscal calendar, by
 * default IIJ's; `metrics`, which describes your own metrics; `most`: the maximum number of facts.
 * @returns The facts in the order of the rows, and a report on what was imported and what was not.
 * A file with only a header gives no facts.
 * @throws EarningsError `malformedRecord` for a file that is not such a table, or a row that is not
 * a fact.
 * @throws EarningsError `invalidFigure`, `excessDigits` or `unknownPeriod` for an invalid value or
 * period in a row.
 * @throws EarningsError `mismatch` for a derived cell that contradicts its row, for a figure
 * published before its period was over, and for two values of one figure in one document.
 * @throws EarningsError `outOfRange` for options that do not fit the table, for a table with no days of
 * a fiscal period, and for a file with too many facts.
 *
 * @example
 * ```ts
 * import { fromCsv } from "@iij/earnings/import";
 *
 * const table = "Year to,Net sales,Profit\n2023-01-31,940,-31\n2024-01-31,1020,12\n";
 * const { facts, report } = fromCsv(table, {
 *   columns: { end: "Year to", values: { "Net sales": "netSales", Profit: "netIncome" } },
 *   all: { unit: "EUR", document: "acme-fy24", published: "2024-03-08" },
 *   startMonth: 2,
 *   yearNamed: "end",
 * });
 * facts.map(({ period, metric, printed }) => [period, metric, printed])[3]; // → ["FY2024", "netIncome", "12"]
 * [report.read, report.taken]; // → [4, 4]
 * ```
 */
export function fromCsv(
  table: string | readonly object[],
  options: CsvOptions = {},
): Imported<TableReport> {
  return named("fromCsv", () => {
    const reader = tableReader(options);
    if (typeof table === "string") {
      const file = csvFile(reader);
      file.push(table);
      return file.end();
    }
    if (!Array.isArray(table)) {
      const fix =
        (table as unknown) instanceof Uint8Array
          ? "Decode the bytes first: new TextDecoder().decode(bytes)."
          : undefined;
      refuse("malformedRecord", {
        needs: "the text of a CSV file, or a list of rows",
        got: show(table),
        fix,
        values: [table],
      });
    }
    // Not by `map`, which skips the holes of a list.
    const rows = Array.from(table as readonly unknown[], (row, index) => rowOfObject(row, index));
    const names = new Set(rows.flatMap(({ cells }) => cells.map(({ name }) => name)));
    if (names.size > 0) reader.header({ names: [...names], place: "in the rows" });
    for (const row of rows) reader.row(row);
    return reader.end();
  });
}

/** Reads a CSV file piece by piece. */
export function csvFileReader(options: CsvOptions): FileReader {
  return csvFile(tableReader(options));
}

const known = [...calendarOptions, "metrics", "columns", "all", "amount", "most"];

/** Reads a table row by row. */
interface TableReader {
  header(header: Header): void;
  row(row: TableRow): void;
  readonly read: number;
  readonly facts: number;
  end(): Imported<TableReport>;
}

function tableReader(options: CsvOptions): TableReader {
  requireOptions(options, known);
  const { columns, all = {}, amount, most: wanted } = options;
  const terms = readOwnTerms(options, ["columns", "all", "amount", "most"]);
  const most = readMost(wanted);
  const leftOut = leftOutCounter();
  const own: Fact[] = [];
  const statements = statementCollector(leftOut, most);
  const table = columns && { columns, all, amount };
  if (table === undefined) requireNone({ all: options.all, amount });
  else requireTableTerms(table);
  const reading: TableReading | undefined = table && {
    table,
    terms,
    leftOut,
    statements,
    periodOf: periodFinder(terms.calendar),
    otherDays: [],
  };
  let read = 0;
  let otherColumns: readonly string[] = [];
  return {
    header(header) {
      if (reading === undefined) {
        requireOwnColumns(header);
        return;
      }
      requireColumns(header, reading.table);
      const { values = {}, ...others } = reading.table.columns;
      const asked = new Set([...Object.keys(values), ...Object.values(others)]);
      otherColumns = header.names.filter((name) => !asked.has(name));
    },
    row(row) {
      if (reading === undefined) {
        requireRoom(own.length, most);
        own.push(ownFact(row, terms));
        read += 1;
      } else read += takeRow(row, reading);
    },
    get read() {
      return read;
    },
    get facts() {
      return own.length + statements.count;
    },
    end() {
      const facts = reading === undefined ? own : statements.facts();
      const groups = leftOut.groups();
      const [days] = reading?.otherDays ?? [];
      if (facts.length === 0 && reading !== undefined && days !== undefined)
        refusePeriods(reading.otherDays, groups.find(({ reason }) => reason === "noPeriod")?.count);
      return { facts, report: { ...importReport(facts, read, groups, terms), otherColumns } };
    },
  };
}

function requireNone(options: Readonly<Record<string, unknown>>): void {
  for (const [name, given] of Object.entries(options))
    if (given !== undefined)
      refuse("outOfRange", {
        needs: `the option columns together with ${name}, which is for your own tables`,
        got: show(given),
        fix: "Name the columns: { columns: { period: …, metric: …, value: … } }.",
        values: [given],
      });
}

function csvFile(table: TableReader) {
  let header: Header | undefined;
  const file = csvReader((cells) => {
    if (header !== undefined) table.row(rowBelow(header, cells));
    else {
      header = headerOf(cells);
      table.header(header);
    }
  });
  return {
    push(text: string) {
      file.push(text);
    },
    get read() {
      return table.read;
    },
    get facts() {
      return table.facts;
    },
    end() {
      file.end();
      if (header === undefined)
        refuse("malformedRecord", {
          needs: "a header with the names of the columns",
          got: "an empty file",
          values: [],
        });
      return table.end();
    },
  };
}

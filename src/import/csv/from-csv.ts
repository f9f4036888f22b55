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

/** What is said of a table; a file of `toCsv` needs none of it. */
export interface CsvOptions extends FactOptions {
  /** Which column says what, of a table that `toCsv` did not write. */
  readonly columns?: TableColumns;
  /** What holds for every row, such as `{ unit: "EUR", document: "acme-fy23" }`. */
  readonly all?: InEveryRow;
  /** Reads the text of a value that is not in plain decimal digits, such as `1,234`. */
  readonly amount?: (text: string) => CellAmount;
  /** How many facts there may be at most: 500,000 unless you say otherwise. */
  readonly most?: number;
}

/** What became of a table. */
export interface TableReport extends ImportReport {
  /** Columns of the table that were not asked for. */
  readonly otherColumns: readonly string[];
}

/**
 * The facts of a table in CSV: one that `toCsv` wrote or that was written like it, or a table of
 * your own, of which `columns` says which column is what. A table may have a row per figure, with
 * columns for its metric and its value, or a column per metric, which `columns.values` names.
 *
 * A CSV file is read by RFC 4180, with or without a byte order mark, with lines ended by CR and LF
 * or by LF. Rows that another parser made can be passed in the place of a text. Values are plain
 * decimal digits and exact, unless a column or `all` says their `decimals`; `amount` reads any other
 * notation. The period is an id in the column `period`, or follows from `start` and `end`. A document
 * that states one figure twice has to state the same.
 *
 * In a file of `toCsv` the columns may be in any order, and those that a fact need not have may be
 * left out; any other column is rejected. The columns `start`, `end`, `lower`, `lowerClosed`,
 * `upper`, `upperClosed` and `publishedBy` follow from the others: they may be empty, and are
 * rejected if they say something else.
 *
 * @param table - The text of the file, decoded from UTF-8; or a list of rows, each an object with
 * its cells by the names of the columns.
 * @param options - `columns`, `all` and `amount` for a table of your own; how fiscal years lie: from
 * April, named after their first month, unless you say otherwise; `metrics`: what your own metrics
 * are; `most`: how many facts there may be.
 * @returns The facts in the order of the rows, and a report on what was taken and what was not. A
 * file with only a header gives no facts.
 * @throws EarningsError `malformedRecord` for a file that is not such a table or a row that is not
 * a fact; `invalidFigure`, `excessDigits` or `unknownPeriod` for what a row states; `mismatch` for
 * a derived cell that contradicts its row, a figure published before its period was over, and two
 * values of one thing in one document; `outOfRange` for options that fit no table, a table none of
 * whose days are those of a fiscal period, and a file with too many facts.
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
    // Not by `map`, which passes over the holes of a list.
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
        needs: `columns beside ${name}, which is for tables of your own`,
        got: show(given),
        fix: "Say which columns are what: { columns: { period: …, metric: …, value: … } }.",
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

/**
 * Facts from other people's files: CSV tables, company facts from the SEC's EDGAR, and xBRL-JSON
 * reports; and typed columns from Arrow tables. Each import of files reports what was imported, what
 * was left out, and why.
 *
 * @module @iij/earnings/import
 */
// Keeps the functions in one file of the package (docs/architecture.md).
import "./functions/index.js";

export { fromCsv, type CsvOptions, type TableReport } from "./import/csv/from-csv.js";
export {
  fromCompanyFacts,
  type CompanyFactsOptions,
  type CompanyFactsReport,
  type ImportedFilings,
} from "./import/company-facts/from-company-facts.js";
export type { ConceptNames } from "./import/filings/concepts.js";
export type { Decimals, Filed } from "./import/filings/facts-filed.js";
export {
  fromXbrlJson,
  type ReportedIn,
  type XbrlImportReport,
  type XbrlJsonOptions,
} from "./import/xbrl/from-xbrl-json.js";
export {
  type Cancellable,
  type FileForms,
  importing,
  type ImportProgress,
} from "./import/progress/importing.js";
export type { CancelSignal, Chunk, FileSource, StreamLike } from "./import/progress/chunks.js";
export type { FilingOptions } from "./import/filings/filing-terms.js";
export type { Filing, Filings } from "./import/company-facts/filings.js";
export type {
  ChangedValue,
  PerhapsSplit,
  Suspicions,
} from "./import/company-facts/repeated-values.js";
export type { CellAmount, InEveryRow, TableColumns } from "./import/csv/user-table.js";
export type {
  DerivedQuarter,
  Imported,
  ImportReason,
  ImportReport,
  NotDerived,
  NotTaken,
} from "./import/imported.js";
export { fromColumns, type ColumnFigure } from "./import/from-columns.js";
export {
  fromArrow,
  type ArrowNames,
  type ArrowTable,
  type ArrowData,
  type ArrowVector,
} from "./import/from-arrow.js";
export type { Columns } from "./columns/columns.js";

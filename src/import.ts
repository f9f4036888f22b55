/**
 * Facts from files of other people: CSV tables, the company facts of the SEC's EDGAR, and reports in
 * xBRL-JSON, each with a report on what was taken, what was left out, and why.
 *
 * @module @iij/earnings/import
 */
// So that the functions stay one file in the package (docs/architecture.md).
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

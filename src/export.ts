/**
 * Facts as files for other languages and programs: CSV, Data Package, JSON Schema, xBRL-JSON,
 * Parquet and Arrow.
 *
 * @module @iij/earnings/export
 */
// Keeps the functions in one file of the package (docs/architecture.md).
import "./functions/index.js";

export { toCsv } from "./export/to-csv.js";
export { toGrowthCsv } from "./export/to-growth-csv.js";
export { toLevelsCsv } from "./export/to-levels-csv.js";
export { toDocumentsCsv } from "./export/to-documents-csv.js";
export type { TabulatedDocument } from "./export/documents/tabulate-documents.js";
export type { CsvOptions } from "./export/csv-options.js";
export { fromCsvText } from "./export/from-csv-text.js";
export {
  toDataPackage,
  type DataPackage,
  type PackageDescription,
} from "./export/to-data-package.js";
export { toJsonSchema, type DescribedSchema, type JsonSchema } from "./export/to-json-schema.js";
export {
  toXbrlJson,
  type LeftOut,
  type Reporter,
  type XbrlExport,
  type XbrlFact,
  type XbrlReport,
} from "./export/xbrl/to-xbrl-json.js";
export { toParquet, type ParquetModule, type ParquetOptions } from "./export/to-parquet.js";
export { toLevelsParquet } from "./export/to-levels-parquet.js";
export { toArrow, type ArrowModule, type ArrowOptions } from "./export/to-arrow.js";
export { toColumns } from "./export/to-columns.js";
export type { Columns } from "./columns/columns.js";

/**
 * Exact growth of whole tables: amounts of many companies and periods as typed arrays, and what
 * became of each as typed arrays.
 *
 * @module @iij/earnings/columns
 */
// So that the functions stay one file in the package (docs/architecture.md).
import "./functions/index.js";

export { growthColumns, type GrowthColumnsOptions } from "./columns/growth-columns.js";
export type { OutOptions } from "./columns/read-out.js";
export { outcomes } from "./model/outcomes.js";
export type { Columns, GrowthColumns, ResultColumns } from "./columns/columns.js";

/**
 * Exact growth of whole tables: amounts of many companies and periods as typed arrays, with results
 * as typed arrays.
 *
 * @module @iij/earnings/columns
 */
// Keeps the model in one file of the package (docs/architecture.md).
import "./model/shared.js";

export { growthColumns, type GrowthColumnsOptions } from "./columns/growth-columns.js";
export { compoundGrowthColumns } from "./columns/compound-growth-columns.js";
export { shareColumns } from "./columns/share-columns.js";
export type { OutOptions } from "./columns/read-out.js";
export { outcomes } from "./model/outcomes.js";
export type { Columns, GrowthColumns, ResultColumns } from "./columns/columns.js";

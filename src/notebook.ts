/**
 * Records in notebooks: tidy rows of plain numbers for data frames and plots, and displays for Jupyter and Observable.
 *
 * @module @iij/earnings/notebook
 */
// So that the functions stay one file in the package (docs/architecture.md).
import "./functions/index.js";

export { rows, type LevelRow } from "./notebook/rows/rows.js";
export { growthRows, type GrowthRow, type GrowthRowOptions } from "./notebook/rows/growth-rows.js";
export { show, type ShowOptions } from "./notebook/display/show.js";
export { toSvg } from "./notebook/display/to-svg.js";

export type { RowOptions } from "./notebook/rows/read-row-options.js";
export type { RowScale } from "./notebook/rows/scaled-numbers.js";
export type { MediaBundle, Shown } from "./notebook/display/shown.js";
export type { LinkedDocuments } from "./notebook/display/source-link.js";
export type { ChartSeries, DrawableMetric } from "./chart/reading/read-series.js";
export type { LevelLike } from "./chart/reading/level.js";

/**
 * Records in notebooks: tidy rows of plain numbers for data frames and plots, and displays for
 * Jupyter and Observable.
 *
 * @module @iij/earnings/notebook
 */
// Keeps the functions in one file of the package (docs/architecture.md).
import "./functions/index.js";

export { rows, type LevelRow } from "./notebook/rows/rows.js";
export { growthRows, type GrowthRow, type GrowthRowOptions } from "./notebook/rows/growth-rows.js";
export {
  surpriseRows,
  type SurpriseRow,
  type SurpriseRowOptions,
} from "./notebook/rows/surprise-rows.js";
export {
  compoundGrowthRows,
  type CompoundGrowthRow,
  type CompoundGrowthRowOptions,
} from "./notebook/rows/compound-growth-rows.js";
export { wide, type WideOptions } from "./notebook/rows/wide.js";
export type {
  TransposedRow,
  TransposedTable,
  WideColumn,
  WideRow,
  WideTable,
} from "./notebook/rows/wide-table.js";
export type { MarginRow } from "./notebook/rows/margin-rows.js";
export type { Presentation } from "./notebook/rows/presentation.js";
export { show, type ShowOptions } from "./notebook/display/show.js";
export type { Progress } from "./notebook/display/progress-line.js";
export type { ExpressionInterpreter } from "./notebook/display/load-vega.js";
export { type DrawingOptions, toSvg } from "./notebook/display/to-svg.js";

// Saves a short notebook a third import.
export { levelsChart } from "./chart/levels/levels-chart.js";
export { mixChart } from "./chart/mix/mix-chart.js";
export { growthChart } from "./chart/growth/growth-chart.js";
export { guidanceChart } from "./chart/guidance/guidance-chart.js";
export { vintagesChart } from "./chart/vintages/vintages-chart.js";
export { crossSellingChart } from "./chart/cross-selling/cross-selling-chart.js";
export { rankingsChart } from "./chart/rankings/rankings-chart.js";

export type { RowOptions } from "./notebook/rows/read-row-options.js";
export type { RowScale } from "./notebook/rows/scaled-numbers.js";
export type { MediaBundle, Shown } from "./notebook/display/shown.js";
export type { LinkedDocuments } from "./notebook/display/source-link.js";
export type { MetricOf, Series, SeriesLike } from "./functions/levels/series.js";
export type { LevelKind } from "./functions/levels/level.js";
export type { LevelLike } from "./functions/levels/read-level.js";

/**
 * Charts as Vega-Lite specifications: pure functions from records to plain JSON, which notebooks,
 * editors and sites draw.
 *
 * @module @iij/earnings/chart
 */
// Keeps the functions in one file of the package (docs/architecture.md).
import "./functions/index.js";

export { levelsChart, type LevelsChartOptions } from "./chart/levels/levels-chart.js";
export { mixChart, type MixChartOptions } from "./chart/mix/mix-chart.js";
export { growthChart, type GrowthChartOptions } from "./chart/growth/growth-chart.js";
export { guidanceChart, type GuidanceChartOptions } from "./chart/guidance/guidance-chart.js";
export { vintagesChart, type VintagesChartOptions } from "./chart/vintages/vintages-chart.js";
export {
  type CrossSellingSeries,
  crossSellingChart,
  type RateOfGroup,
} from "./chart/cross-selling/cross-selling-chart.js";
export { rankingsChart, type RankingsChartOptions } from "./chart/rankings/rankings-chart.js";
export type { RankingLike } from "./chart/rankings/ranking-rows.js";

export type { LevelLike } from "./functions/levels/read-level.js";
export type { MetricOf, Series, SeriesLike } from "./functions/levels/series.js";
export type { PeriodRange } from "./functions/periods/period-range.js";
export type { AmountOptions, ChartOptions, PeriodOptions } from "./chart/frame/read-options.js";
export type { ChartScale } from "./chart/frame/scale.js";
export type { TitledDocuments } from "./chart/frame/sources.js";
export type { Theme } from "./chart/frame/theme.js";
export type * from "./chart/frame/spec.js";

import { chartOptions, type ChartOptions } from "../../chart/frame/read-options.js";

/**
 * Options for the look rather than the contents: those of every chart. Rows accept them, so that one
 * options object serves `rows`, `show` and the charts.
 */
export type Presentation = ChartOptions;

/** The names of these options. */
export const presentation: readonly string[] = chartOptions;

import { chartOptions, type ChartOptions } from "../../chart/frame/read-options.js";

/**
 * Options that say how something looks and not what it is about: those of every chart. Rows accept
 * them, so that one object of options serves `rows`, `show` and the charts.
 */
export type Presentation = ChartOptions;

/** The names of these options. */
export const presentation: readonly string[] = chartOptions;

import { gapWord } from "../../functions/display/gap-words.js";
import { frame } from "../frame/frame.js";
import { heightOfLanes } from "../frame/lanes.js";
import { rangeOptions } from "../../functions/periods/period-range.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { periodAxis } from "../frame/period-axis.js";
import {
  type AmountOptions,
  chartOptions,
  type PeriodOptions,
  readOptions,
} from "../frame/read-options.js";
import { scaleOf } from "../frame/scale.js";
import type { ShareSplit } from "../../model/share-split.js";
import { readSplits } from "../../functions/splits/read-splits.js";
import { breakMarks, breaksIn } from "../frame/breaks.js";
import type { ChartSpec } from "../frame/spec.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { titleOver } from "../frame/words.js";
import { drawnAmounts } from "../reading/amounts.js";
import { levelsOfSpan } from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { growthByPeriod, growthPanel, heightOfPanel, panelMarks } from "../growth/growth-panel.js";
import { adjusted } from "./adjusted.js";
import { lanesIn, legendOf, marksOf, thinnest, tooltipOfLevels } from "./level-marks.js";
import { rowOf } from "./level-rows.js";
import { named } from "../../functions/refusing/named.js";

const name = "levelsChart";

/** The approximate height of the plot without what is below and above it. */
const plotHeight = 220;

/** The options of `levelsChart`. */
export interface LevelsChartOptions extends AmountOptions, PeriodOptions, MetricOptions {
  /** Draws the growth of the metric in a second plot below its amounts. */
  readonly growth?: "yearOverYear" | "quarterOverQuarter";
  /**
   * The splits of the company's shares, such as `company.shareSplits`: a break between amounts per
   * share is named by its split.
   */
  readonly splits?: readonly ShareSplit[];
  /** Draws all amounts in the shares after the last of these `splits`, so that there is no break. */
  readonly splitAdjusted?: boolean;
}

/**
 * A metric by period, each amount with what its rounding leaves open. A bar from zero is printed,
 * with its bounds as an error bar; a box without a bar shows the bounds of an inferred or guided
 * amount, and an arrow marks an open side. Missing periods in between are marked below the plot,
 * and so are those with only words.
 *
 * All periods of a chart have one length: fiscal years if the series has them, or the one in
 * `span`. Of several series, the first that has a period is used for it: `[quarters, guidance]`
 * draws guidance where nothing is printed. Amounts are drawn in the scale that fits the largest;
 * the table in `data.values` has each one with its literal, document and locator.
 *
 * @param series - Figures by period and metric, such as `quarters`; a result of `infer`, amounts
 * with a `basis`, or guidance. Or several of these.
 * @param metric - A metric of the series.
 * @param options - Span, unit, scale, theme and language; `metrics`, which describes your own
 * metrics with their labels.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for an empty series, only words, or an invalid option.
 * @throws EarningsError `unknownPeriod`, `invalidFigure`, `excessDigits`, `mismatch` or
 * `malformedRecord` for an invalid series.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { levelsChart } from "@iij/earnings/chart";
 *
 * const chart = levelsChart(quarters, "revenues");
 * chart.data.values.find(({ period }) => period === "3Q02")?.between; // → "10.55 – 10.65"
 * ```
 */
export function levelsChart<const S extends SeriesLike>(
  series: S,
  metric: MetricOf<S>,
  options: LevelsChartOptions = {},
): ChartSpec {
  return named("levelsChart", () => {
    const {
      locale,
      growth,
      splits = [],
      splitAdjusted = false,
      ...chosen
    } = readOptions(options, [
      "metrics",
      "growth",
      "splits",
      "splitAdjusted",
      "span",
      ...rangeOptions,
      "unit",
      "scale",
      ...chartOptions,
    ]);
    const describe = describedBy(chosen.metrics);
    const { span, levels } = levelsOfSpan(series, metric, chosen);
    const unit = requireOneUnit(
      [...levels.values()].map((level) => level.unit),
      chosen.unit,
    );
    const inUnit = new Map(
      [...levels].filter(([, level]) => level.unit === undefined || level.unit === unit),
    );
    const read = splitAdjusted ? adjusted(inUnit, splits, chosen.metrics) : inUnit;
    const scale = scaleOf(unit, drawnAmounts(read.values()), chosen.scale, locale);
    const periods = periodsSpanning(span, [...read.keys()]);
    const figures = [...read.values()].map(({ about }) => about);
    const gap = gapWord(figures)[locale];
    const grown = growthByPeriod(
      series,
      { ...chosen, metric, span, unit, compare: growth },
      { scale: scaleOf("ratio", [], undefined, locale), amounts: scale, gap, locale },
    );
    const rows = periods.map((period) => ({
      ...rowOf(period, read.get(period), scale, gap, locale),
      ...grown.get(period),
    }));
    const lanes = lanesIn(rows, gap, locale);
    const foot = heightOfLanes(lanes);
    const panel =
      growth === undefined ? undefined : growthPanel(rows, foot, growth, unit === "ratio", locale);
    const room = { foot: panel === undefined ? foot : panel.room.foot + heightOfPanel };
    const x = periodAxis(periods, locale, chosen.width);
    const breaks = breaksIn(read, readSplits(splits), locale);
    const thin = thinnest(rows, plotHeight);
    const legend = legendOf(rows, thin, locale);
    return frame(
      {
        function: name,
        title: titleOver(nameOfMetric(metric, locale, describe), span, locale),
        subtitle: [],
        description: `${nameOfMetric(metric, "en", describe)} in ${scale.title}, ${periods[0] ?? ""} to ${periods.at(-1) ?? ""}: ${read.size} of ${periods.length} periods.`,
        rows,
        legend,
        lanes: [...lanes, ...(panel?.lanes ?? [])],
        layer: [
          ...marksOf(rows, { room, lanes, x, title: scale.title, thin, locale }),
          ...(panel === undefined
            ? []
            : panelMarks(panel, x, tooltipOfLevels(rows, locale), locale)),
          ...breakMarks(breaks, room, x),
        ],
        figures,
        height: 300 + room.foot,
        sourceAt: 28,
      },
      { ...chosen, locale },
    );
  });
}

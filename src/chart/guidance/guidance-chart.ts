import { heightOfLanes, type Lane, lanesOf } from "../frame/lanes.js";
import { heading } from "../frame/rooms.js";
import { frame } from "../frame/frame.js";
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
import { breakMarks, breaksIn, definitionWord } from "../frame/breaks.js";
import type { ChartSpec } from "../frame/spec.js";
import { plotsOf, stretchesOf, stretchFinder } from "../frame/stretches.js";
import { isPerShare } from "../../model/metric.js";
import type { ShareSplit } from "../../model/share-split.js";
import { readSplits } from "../../functions/splits/read-splits.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { titleOver } from "../frame/words.js";
import { drawnAmounts } from "../reading/amounts.js";
import { levelsOfSpan } from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import type { MetricOf, Series } from "../../functions/levels/series.js";
import { actualReader } from "./actuals.js";
import { guidanceLanes, titleOfGuidance } from "./guidance-words.js";
import { hasSurprise, heightOfPanel, surpriseLegend, surprisePanel } from "./surprise-panel.js";
import { guidedPeriod, rowsOf, type TargetChain } from "./guidance-rows.js";
import { legendOf, marksOf, tooltipOfGuidance } from "./guidance-marks.js";
import { named } from "../../functions/refusing/named.js";

const name = "guidanceChart";

/** Options of `guidanceChart`. */
export interface GuidanceChartOptions extends AmountOptions, PeriodOptions, MetricOptions {
  /**
   * The splits of the company's shares, such as `company.shareSplits`, which name the plots of
   * amounts per share: those before and after a split have a scale of their own.
   */
  readonly splits?: readonly ShareSplit[];
}

/**
 * Guidance compared with results over the years. A target is a box between its bounds, dashed if it
 * was revised later; "approximately" is a line without bounds, "more than" a line with an arrow up,
 * and words are listed below the plot. The actual figure is a point whose shape is the outcome of
 * `checkGuidance` over the last target: above, within, below or undecidable. Targets without an
 * actual figure are shown and marked, too.
 *
 * @param guidance - Targets by period and metric, such as `guidance`.
 * @param series - The actual figures by period and metric, such as `fiscalYears`.
 * @param metric - A metric of the guidance. Growth such as `revenuesGrowth` is compared with
 * printed growth; periods for which the series has no figure are marked.
 * @param options - Span, unit, scale, theme and language; `metrics`, which describes your own
 * metrics with their labels.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no period has guidance for the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` if there is nothing to draw, or for an invalid option.
 * @throws EarningsError `malformedRecord` for an invalid target.
 * @throws EarningsError as `checkGuidance` does.
 *
 * @example
 * ```ts
 * import { fiscalYears, guidance } from "@iij/earnings";
 * import { guidanceChart } from "@iij/earnings/chart";
 *
 * const chart = guidanceChart(guidance, fiscalYears, "operatingIncome");
 * chart.data.values.find(({ period, outcome }) => period === "FY2023" && outcome)?.outcome; // → "below"
 * ```
 */
export function guidanceChart<const G extends Series>(
  guidance: G,
  series: Series,
  metric: MetricOf<G>,
  options: GuidanceChartOptions = {},
): ChartSpec {
  return named("guidanceChart", () => {
    const {
      locale,
      splits: given = [],
      ...chosen
    } = readOptions(options, [
      "metrics",
      "splits",
      "span",
      ...rangeOptions,
      "unit",
      "scale",
      ...chartOptions,
    ]);
    const describe = describedBy(chosen.metrics);
    const { span, levels } = levelsOfSpan(guidance, metric, chosen);
    const actualIn = actualReader(series, metric);
    const all = [...levels].map(([period, target]) =>
      guidedPeriod(period, target.given as TargetChain, actualIn(period)[0]),
    );
    const readings = all.flatMap(({ chain, actual }) => [
      ...chain.map(({ read }) => read),
      ...(actual === undefined ? [] : [actual]),
    ]);
    const unit = requireOneUnit(
      readings.map((each) => each.unit),
      chosen.unit,
    );
    const guided = all.filter(({ chain }) =>
      chain.every(({ read }) => read.unit === undefined || read.unit === unit),
    );
    const scale = scaleOf(
      unit,
      drawnAmounts(readings.filter((each) => each.unit === unit)),
      chosen.scale,
      locale,
    );
    const ratios = scaleOf("ratio", [], undefined, locale);
    const splits = readSplits(given);
    const subjects = isPerShare(metric, describe)
      ? guided.flatMap(({ chain, actual }) => [
          ...chain.map(({ read }) => read.about),
          ...(actual === undefined ? [] : [actual.about]),
        ])
      : [];
    const stretchOf = stretchFinder(stretchesOf(subjects, 0));
    const rows = guided.flatMap((each) =>
      rowsOf(each, { scale, ratios, describe, locale, stretchOf }),
    );
    const periods = periodsSpanning(
      span,
      guided.map(({ period }) => period),
    );
    const lanes = (Object.keys(guidanceLanes) as (keyof typeof guidanceLanes)[]).flatMap(
      (id): Lane[] =>
        rows.some(({ lane }) => lane === id)
          ? [
              {
                id,
                word: guidanceLanes[id][locale],
                shape: guidanceLanes[id].shape,
                color: guidanceLanes[id].color,
              },
            ]
          : [],
    );
    const figures = readings.map(({ about }) => about);
    const foot = heightOfLanes(lanes);
    const actuals = new Map(
      guided.flatMap(({ period, actual }) =>
        actual === undefined ? [] : [[period, actual] as const],
      ),
    );
    const stretches = stretchesOf(subjects, hasSurprise(rows) ? foot + heightOfPanel : foot);
    const room = stretches[0]?.room ?? { foot };
    const x = periodAxis(periods, locale, chosen.width);
    const tooltip = tooltipOfGuidance(rows, locale);
    return frame(
      {
        function: name,
        title: titleOfGuidance(
          titleOver(nameOfMetric(metric, locale, describe), span, locale),
          locale,
        ),
        subtitle: [],
        description: `Guidance for ${nameOfMetric(metric, "en", describe)} in ${scale.title}, and what came out, ${periods[0] ?? ""} to ${periods.at(-1) ?? ""}.`,
        rows,
        legend: [...legendOf(rows, locale), ...surpriseLegend(rows, locale)],
        lanes,
        layer: [
          ...plotsOf(rows, stretches, (own, { room: at, definition }, index) => [
            ...marksOf(own, { room: at, x, tooltip, locale }),
            heading(
              index === 0 || definition === undefined
                ? scale.title
                : `${scale.title}, ${definitionWord(definition, splits, locale)}`,
              at,
            ),
          ]),
          ...(hasSurprise(rows)
            ? surprisePanel(rows, { foot, isRatio: unit === "ratio", locale }, x, tooltip)
            : []),
          ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
          ...breakMarks(breaksIn(actuals, splits, locale), room, x),
        ],
        figures,
        height: 360 + room.foot,
        sourceAt: 28,
      },
      { ...chosen, locale },
    );
  });
}

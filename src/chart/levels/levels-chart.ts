import { gapWord } from "../../functions/display/gap-words.js";
import type { PeriodId } from "../../model/period.js";
import type { ShareSplit } from "../../model/share-split.js";
import { frame, row } from "../frame/frame.js";
import { heightOfLanes, lanesOf } from "../frame/lanes.js";
import { rangeOptions } from "../../functions/periods/period-range.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { placeOf, periodAxis } from "../frame/period-axis.js";
import {
  type AmountOptions,
  chartOptions,
  type PeriodOptions,
  readOptions,
} from "../frame/read-options.js";
import { scaleOf } from "../frame/scale.js";
import { readSplits } from "../../functions/splits/read-splits.js";
import { breakMarks, breaksIn, definitionWord, uniqueBreaks } from "../frame/breaks.js";
import type { ChartRow, ChartSpec } from "../frame/spec.js";
import { bySeries } from "../frame/series-looks.js";
import { plotsOf, rowsIn, stretchesOf, stretchFinder } from "../frame/stretches.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import { levelReader } from "../../functions/levels/level-reader.js";
import { requireMetric } from "../../functions/levels/require-known.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { subjectOf } from "../frame/titles.js";
import { titleOver } from "../frame/words.js";
import { drawnAmounts } from "../reading/amounts.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import {
  footAbove,
  growthByPeriod,
  growthPanel,
  panelMarks,
  ratioPanel,
  type RatioPanel,
} from "../growth/growth-panel.js";
import { listOfMetrics, readDrawn } from "./drawn-metrics.js";
import { lanesIn, legendOf } from "./level-legend.js";
import { marksOf, thinnest, tooltipOfLevels } from "./level-marks.js";
import { inSlot, linesThrough, rowOf } from "./level-rows.js";
import { indexHeading, titleOfIndex } from "./level-words.js";
import { marginFields, marginFieldsAt, marginHeading, marginLanes } from "./margin-panel.js";
import { named } from "../../functions/refusing/named.js";

const name = "levelsChart";

/** The approximate height of the plot without what is below and above it. */
const plotHeight = 220;

/** The options of `levelsChart`; `M` are the metrics of its series. */
export interface LevelsChartOptions<M extends string = string>
  extends AmountOptions, PeriodOptions, MetricOptions {
  /**
   * `bar` (the default) draws printed amounts as bars from zero, those of several metrics beside
   * each other. `line` draws points, joined as long as no amount is missing between them, none is
   * only inferred or guided, and all are comparable.
   */
  readonly mark?: "bar" | "line";
  /** Draws the growth of each metric in a second plot below the amounts. */
  readonly growth?: "yearOverYear" | "quarterOverQuarter";
  /**
   * The metric by which the others are divided, such as `revenues`, as in `wide`: their margins are
   * in a plot below the amounts. They are computed from two amounts, with proven bounds.
   */
  readonly margins?: M;
  /**
   * Draws each metric as an index that is 100 in this period, as `indexed` computes it, so that
   * metrics of different units fit into one chart. Periods without an index have a lane.
   */
  readonly indexedTo?: PeriodId;
  /**
   * The splits of the company's shares, such as `company.shareSplits`: a break between amounts per
   * share is named by its split.
   */
  readonly splits?: readonly ShareSplit[];
  /**
   * Draws all amounts in the shares after the last of these `splits`. Without it, amounts per share
   * before and after a split are in plots of their own, each with its own scale.
   */
  readonly splitAdjusted?: boolean;
}

/**
 * One or several metrics by period, each amount with what its rounding leaves open. A bar from zero
 * is printed, with its bounds as an error bar; a box without a bar shows the bounds of an inferred
 * or guided amount, and an arrow marks an open side. Missing periods in between are marked below
 * the plot, and so are those with only words.
 *
 * All periods of a chart have one length: fiscal years if the series has them, or the one in
 * `span`. Of several series, the first that has a period is used for it: `[quarters, guidance]`
 * draws guidance where nothing is printed. Amounts are drawn in the scale that fits the largest;
 * the table in `data.values` has each one with its literal, document and locator.
 *
 * @param series - Figures by period and metric, such as `quarters`; a result of `infer`, amounts
 * with a `basis`, or guidance. Or several of these.
 * @param metric - A metric of the series, or up to six of one unit.
 * @param options - Marks, growth, margins and index; span, unit, scale, theme and language;
 * `metrics`, which describes your own metrics with their labels.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`, and for metrics of different
 * units, or amounts per share beside others, without `indexedTo`.
 * @throws EarningsError `outOfRange` for an empty series, only words, a base period without an
 * amount above zero, or an invalid option.
 * @throws EarningsError `unknownPeriod`, `invalidFigure`, `excessDigits`, `mismatch` or
 * `malformedRecord` for an invalid series.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { levelsChart } from "@iij/earnings/chart";
 *
 * const chart = levelsChart(fiscalYears, ["revenues", "operatingIncome"], { margins: "revenues", from: "FY2019" });
 * const row = chart.data.values.find(({ period, series }) => period === "FY2023" && series === "2");
 * [row?.shown, row?.margin]; // → ["JPY29.029 billion", "10.5145 – 10.515% (computed)"]
 * ```
 */
export function levelsChart<const S extends SeriesLike>(
  series: S,
  metric: MetricOf<S> | readonly [MetricOf<S>, ...(readonly MetricOf<S>[])],
  options: LevelsChartOptions<MetricOf<S>> = {},
): ChartSpec {
  return named("levelsChart", () => {
    const {
      locale,
      mark = "bar",
      growth,
      margins,
      indexedTo,
      splits = [],
      splitAdjusted = false,
      ...chosen
    } = readOptions(options as LevelsChartOptions, ownOptions);
    const describe = describedBy(chosen.metrics);
    const metrics = listOfMetrics(metric);
    const { span, unit, drawnUnit, isPerShare, drawn } = readDrawn(series, metrics, {
      ...chosen,
      ...{ indexedTo, splits, splitAdjusted, locale },
    });
    const all = drawn.flatMap(({ levels }) => [...levels.values()]);
    const scale = scaleOf(drawnUnit, drawnAmounts(all), chosen.scale, locale);
    const ratios = scaleOf("ratio", [], undefined, locale);
    const periods = periodsSpanning(
      span,
      drawn.flatMap(({ levels, without }) => [...levels.keys(), ...without.keys()]),
    );
    // An index names no document; the amounts behind it do.
    const figures =
      indexedTo === undefined
        ? all.map(({ about }) => about)
        : drawn.flatMap(({ found, levels }) =>
            [...levels.keys()].flatMap((period) => found.levels.get(period)?.about ?? []),
          );
    const gap = gapWord(figures)[locale];
    const count = drawn.length;
    const isLine = mark === "line";
    const inOrder = periods.flatMap((period) =>
      drawn.flatMap(({ levels }) => levels.get(period)?.about ?? []),
    );
    const stretchesAbove = (foot: number) =>
      stretchesOf(isPerShare && indexedTo === undefined ? inOrder : [], foot);
    const whole = margins === undefined ? undefined : readerOf(series, margins);
    const readableSplits = readSplits(splits);
    const breaksOf = drawn.map(({ levels }) => breaksIn(levels, readableSplits, locale));
    const rows = drawn.flatMap(({ metric: one, name: label, found, levels, without }, index) => {
      const stretchOf = stretchFinder(stretchesAbove(0));
      const grown = growthByPeriod(
        series,
        { ...chosen, metric: one, span, unit, compare: growth },
        { scale: ratios, amounts: scale, gap, locale },
      );
      const own = periods.map((period): ChartRow => {
        const level = levels.get(period);
        const reason = without.get(period);
        return {
          ...(reason === undefined
            ? rowOf(period, level, scale, gap, locale)
            : row({ ...placeOf(period), lane: "noIndex", shown: reason })),
          ...(count > 1 && { series: String(index + 1), metric: label }),
          ...grown.get(period),
          ...(whole !== undefined &&
            one !== margins &&
            marginFieldsAt(
              period,
              { part: found.reader, whole, unit },
              { scale: ratios, gap, locale },
            )),
          ...row({ stretch: stretchOf(level?.about) }),
        };
      });
      const placed = count === 1 ? own : own.map((each) => inSlot(each, { index, count, isLine }));
      return isLine ? linesThrough(placed, breaksOf[index] ?? [], String(index + 1)) : placed;
    });
    const lanes = lanesIn(rows, gap, locale);
    const panels: RatioPanel[] = [];
    let foot = heightOfLanes(lanes);
    const below = (panel: RatioPanel): void => {
      if (footAbove(panel) > foot) panels.push(panel);
      foot = footAbove(panel);
    };
    if (margins !== undefined)
      below(
        ratioPanel(rows, foot, {
          heading: marginHeading(nameOfMetric(margins, locale, describe), locale),
          fields: marginFields,
          lanes: marginLanes(gap, locale),
        }),
      );
    if (growth !== undefined) below(growthPanel(rows, foot, growth, unit === "ratio", locale));
    const stretches = stretchesAbove(foot);
    const [first] = stretches;
    const room = first?.room ?? { foot };
    const x = periodAxis(periods, locale, chosen.width);
    const breaks = uniqueBreaks(breaksOf.flat());
    const thin = new Map(
      stretches.map((stretch) => [
        stretch.id,
        thinnest(rowsIn(rows, stretches, stretch.id), stretch.room.height ?? plotHeight),
      ]),
    );
    const thinIn = (id: string): number => thin.get(id) ?? 0;
    const names = drawn.map((each) => each.name);
    const tooltip = tooltipOfLevels(rows, locale);
    const slot = count > 1 ? { ...x, field: "slot" } : x;
    const heading = indexedTo === undefined ? scale.title : indexHeading(indexedTo, locale);
    const title = titleOver(subjectOf(names, locale), span, locale);
    return frame(
      {
        function: name,
        title: indexedTo === undefined ? title : titleOfIndex(title, indexedTo, locale),
        subtitle: [],
        description: `${subjectOf(
          metrics.map((each) => nameOfMetric(each, "en", describe)),
          "en",
        )} ${indexedTo === undefined ? `in ${scale.title}` : `as an index, ${indexedTo} = 100`}, ${periods[0] ?? ""} to ${periods.at(-1) ?? ""}: ${all.length} of ${periods.length * count} ${count === 1 ? "periods" : "amounts"}.`,
        rows,
        legend: legendOf(rows, {
          ...{ names, isLine, locale },
          thin: ({ stretch }) => thinIn(String(stretch ?? "1")),
        }),
        lanes: [...lanes, ...panels.flatMap((panel) => panel.lanes)],
        layer: [
          ...plotsOf(rows, stretches, (own, { id, room: at, definition }, index) =>
            marksOf(own, {
              ...{ room: at, x, isLine, count, locale },
              title:
                index === 0 || definition === undefined
                  ? heading
                  : `${heading}, ${definitionWord(definition, readableSplits, locale)}`,
              thin: thinIn(id),
            }),
          ),
          ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
          ...panels.flatMap((panel) => panelMarks(panel, slot, tooltip, bySeries(count))),
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

const ownOptions = [
  ...["metrics", "mark", "growth", "margins", "indexedTo", "splits", "splitAdjusted", "span"],
  ...[...rangeOptions, "unit", "scale", ...chartOptions],
];

/** Reads the metric by which others are divided. */
function readerOf(series: SeriesLike, metric: string) {
  const reader = levelReader(series, metric);
  requireMetric(reader.metrics(), metric);
  return reader;
}

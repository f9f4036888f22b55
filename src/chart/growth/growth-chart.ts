import type { Locale } from "../../functions/display/locale.js";
import { describedBy } from "../../functions/levels/described-by.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { gapWord } from "../../functions/display/gap-words.js";
import { rangeOptions } from "../../functions/periods/period-range.js";
import { calendarOptions, readCalendar } from "../../functions/periods/read-calendar.js";
import { comparisonsIn } from "../../functions/growth/comparisons.js";
import type { GrowthOptions } from "../../functions/growth/growth-options.js";
import type { GrowthMetricOf, SeriesLike } from "../../functions/levels/series.js";
import { heightOfLanes, type Lane, lanesOf } from "../frame/lanes.js";
import { frame } from "../frame/frame.js";
import type { LegendEntry } from "../frame/legend.js";
import { heading, vertical, zeroLine } from "../frame/rooms.js";
import { periodAxis } from "../frame/period-axis.js";
import { chartOptions, type PeriodOptions, readOptions } from "../frame/read-options.js";
import { scaleOf } from "../frame/scale.js";
import { hasField, marksFor } from "../frame/selection.js";
import { breakMarks, breaksIn } from "../frame/breaks.js";
import type { ChartMark, ChartRow, ChartSpec, FieldChannel } from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { pixelsAs, whisker, whiskerSymbol } from "../frame/whisker.js";
import { drawnAmounts } from "../reading/amounts.js";
import {
  allLanes,
  comparisons as comparisonWords,
  legendWords,
  panelHeading,
  titleOfGrowth,
} from "./growth-words.js";
import { rowOf } from "./growth-rows.js";
import { named } from "../../functions/refusing/named.js";

const name = "growthChart";
const ownOptions = ["compare", "unit", "metrics", "span", ...rangeOptions, ...chartOptions];

/** Options of `growthChart`, including your own metrics and fiscal calendar. */
export interface GrowthChartOptions extends PeriodOptions, GrowthOptions {
  /** The unit to compare if the series has several, such as `JPY` and `USD`. */
  readonly unit?: string;
  /** `yearOverYear` (the default), or `quarterOverQuarter` between quarters. */
  readonly compare?: "yearOverYear" | "quarterOverQuarter";
}

/**
 * The growth of a metric by period, as `growth` classifies it. A rate is a point with its proven
 * bounds as an error bar, in percent. Outcomes without a rate are never drawn at a height: "loss
 * widened", "turned to profit", "rounding cannot tell" and the others have their own named lanes
 * below the plot, and so does every period in between for which an amount is missing.
 *
 * A rate of 1,000 % or more, for instance from a base near zero, is in a lane, too, so that it does
 * not dominate the axis; Japanese reports print a dash for it. Its digits are in the tooltip.
 *
 * If an amount is missing but a document prints the growth itself, that rate is a diamond.
 *
 * For a metric that is itself a ratio, such as a margin, the change in points is drawn in place of
 * a rate.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`: an
 * inferred rate is a box between its bounds. Or several of these; for each period, the first that
 * has it is used.
 * @param metric - A metric of the series.
 * @param options - Comparison, unit, span, theme, language, the fiscal calendar, and `metrics`,
 * which describes your own.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for a series in two currencies without `unit`.
 * @throws EarningsError `outOfRange` for an empty series, an invalid option, or
 * quarter-over-quarter growth of longer periods.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { growthChart } from "@iij/earnings/chart";
 *
 * const chart = growthChart(quarters, "operatingIncome", { compare: "quarterOverQuarter" });
 * chart.data.values.find(({ period }) => period === "3Q02")?.outcome; // → "loss widened"
 * ```
 */
export function growthChart<const S extends SeriesLike>(
  series: S,
  metric: GrowthMetricOf<S>,
  options: GrowthChartOptions = {},
): ChartSpec {
  return named("growthChart", () => {
    const {
      locale,
      compare = "yearOverYear",
      ...chosen
    } = readOptions(options, [...ownOptions, ...calendarOptions]);
    const calendar = readCalendar(options, ownOptions);
    const describe = describedBy(chosen.metrics);
    const { span, unit, comparisons, levels } = comparisonsIn(series, {
      ...chosen,
      metric,
      compare,
      calendar,
    });
    const [scale, amounts] = [
      scaleOf("ratio", [], undefined, locale),
      scaleOf(unit, drawnAmounts(levels), undefined, locale),
    ];
    const periods = comparisons.map(({ current }) => current);
    const gap = gapWord(levels.map(({ about }) => about))[locale];
    const rows = comparisons.map((comparison) =>
      rowOf(comparison, { scale, amounts, gap, locale }),
    );
    const lanes = allLanes(gap, locale).filter(({ id }) => rows.some(({ lane }) => lane === id));
    const growths = comparisons.flatMap(({ growth }) =>
      growth.reported === undefined ? [] : [growth.reported],
    );
    const figures = [...levels.map(({ about }) => about), ...growths];
    const isRatio = unit === "ratio";
    const room = { foot: heightOfLanes(lanes) };
    const x = periodAxis(periods, locale, chosen.width);
    const known = new Map(
      comparisons.flatMap(({ current, now }) =>
        now === undefined ? [] : [[current, now] as const],
      ),
    );
    const thin = pixelsAs(rows, ["rate", "lower", "upper"], { pixels: 7, height: plotHeight });
    return frame(
      {
        function: name,
        title: titleOfGrowth(nameOfMetric(metric, locale, describe), {
          span,
          compare,
          isRatio,
          locale,
        }),
        subtitle: [],
        description: `Growth of ${nameOfMetric(metric, "en", describe)} ${comparisonWords[compare].en}, ${periods[0] ?? ""} to ${periods.at(-1) ?? ""}: ${rows.filter(isRate).length} rates of ${rows.length} periods.`,
        rows,
        legend: legendOf(rows, thin, locale),
        lanes,
        layer: [
          ...marksOf(rows, lanes, x, thin, locale),
          ...(rows.some(isRate)
            ? [
                heading(panelHeading(compare, isRatio, locale), room),
                ...breakMarks(breaksIn(known, [], locale), room, x),
              ]
            : []),
        ],
        figures,
        height: (rows.some(isRate) ? 310 : 120) + heightOfLanes(lanes),
        sourceAt: 28,
      },
      { ...chosen, locale },
    );
  });
}

/** The approximate height of the plot without its lanes and titles. */
const plotHeight = 200;

const isRate = (row: ChartRow): boolean => hasField(row, "lower");

/** The marks in use, each with its meaning. */
function legendOf(rows: readonly ChartRow[], thin: number, locale: Locale): readonly LegendEntry[] {
  const rates = rows.filter(isRate);
  const kinds = new Set(rates.map(({ kind }) => kind));
  const hasBars = rates.some(
    (each) => hasField(each, "rate") && Number(each["upper"]) - Number(each["lower"]) >= thin,
  );
  const entries: readonly (readonly [boolean, keyof typeof legendWords, ChartMark])[] = [
    [kinds.has(undefined), "computed", point],
    [kinds.has("reported"), "reported", diamond],
    [kinds.has("inferred"), "inferred", box],
    [hasBars, "bounds", whiskerSymbol],
  ];
  return entries.flatMap(([isThere, word, mark]) =>
    isThere ? [{ word: legendWords[word][locale], mark }] : [],
  );
}

/** A rate computed from two amounts. */
const point: ChartMark = { type: "point", filled: true, size: 45, opacity: 1, color: palette.blue };

/** A rate that a document prints itself. */
const diamond: ChartMark = {
  type: "point",
  shape: "diamond",
  filled: false,
  size: 90,
  opacity: 1,
  color: palette.blue,
};

/** The box of an inferred rate, as `levelsChart` draws an inferred amount. */
const box: ChartMark = {
  type: "bar",
  color: palette.green,
  fillOpacity: 0.15,
  stroke: palette.green,
  strokeWidth: 1.5,
  strokeDash: [6, 2],
};

function marksOf(
  rows: readonly ChartRow[],
  lanes: readonly Lane[],
  x: FieldChannel,
  thin: number,
  locale: Locale,
): ChartSpec["layer"] {
  const tooltip = tooltipOf(
    rows,
    [
      "period",
      "outcome",
      "basis",
      "between",
      "change",
      "reported",
      "compared",
      "printed",
      "document",
      "locator",
      "standard",
    ],
    locale,
  );
  const y = vertical({ foot: heightOfLanes(lanes) });
  const plot = [
    ...marksFor(
      rows,
      { has: ["lower"], is: ["kind", "inferred"] },
      {
        mark: box,
        encoding: {
          x: { ...x, field: "from" },
          x2: { field: "to" },
          y: y("lower"),
          y2: { field: "upper" },
          tooltip,
        },
      },
    ),
    ...marksFor(
      rows,
      { has: ["rate"], apart: ["lower", "upper", thin] },
      {
        mark: whisker(palette.blue),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip },
      },
    ),
    ...marksFor(
      rows,
      { has: ["rate"], isNot: ["kind", "reported"] },
      {
        mark: point,
        encoding: { x, y: y("rate"), tooltip },
      },
    ),
    ...marksFor(
      rows,
      { has: ["rate"], is: ["kind", "reported"] },
      {
        mark: diamond,
        encoding: { x, y: y("rate"), tooltip },
      },
    ),
  ];
  return [
    ...(plot.length === 0 ? [] : [{ layer: [zeroLine(y("rate")), ...plot] }]),
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
  ];
}

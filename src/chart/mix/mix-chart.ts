import type { PeriodId } from "../../model/period.js";
import { gapWord } from "../../functions/display/gap-words.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { describedBy, type MetricOptions } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import type { MetricOf, SeriesLike } from "../../functions/levels/series.js";
import { rangeOptions } from "../../functions/periods/period-range.js";
import { periodsSpanning } from "../../functions/periods/periods-spanning.js";
import { show } from "../../functions/refusing/describe.js";
import { named } from "../../functions/refusing/named.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { breakMarks, breaksIn, uniqueBreaks } from "../frame/breaks.js";
import { frame } from "../frame/frame.js";
import { heightOfLanes } from "../frame/lanes.js";
import { periodAxis } from "../frame/period-axis.js";
import {
  type AmountOptions,
  chartOptions,
  type PeriodOptions,
  readOptions,
} from "../frame/read-options.js";
import { heading } from "../frame/rooms.js";
import { scaleOf } from "../frame/scale.js";
import type { ChartSpec } from "../frame/spec.js";
import { pixelsAs } from "../frame/whisker.js";
import { titleOver } from "../frame/words.js";
import { drawnAmounts } from "../reading/amounts.js";
import { type DrawnMetric, listOfMetrics, readDrawn } from "../levels/drawn-metrics.js";
import { subjectOf } from "../frame/titles.js";
import { shareHeading, titleOfMix } from "./mix-words.js";
import { lanesIn, legendOf, marksOf } from "./mix-marks.js";
import { rowsOf } from "./mix-rows.js";

const name = "mixChart";
const plotHeight = 220;

/** The options of `mixChart`; `M` are the metrics of its series. */
export interface MixChartOptions<M extends string = string>
  extends AmountOptions, PeriodOptions, MetricOptions {
  /**
   * The metric of which these are parts, such as `revenues`: what they leave of it is a dashed box,
   * computed and not printed. Without it, the whole is the parts together.
   */
  readonly of?: M;
  /** Draws shares of the whole in percent, with proven bounds, in place of amounts. */
  readonly shares?: boolean;
}

/**
 * The parts of a whole over time, on top of each other: revenues by segment or by service. A period
 * has a bar only if documents print all of the parts, under one accounting standard; the others are
 * named below the plot. A dashed rule marks where the definition of a part changes.
 *
 * @param series - Figures by period and metric, such as `fiscalYears`. Or several of these; for each
 * period, the first that has it is used.
 * @param parts - Two to six metrics of one unit, from the bottom to the top. None of them may be a
 * part of another one.
 * @param options - The whole, shares; span, unit, scale, theme and language; `metrics`, which
 * describes your own metrics with their labels.
 * @returns A new specification, not frozen, so that you can edit it.
 * @throws EarningsError `unknownMetric` if no period of the series has one of the metrics.
 * @throws EarningsError `mixedUnits` for metrics of different units, or two units without `unit`.
 * @throws EarningsError `outOfRange` for fewer than two parts, a negative part, parts that are more
 * than their whole, an empty series, or an invalid option.
 * @throws EarningsError `unknownPeriod`, `invalidFigure`, `excessDigits`, `mismatch` or
 * `malformedRecord` for an invalid series.
 *
 * @example
 * ```ts
 * import { fiscalYears } from "@iij/earnings";
 * import { mixChart } from "@iij/earnings/chart";
 *
 * const parts = ["enterpriseInternetConnectivityRevenues", "outsourcingRevenues", "wanServicesRevenues"] as const;
 * const chart = mixChart(fiscalYears, parts, { of: "networkServicesRevenues", shares: true });
 * const rows = chart.data.values.filter(({ period, kind }) => period === "FY2010" && kind);
 * rows.map(({ share }) => share)[0]; // → "27.1076 – 27.1102%"
 * ```
 */
export function mixChart<const S extends SeriesLike>(
  series: S,
  parts: readonly [MetricOf<S>, MetricOf<S>, ...(readonly MetricOf<S>[])],
  options: MixChartOptions<MetricOf<S>> = {},
): ChartSpec {
  return named(name, () => {
    const {
      locale,
      of,
      shares = false,
      ...chosen
    } = readOptions(options as MixChartOptions, ownOptions);
    requireParts(parts, of, shares);
    const describe = describedBy(chosen.metrics);
    const metrics = listOfMetrics(parts);
    const read = readDrawn(series, of === undefined ? metrics : [...metrics, of], {
      ...chosen,
      ...{ splits: [], splitAdjusted: false, locale },
    });
    const { span, unit } = read;
    const drawn = read.drawn.slice(0, metrics.length);
    const whole = read.drawn[metrics.length];
    const all = read.drawn.flatMap(({ levels }) => [...levels.values()]);
    const amounts = scaleOf(unit, drawnAmounts(all), chosen.scale, locale);
    const scale = shares ? scaleOf("ratio", [], undefined, locale) : amounts;
    const gap = gapWord(all.map(({ about }) => about))[locale];
    const periods = periodsSpanning(
      span,
      drawn.flatMap(({ levels }) => [...levels.keys()]),
    );
    const rows = periods.flatMap((period) =>
      rowsOf(period, {
        ...{ parts: drawn, whole: whole?.levels, isShares: shares, scale, amounts, gap, locale },
      }),
    );
    const stacks = new Set(rows.flatMap(({ kind, period }) => (kind ? [period] : [])));
    if (stacks.size === 0) refuseWithoutStack(read.drawn, parts);
    const isDrawn = ([period]: readonly [PeriodId, Level]): boolean => stacks.has(period);
    const breaks = uniqueBreaks(
      drawn.flatMap(({ levels }) => breaksIn(new Map([...levels].filter(isDrawn)), [], locale)),
    );
    const lanes = lanesIn(rows, gap, locale);
    const room = { foot: heightOfLanes(lanes) };
    const x = periodAxis(periods, locale, chosen.width);
    const names = drawn.map((part) => part.name);
    const thin = pixelsAs(rows, ["top", "lower", "upper"], { pixels: 2, height: plotHeight });
    const subject = subjectOf(names, locale);
    const wholeName = whole && nameOfMetric(whole.metric, locale, describe);
    const title = titleOver(wholeName ?? subject, span, locale);
    return frame(
      {
        function: name,
        title: titleOfMix(title, wholeName, shares, locale),
        subtitle: [],
        description: `${subjectOf(
          drawn.map(({ metric }) => nameOfMetric(metric, "en", describe)),
          "en",
        )} on top of each other in ${scale.title}, ${periods[0] ?? ""} to ${periods.at(-1) ?? ""}: ${stacks.size} of ${periods.length} periods.`,
        rows,
        legend: legendOf(rows, names, thin, locale),
        lanes,
        layer: [
          ...marksOf(rows, { room, lanes, x, count: drawn.length, thin, locale }),
          heading(shares ? shareHeading(wholeName, locale) : scale.title, room),
          ...breakMarks(breaks, room, x),
        ],
        figures: read.drawn.flatMap(({ levels }) =>
          [...levels].filter(isDrawn).map(([, { about }]) => about),
        ),
        height: 300 + room.foot,
        sourceAt: 28,
      },
      { ...chosen, locale },
    );
  });
}

const ownOptions = [
  ...["metrics", "of", "shares", "span", ...rangeOptions, "unit", "scale", ...chartOptions],
];

/** No period has all parts: says which metric is printed least. */
function refuseWithoutStack(drawn: readonly DrawnMetric[], parts: unknown): never {
  const [scarce] = drawn.toSorted((one, other) => one.levels.size - other.levels.size);
  const periods = [...(scarce?.levels.keys() ?? [])];
  return refuse("outOfRange", {
    needs: "a period in which documents print all of the parts under one accounting standard",
    got: "none",
    fix: `${scarce?.metric ?? ""} is only known for ${periods.slice(0, 8).join(", ")}${periods.length > 8 ? " and others" : ""}.`,
    values: [parts],
  });
}

function requireParts(parts: unknown, of: unknown, shares: unknown): void {
  if (!Array.isArray(parts) || new Set(parts).size < 2)
    refuse("outOfRange", {
      needs: "a list of at least two parts",
      got: Array.isArray(parts) ? String(new Set(parts).size) : show(parts),
      fix: "Draw a single metric with levelsChart.",
      values: [parts],
    });
  if (of !== undefined && typeof of !== "string")
    refuse("outOfRange", {
      needs: 'the metric of which these are parts under of, such as "revenues"',
      got: show(of),
      values: [of],
    });
  if (typeof of === "string" && parts.includes(of))
    refuse("outOfRange", {
      needs: "a whole that is not one of its parts",
      got: show(of),
      values: [of, parts],
    });
  if (typeof shares !== "boolean")
    refuse("outOfRange", { needs: "shares as true or false", got: show(shares), values: [shares] });
}

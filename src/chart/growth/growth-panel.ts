import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { comparisonsIn, type Question } from "../../functions/growth/comparisons.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { row } from "../frame/frame.js";
import type { Compare } from "../../functions/periods/base-period.js";
import { heightOfLanes, type Lane, lanesOf } from "../frame/lanes.js";
import { gapOfRooms, heading, type Room, vertical, zeroLine } from "../frame/rooms.js";
import { marksFor } from "../frame/selection.js";
import type { ChartMark, ChartRow, ChartSpec, FieldChannel, TooltipLine } from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { pixelsAs, whisker } from "../frame/whisker.js";
import { rowOf, type RowTerms } from "./growth-rows.js";
import { allLanes, panelHeading } from "./growth-words.js";

/** The height of the growth plot below a plot of amounts. */
const panelHeight = 96;

/** The growth of a metric as a second plot below that of its amounts. */
export interface GrowthPanel {
  readonly compare: Compare;
  readonly isRatio: boolean;
  readonly rows: readonly ChartRow[];
  readonly lanes: readonly Lane[];
  readonly room: Room;
  /** Where its lanes start. */
  readonly foot: number;
}

/** How much of the height of a picture the second plot takes. */
export const heightOfPanel = panelHeight + gapOfRooms;

/**
 * The growth of each period, in the row of its amount, so that the table of the chart has one row
 * per period. Empty if no comparison is requested.
 */
export function growthByPeriod(
  series: SeriesLike,
  { compare, ...question }: Omit<Question, "compare"> & { readonly compare: Compare | undefined },
  terms: RowTerms,
): ReadonlyMap<PeriodId, ChartRow> {
  if (compare === undefined) return new Map();
  const { comparisons } = comparisonsIn(series, { ...question, compare });
  return new Map(
    comparisons.map((comparison) => [comparison.current, fieldsOf(rowOf(comparison, terms))]),
  );
}

/** Missing amounts are already visible above and need no lane here. */
function fieldsOf({ rate, lower, upper, kind, lane, outcome }: ChartRow): ChartRow {
  const isBox = typeof lower === "number" && rate === undefined;
  return row({
    rate,
    rateLower: lower,
    rateUpper: upper,
    rateCertain: isBox ? nearerToZero(lower, Number(upper)) : undefined,
    rateKind: kind,
    growthLane: lane === "missing" ? undefined : lane,
    growth: outcome,
  });
}

function nearerToZero(lower: number, upper: number): number | undefined {
  if (lower >= 0) return lower;
  return upper <= 0 ? upper : undefined;
}

/** The lanes of growth below the second plot, and the place of the plot. */
export function growthPanel(
  rows: readonly ChartRow[],
  foot: number,
  compare: Compare,
  isRatio: boolean,
  locale: Locale,
): GrowthPanel {
  const lanes = allLanes("", locale).filter(({ id }) =>
    rows.some(({ growthLane }) => growthLane === id),
  );
  const room = { foot: foot + heightOfLanes(lanes), height: panelHeight };
  return { compare, isRatio, rows, lanes, room, foot };
}

const bar: ChartMark = { type: "bar", fill: palette.blue, fillOpacity: 0.85 };

export function panelMarks(
  { rows, room, foot, lanes, compare, isRatio }: GrowthPanel,
  x: FieldChannel,
  tooltip: TooltipLine[],
  locale: Locale,
): ChartSpec["layer"] {
  const y = vertical(room, {}, { tickCount: 4 });
  const thin = pixelsAs(rows, ["rate", "rateLower", "rateUpper"], {
    pixels: 2,
    height: panelHeight,
  });
  const over = { x: { ...x, field: "from" }, x2: { field: "to" }, tooltip };
  const plot = [
    ...marksFor(
      rows,
      { has: ["rate"] },
      { mark: bar, encoding: { ...over, y: y("rate"), y2: { datum: 0 } } },
    ),
    ...marksFor(
      rows,
      { has: ["rateCertain"] },
      {
        mark: { type: "bar", fill: palette.green, fillOpacity: 0.15, aria: false },
        encoding: { ...over, y: y("rateCertain"), y2: { datum: 0 } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["rateLower"], lacks: ["rate"] },
      {
        mark: {
          type: "bar",
          fill: palette.green,
          fillOpacity: 0.3,
          stroke: palette.green,
          strokeWidth: 1.5,
          strokeDash: [5, 2],
        },
        encoding: { ...over, y: y("rateLower"), y2: { field: "rateUpper" } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["rate"], apart: ["rateLower", "rateUpper", thin] },
      {
        mark: whisker(),
        encoding: { x, y: y("rateLower"), y2: { field: "rateUpper" }, tooltip },
      },
    ),
  ];
  return [
    ...(plot.length === 0 ? [] : [{ layer: [...plot, zeroLine(y("rate"))] }]),
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip, { field: "growthLane", foot })]),
    heading(panelHeading(compare, isRatio, locale), room),
  ];
}

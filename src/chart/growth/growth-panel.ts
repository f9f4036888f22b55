import type { PeriodId } from "../../model/period.js";
import type { Locale } from "../../functions/display/locale.js";
import { comparisonsIn, type Question } from "../../functions/growth/comparisons.js";
import type { SeriesLike } from "../../functions/levels/series.js";
import { row } from "../frame/frame.js";
import type { Compare } from "../../functions/periods/base-period.js";
import { heightOfLanes, type Lane, lanesOf } from "../frame/lanes.js";
import { gapOfRooms, heading, type Room, vertical, zeroLine } from "../frame/rooms.js";
import { hasField, marksFor } from "../frame/selection.js";
import type { ChartMark, ChartRow, ChartSpec, FieldChannel, TooltipLine } from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { pixelsAs, whisker } from "../frame/whisker.js";
import { certainOf } from "../reading/certain.js";
import { rowOf, type RowTerms } from "./growth-rows.js";
import { allLanes, panelHeading } from "./growth-words.js";

/** The height of a plot of ratios below a plot of amounts. */
const panelHeight = 96;

/** The fields in which the rows of a picture have the numbers of one panel. */
export interface PanelFields {
  readonly rate: string;
  readonly lower: string;
  readonly upper: string;
  /** The part of an interval that is certain. */
  readonly certain: string;
  readonly lane: string;
}

const growthFields: PanelFields = {
  rate: "rate",
  lower: "rateLower",
  upper: "rateUpper",
  certain: "rateCertain",
  lane: "growthLane",
};

/** Ratios in a second plot below that of the amounts, such as their growth. */
export interface RatioPanel {
  readonly heading: string;
  readonly fields: PanelFields;
  readonly rows: readonly ChartRow[];
  readonly lanes: readonly Lane[];
  readonly room: Room;
  /** Where its lanes start. */
  readonly foot: number;
}

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
  return row({
    rate,
    rateLower: lower,
    rateUpper: upper,
    rateCertain: rate === undefined ? certainOf(lower, upper) : undefined,
    rateKind: kind,
    growthLane: lane === "missing" ? undefined : lane,
    growth: outcome,
  });
}

/** A panel with those of its lanes that are in use, and the place of its plot. */
export function ratioPanel(
  rows: readonly ChartRow[],
  foot: number,
  {
    heading: text,
    fields,
    lanes: all,
  }: {
    readonly heading: string;
    readonly fields: PanelFields;
    readonly lanes: readonly Lane[];
  },
): RatioPanel {
  const lanes = all.filter(({ id }) => rows.some((each) => each[fields.lane] === id));
  // Without a ratio there is no plot, and the heading is above the lanes.
  const height = rows.some((each) => hasField(each, fields.lower)) ? panelHeight : 0;
  const room = { foot: foot + heightOfLanes(lanes), height };
  return { heading: text, fields, rows, lanes, room, foot };
}

/** The bottom of what is above a panel, which takes nothing if there is nothing in it. */
export function footAbove({ room: { foot, height = 0 }, lanes }: RatioPanel): number {
  return height === 0 && lanes.length === 0 ? foot : foot + height + gapOfRooms;
}

/** The growth of the metrics as a panel. */
export function growthPanel(
  rows: readonly ChartRow[],
  foot: number,
  compare: Compare,
  isRatio: boolean,
  locale: Locale,
): RatioPanel {
  return ratioPanel(rows, foot, {
    heading: panelHeading(compare, isRatio, locale),
    fields: growthFields,
    lanes: allLanes("", locale),
  });
}

/** The marks of a panel; several metrics have a colour each, by a channel. */
export function panelMarks(
  { rows, room, foot, lanes, heading: text, fields }: RatioPanel,
  x: FieldChannel,
  tooltip: TooltipLine[],
  bySeries: FieldChannel | undefined,
): ChartSpec["layer"] {
  const { rate, lower, upper, certain } = fields;
  const y = vertical(room, {}, { tickCount: 4 });
  const thin = pixelsAs(rows, [rate, lower, upper], {
    pixels: 2,
    height: panelHeight,
  });
  const over = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    ...(bySeries && { fill: bySeries }),
    tooltip,
  };
  const inked = bySeries && { stroke: bySeries };
  const filled = (color: string): ChartMark => ({ type: "bar", ...(!bySeries && { fill: color }) });
  const plot = [
    ...marksFor(
      rows,
      { has: [rate] },
      {
        mark: { ...filled(palette.blue), fillOpacity: 0.85 },
        encoding: { ...over, y: y(rate), y2: { datum: 0 } },
      },
    ),
    ...marksFor(
      rows,
      { has: [certain] },
      {
        mark: { ...filled(palette.green), fillOpacity: 0.15, aria: false },
        encoding: { ...over, y: y(certain), y2: { datum: 0 } },
      },
    ),
    ...marksFor(
      rows,
      { has: [lower], lacks: [rate] },
      {
        mark: {
          ...filled(palette.green),
          fillOpacity: 0.3,
          ...(!bySeries && { stroke: palette.green }),
          strokeWidth: 1.5,
          strokeDash: [5, 2],
        },
        encoding: { ...over, ...inked, y: y(lower), y2: { field: upper } },
      },
    ),
    ...marksFor(
      rows,
      { has: [rate], apart: [lower, upper, thin] },
      {
        mark: whisker(),
        encoding: { x, y: y(lower), y2: { field: upper }, tooltip },
      },
    ),
  ];
  return [
    ...(plot.length === 0 ? [] : [{ layer: [...plot, zeroLine(y(rate))] }]),
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip, { field: fields.lane, foot })]),
    heading(text, room),
  ];
}

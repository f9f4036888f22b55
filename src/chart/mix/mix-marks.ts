import type { Locale } from "../../functions/display/locale.js";
import { dash, type Lane, lanesOf } from "../frame/lanes.js";
import type { LegendEntry } from "../frame/legend.js";
import { type Room, vertical, zeroLine } from "../frame/rooms.js";
import { marksFor } from "../frame/selection.js";
import { bySeries, lookOf } from "../frame/series-looks.js";
import type { ChartEncoding, ChartMark, ChartRow, ChartSpec, FieldChannel } from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { whisker, whiskerSymbol } from "../frame/whisker.js";
import { errorBarWord } from "../levels/level-words.js";
import { mixLanes, orderWord, restWord } from "./mix-words.js";

/** A part; a hairline of the ground is left between it and the one below. */
const box: ChartMark = { type: "bar", fillOpacity: 0.85 };

/** What the parts leave of the whole. */
const rest: ChartMark = {
  type: "bar",
  fill: neutral,
  fillOpacity: 0.1,
  stroke: neutral,
  strokeWidth: 1,
  strokeDash: [4, 2],
};

export function lanesIn(rows: readonly ChartRow[], gap: string, locale: Locale): readonly Lane[] {
  const all: readonly Lane[] = [
    { id: "noShare", word: mixLanes.noShare[locale], shape: "circle", color: palette.purple },
    {
      id: "notComparable",
      word: mixLanes.notComparable[locale],
      ...{ shape: "cross", color: palette.purple },
    },
    { id: "incomplete", word: mixLanes.incomplete[locale], shape: "square", color: palette.purple },
    { id: "missing", word: gap, shape: dash, color: neutral },
  ];
  return all.filter(({ id }) => rows.some(({ lane }) => lane === id));
}

/** The parts from the bottom to the top, the rest, and the error bars if any are visible. */
export function legendOf(
  rows: readonly ChartRow[],
  names: readonly string[],
  thin: number,
  locale: Locale,
): readonly LegendEntry[] {
  const between = locale === "en" ? ": " : "、";
  return [
    ...names.map((word, index): LegendEntry => ({
      word: index === 0 ? `${orderWord[locale]}${between}${word}` : word,
      mark: { ...box, fill: lookOf(index).color },
    })),
    ...(rows.some(({ kind }) => kind === "computed")
      ? [{ word: restWord[locale], mark: rest }]
      : []),
    ...(rows.some(({ lower, upper }) => Number(upper) - Number(lower) >= thin)
      ? [{ word: errorBarWord[locale], mark: whiskerSymbol }]
      : []),
  ];
}

export function marksOf(
  rows: readonly ChartRow[],
  {
    room,
    lanes,
    x,
    count,
    thin,
    locale,
  }: {
    readonly room: Room;
    readonly lanes: readonly Lane[];
    readonly x: FieldChannel;
    readonly count: number;
    readonly thin: number;
    readonly locale: Locale;
  },
): ChartSpec["layer"] {
  const tooltip = tooltipOf(
    rows,
    [
      ...(["period", "metric", "shown", "between", "share"] as const),
      ...(["printed", "document", "locator", "standard", "definition"] as const),
    ],
    locale,
  );
  const y = vertical(room);
  const fill = bySeries(count);
  const over: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    y: y("bottom"),
    y2: { field: "top" },
    tooltip,
  };
  const plot = [
    ...marksFor(
      rows,
      { is: ["kind", "printed"] },
      { mark: box, encoding: { ...over, ...(fill && { fill }) } },
    ),
    ...marksFor(rows, { is: ["kind", "computed"] }, { mark: rest, encoding: over }),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], apart: ["lower", "upper", thin] },
      { mark: whisker(), encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip } },
    ),
  ];
  return [
    ...(plot.length === 0 ? [] : [{ layer: [...plot, zeroLine(y("top"))] }]),
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
  ];
}

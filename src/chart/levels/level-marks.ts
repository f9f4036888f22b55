import type { Locale } from "../../functions/display/locale.js";
import { openEnds, roomForArrows } from "../frame/open-ends.js";
import { heading, type Room, vertical, zeroLine } from "../frame/rooms.js";
import { marksFor } from "../frame/selection.js";
import type {
  ChartEncoding,
  ChartRow,
  ChartSpec,
  ChartUnit,
  FieldChannel,
  TooltipLine,
} from "../frame/spec.js";
import { bySeries, lookOf } from "../frame/series-looks.js";
import { tooltipOf } from "../frame/tooltip.js";
import { pixelsAs, whisker } from "../frame/whisker.js";
import { bar, box, certain, kindsIn, looks, pointOf, printedKind } from "./level-looks.js";

/** The tooltip of a mark. */
export function tooltipOfLevels(rows: readonly ChartRow[], locale: Locale): TooltipLine[] {
  return tooltipOf(
    rows,
    [
      "period",
      "metric",
      "basis",
      "shown",
      "between",
      "growth",
      "margin",
      "printed",
      "document",
      "locator",
      "standard",
      "definition",
    ],
    locale,
  );
}

/** The terms for drawing the marks of amounts. */
export interface LevelLook {
  readonly room: Room;
  readonly x: FieldChannel;
  readonly title: string;
  readonly isLine: boolean;
  /** How many metrics there are. */
  readonly count: number;
  /** The smallest visible distance between bounds. */
  readonly thin: number;
  readonly locale: Locale;
}

/** The smallest visible distance between bounds in a chart of amounts. */
export function thinnest(rows: readonly ChartRow[], height: number): number {
  return pixelsAs(rows, ["value", "lower", "upper"], { pixels: 2, height });
}

/** The marks of the amounts in one plot, and its heading. */
export function marksOf(
  rows: readonly ChartRow[],
  { room, x, title, isLine, count, thin, locale }: LevelLook,
): ChartSpec["layer"] {
  const present = kindsIn(rows);
  const by = (range: string[] | number[][]): FieldChannel => ({
    field: "kind",
    type: "nominal",
    scale: { domain: [...present], range },
    legend: null,
  });
  const color = bySeries(count) ?? by(present.map((kind) => looks[kind].color));
  const tooltip = tooltipOfLevels(rows, locale);
  const y = vertical(room, roomForArrows(rows), room.height === undefined ? {} : { tickCount: 4 });
  const over: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    stroke: color,
    strokeDash: by(present.map((kind) => looks[kind].dash)),
    tooltip,
  };
  const filled: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    fill: color,
    tooltip,
  };
  const printed = printedKind;
  const boxed = isLine ? { lacks: ["line"] } : { isNot: printed };
  const plot: ChartUnit[] = [
    ...(isLine
      ? linesOf(rows, { x, y, color, count, tooltip })
      : [
          // Only printed amounts start at zero: nobody stated the midpoint of an interval.
          ...marksFor(
            rows,
            { has: ["value"], is: printed },
            { mark: bar, encoding: { ...filled, y: y("value"), y2: { datum: 0 } } },
          ),
          // For unprinted amounts, the part up to the nearer bound is certain.
          ...marksFor(
            rows,
            { has: ["certain"], isNot: printed },
            { mark: certain, encoding: { ...filled, y: y("certain"), y2: { datum: 0 } } },
          ),
        ]),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], ...boxed },
      {
        mark: box,
        encoding: { ...over, fill: color, y: y("lower"), y2: { field: "upper" } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["value"], ...boxed },
      { mark: { type: "rule", strokeWidth: 2 }, encoding: { ...over, y: y("value") } },
    ),
    ...marksFor(
      rows,
      {
        has: ["lower", "upper", ...(isLine ? ["line"] : [])],
        ...(!isLine && { is: printed }),
        apart: ["lower", "upper", thin],
      },
      {
        mark: whisker(),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip },
      },
    ),
    ...openEnds(rows, over, x, y),
    zeroLine(y("value")),
  ];
  return [{ layer: plot }, heading(title, room)];
}

/** The lines of a chart, and their points. */
function linesOf(
  rows: readonly ChartRow[],
  {
    x,
    y,
    color,
    count,
    tooltip,
  }: {
    readonly x: FieldChannel;
    readonly y: (field: string) => FieldChannel;
    readonly color: FieldChannel;
    readonly count: number;
    readonly tooltip: TooltipLine[];
  },
): readonly ChartUnit[] {
  const { color: one, shape } = lookOf(0);
  const isSeveral = count > 1;
  const inked = isSeveral ? { color } : {};
  const shapes = bySeries(count, "shape");
  const ink = isSeveral ? {} : { color: one };
  const points = (isPrinted: boolean): ChartUnit[] =>
    marksFor(
      rows,
      { has: ["line"], ...(isPrinted ? { is: printedKind } : { isNot: printedKind }) },
      {
        mark: { ...pointOf(shape, isPrinted), ...ink },
        encoding: { x, y: y("value"), ...inked, ...(shapes && { shape: shapes }), tooltip },
      },
    );
  return [
    ...marksFor(
      rows,
      { has: ["line"] },
      {
        mark: { type: "line", strokeWidth: 2, aria: false, ...ink },
        encoding: {
          x,
          y: y("value"),
          ...inked,
          detail: { field: "line", type: "nominal" },
        },
      },
    ),
    ...points(true),
    ...points(false),
  ];
}

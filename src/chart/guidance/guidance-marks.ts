import type { Locale } from "../../functions/display/locale.js";
import type { LegendEntry } from "../frame/legend.js";
import { openEnds, roomForArrows } from "../frame/open-ends.js";
import { type Room, vertical, zeroLine } from "../frame/rooms.js";
import { marksFor } from "../frame/selection.js";
import type {
  ChartEncoding,
  ChartMark,
  ChartRow,
  ChartSpec,
  FieldChannel,
  TooltipLine,
} from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { pixelsAs, whisker } from "../frame/whisker.js";
import { type GuidanceOutcome, guidanceWords } from "../../functions/display/answer-words.js";
import { actualWord, shapes, targets } from "./guidance-words.js";

/** The tooltip of a mark. */
export function tooltipOfGuidance(rows: readonly ChartRow[], locale: Locale): TooltipLine[] {
  return tooltipOf(
    rows,
    [
      "period",
      "role",
      "issued",
      "outcome",
      "shown",
      "between",
      "surpriseBetween",
      "printed",
      "document",
      "locator",
      "standard",
    ],
    locale,
  );
}

const box: ChartMark = {
  type: "bar",
  fill: palette.vermillion,
  fillOpacity: 0.2,
  stroke: palette.vermillion,
  strokeWidth: 1.5,
};

const point: ChartMark = {
  type: "point",
  filled: true,
  size: 60,
  opacity: 1,
  color: palette.blue,
};

/** The targets and outcomes in use, each with its mark. */
export function legendOf(rows: readonly ChartRow[], locale: Locale): readonly LegendEntry[] {
  const isThere = (field: string, value: string): boolean =>
    rows.some((row) => row[field] === value);
  return [
    ...(["last", "earlier"] as const).flatMap((kind) =>
      isThere("target", kind)
        ? [{ word: targets[kind][locale], mark: { ...box, strokeDash: [...targets[kind].dash] } }]
        : [],
    ),
    ...(Object.keys(shapes) as GuidanceOutcome[])
      .filter((outcome) => isThere("outcome", guidanceWords[outcome][locale]))
      .map((outcome, index) => ({
        word: `${index === 0 ? `${actualWord[locale]}: ` : ""}${guidanceWords[outcome][locale]}`,
        mark: { ...point, shape: shapes[outcome] },
      })),
  ];
}

export function marksOf(
  rows: readonly ChartRow[],
  {
    room,
    x,
    tooltip,
    locale,
  }: {
    readonly room: Room;
    readonly x: FieldChannel;
    readonly tooltip: TooltipLine[];
    readonly locale: Locale;
  },
): ChartSpec["layer"] {
  const y = vertical(room, roomForArrows(rows), room.height === undefined ? {} : { tickCount: 4 });
  const kinds = (["last", "earlier"] as const).filter((kind) =>
    rows.some(({ target }) => target === kind),
  );
  const strokeDash: FieldChannel = {
    field: "target",
    type: "nominal",
    scale: { domain: kinds, range: kinds.map((kind) => [...targets[kind].dash]) },
    legend: null,
  };
  const present = (Object.keys(shapes) as GuidanceOutcome[]).filter((each) =>
    rows.some(({ outcome }) => outcome === guidanceWords[each][locale]),
  );
  const shape: FieldChannel = {
    field: "outcome",
    type: "nominal",
    scale: {
      domain: present.map((each) => guidanceWords[each][locale]),
      range: present.map((each) => shapes[each]),
    },
    legend: null,
  };
  const over: ChartEncoding = {
    x: { ...x, field: "from" },
    x2: { field: "to" },
    strokeDash,
    tooltip,
  };
  const stroke = palette.vermillion;
  // Rows of targets have an empty outcome, for the tooltip.
  const lacks = ["target"];
  // A point hides an error bar that is not taller than itself.
  const thin = pixelsAs(rows, ["value", "lower", "upper"], { pixels: 8, height: 240 });
  const plot = [
    ...marksFor(
      rows,
      { has: ["target", "lower", "upper"] },
      {
        mark: box,
        encoding: { ...over, y: y("lower"), y2: { field: "upper" } },
      },
    ),
    ...marksFor(
      rows,
      { has: ["target", "value"], lacks: ["lower"] },
      { mark: { type: "rule", stroke, strokeWidth: 2 }, encoding: { ...over, y: y("value") } },
    ),
    ...openEnds(rows, over, x, y, stroke),
    ...marksFor(
      rows,
      { has: ["lower", "upper"], lacks, apart: ["lower", "upper", thin] },
      {
        mark: whisker(palette.blue),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip },
      },
    ),
    ...marksFor(
      rows,
      { has: ["value"], lacks },
      {
        mark: point,
        encoding: { x, y: y("value"), shape, tooltip },
      },
    ),
  ];
  return plot.length === 0 ? [] : [{ layer: [...plot, zeroLine(y("value"))] }];
}

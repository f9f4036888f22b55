import type { Locale } from "../../functions/display/locale.js";
import { aboveLanes, type Lane, lanesOf } from "../frame/lanes.js";
import { openEnds, roomForArrows } from "../frame/open-ends.js";
import { marksFor } from "../frame/selection.js";
import type { ChartEncoding, ChartRow, ChartSpec, FieldChannel } from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { whisker } from "../frame/whisker.js";
import { type GuidanceOutcome, guidanceWords } from "../../functions/display/answer-words.js";
import { shapes, targets } from "./guidance-words.js";

export function marksOf(
  rows: readonly ChartRow[],
  lanes: readonly Lane[],
  x: FieldChannel,
  title: string,
  locale: Locale,
): ChartSpec["layer"] {
  const tooltip = tooltipOf(
    rows,
    [
      "period",
      "role",
      "issued",
      "outcome",
      "shown",
      "between",
      "printed",
      "document",
      "locator",
      "standard",
    ],
    locale,
  );
  const y = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { ...aboveLanes(lanes), ...roomForArrows(rows) },
    axis: { title },
    stack: null,
  });
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
    legend: { title: null, symbolFillColor: palette.blue, symbolStrokeColor: palette.blue },
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
  const plot = [
    ...marksFor(
      rows,
      { has: ["target", "lower", "upper"] },
      {
        mark: { type: "bar", fill: stroke, fillOpacity: 0.2, stroke, strokeWidth: 1.5 },
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
      { has: ["lower", "upper"], lacks },
      {
        mark: whisker(palette.blue),
        encoding: { x, y: y("lower"), y2: { field: "upper" }, tooltip },
      },
    ),
    ...marksFor(
      rows,
      { has: ["value"], lacks },
      {
        mark: { type: "point", filled: true, size: 60, opacity: 1, color: palette.blue },
        encoding: { x, y: y("value"), shape, tooltip },
      },
    ),
  ];
  return [
    ...(plot.length === 0 ? [] : [{ layer: plot }]),
    ...(lanes.length === 0 ? [] : [lanesOf(lanes, x, tooltip)]),
  ];
}

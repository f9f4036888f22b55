import type { Locale } from "../../functions/display/locale.js";
import { marksFor } from "../frame/selection.js";
import type { ChartMark, ChartRow, ChartUnit, FieldChannel } from "../frame/spec.js";
import { tooltipOf } from "../frame/tooltip.js";
import { whisker } from "../frame/whisker.js";
import { neutral } from "../frame/theme.js";
import { looks } from "./vintage-words.js";

/** How far an arrow reaches from a limit towards the open side, in pixels. */
const reach = 22;

/** Each statement on its own line: its words above, its amount and bounds below them. */
export function marksOf(rows: readonly ChartRow[], title: string, locale: Locale): ChartUnit[] {
  const tooltip = tooltipOf(
    rows,
    [
      "issued",
      "document",
      "standing",
      "locator",
      "printed",
      "shown",
      "between",
      "changed",
      "standard",
      "definition",
    ],
    locale,
  );
  const y: FieldChannel = {
    field: "line",
    type: "quantitative",
    scale: { domain: [0.3, rows.length + 0.4], reverse: true, nice: false, zero: false },
    axis: null,
  };
  const x = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { zero: false, padding: 28 },
    axis: { title, tickCount: 6, grid: false },
  });
  const ids = Object.keys(looks) as (keyof typeof looks)[];
  const by = (range: string[]): FieldChannel => ({
    field: "outcome",
    type: "nominal",
    scale: { domain: ids, range },
    legend: null,
  });
  const color = by(ids.map((id) => looks[id].color));
  const point: ChartMark = { type: "point", filled: true, size: 80, opacity: 1 };
  return [
    ...marksFor(
      rows,
      { has: ["lower", "upper"] },
      { mark: whisker(), encoding: { x: x("lower"), x2: { field: "upper" }, y, color, tooltip } },
    ),
    ...(["lower", "upper"] as const).flatMap((end) => {
      const open = { has: [end], lacks: [end === "lower" ? "upper" : "lower"] };
      const towards = end === "lower" ? reach : -reach;
      return [
        ...marksFor(rows, open, {
          mark: { type: "rule", strokeWidth: 1.5, x2Offset: towards },
          encoding: { x: x(end), x2: { field: end }, y, color, tooltip },
        }),
        ...marksFor(rows, open, {
          mark: {
            ...point,
            shape: end === "lower" ? "triangle-right" : "triangle-left",
            xOffset: towards,
          },
          encoding: { x: x(end), y, color, tooltip },
        }),
      ];
    }),
    ...marksFor(
      rows,
      { has: ["value"] },
      {
        mark: point,
        encoding: {
          x: x("value"),
          y,
          color,
          shape: by(ids.map((id) => looks[id].shape)),
          tooltip,
        },
      },
    ),
    {
      mark: { type: "text", align: "left", x: 2, dy: -17 },
      encoding: { y, text: { field: "statement", type: "nominal" }, tooltip },
    },
    {
      mark: { type: "text", align: "right", x: { expr: "width - 2" }, dy: -17 },
      encoding: { y, text: { field: "said", type: "nominal" }, tooltip },
    },
    { mark: { type: "rule", strokeWidth: 1, opacity: 0.25, color: neutral }, encoding: { y } },
  ];
}

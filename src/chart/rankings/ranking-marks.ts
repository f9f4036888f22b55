import type { Locale } from "../../functions/display/locale.js";
import { marksFor } from "../frame/selection.js";
import type { ChartMark, ChartEncoding, ChartRow, ChartUnit, FieldChannel } from "../frame/spec.js";
import { nameSize } from "./ranking-rows.js";
import { neutral, palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";

/**
 * A cell for each place with the name in it; the chosen company's is filled, framed and set in
 * bold.
 */
export function marksOf(
  rows: readonly ChartRow[],
  {
    headings,
    skipped,
    perRow,
    lines,
    ranks,
  }: {
    readonly headings: readonly ChartRow[];
    /** The lines for ranks without a name. */
    readonly skipped: readonly ChartRow[];
    readonly perRow: number;
    readonly lines: number;
    /** What the ranks take of each cell. */
    readonly ranks: number;
  },
  locale: Locale,
): ChartUnit[] {
  const tooltip = tooltipOf(
    rows,
    ["rank", "name", "title", "erratum", "document", "locator"],
    locale,
  );
  const x = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { domain: [0.5, perRow + 0.5], nice: false, zero: false },
    axis: null,
  });
  const y = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    // The first heading is on the line before the first place.
    scale: { domain: [-0.4, lines + 0.5], reverse: true, nice: false, zero: false },
    axis: null,
  });
  const box: ChartEncoding = {
    x: x("from"),
    x2: { field: "to" },
    y: y("above"),
    y2: { field: "below" },
    tooltip,
  };
  const name: ChartEncoding = {
    x: x("from"),
    y: y("line"),
    text: { field: "cell", type: "nominal" },
    tooltip,
  };
  const text: ChartMark = {
    type: "text",
    baseline: "middle",
    align: "left",
    fontSize: nameSize,
  };
  const chosen = ["place", "chosen"] as const;
  return [
    ...marksFor(
      rows,
      { isNot: chosen },
      { mark: { type: "rect", fill: neutral, fillOpacity: 0.12, cornerRadius: 3 }, encoding: box },
    ),
    ...marksFor(
      rows,
      { is: chosen },
      {
        mark: {
          type: "rect",
          fill: palette.blue,
          fillOpacity: 0.18,
          stroke: palette.blue,
          strokeWidth: 2,
          cornerRadius: 3,
        },
        encoding: box,
      },
    ),
    ...marksFor(rows, { isNot: chosen }, { mark: { ...text, dx: ranks }, encoding: name }),
    ...marksFor(
      rows,
      { is: chosen },
      {
        mark: { ...text, dx: ranks, fontWeight: "bold" },
        encoding: name,
      },
    ),
    // Each place says its rank itself: of several at one rank all do.
    {
      mark: { ...text, dx: 7, opacity: 0.7 },
      encoding: { x: x("from"), y: y("line"), text: { field: "rank", type: "nominal" }, tooltip },
    },
    {
      data: { values: [...headings] },
      mark: { type: "text", baseline: "middle", fontWeight: "bold" },
      encoding: { x: x("column"), y: y("line"), text: { field: "cell", type: "nominal" } },
    },
    ...(skipped.length === 0
      ? []
      : [
          {
            data: { values: [...skipped] },
            mark: { ...text, align: "center" as const, opacity: 0.7 },
            encoding: {
              x: x("column"),
              y: y("line"),
              text: { field: "cell", type: "nominal" as const },
            },
          },
        ]),
  ];
}

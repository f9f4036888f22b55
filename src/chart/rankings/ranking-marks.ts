import type { Locale } from "../../functions/display/locale.js";
import { marksFor } from "../frame/selection.js";
import type { ChartEncoding, ChartRow, ChartUnit, FieldChannel } from "../frame/spec.js";
import { neutral, palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";

/**
 * A cell for each place with the name in it; the chosen company's is filled, framed and set in
 * bold.
 */
export function marksOf(
  rows: readonly ChartRow[],
  headings: readonly string[],
  ranks: number,
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
    scale: { domain: [0.5, headings.length + 0.5], nice: false, zero: false },
    axis: null,
  });
  // The headings are on the line before the first place.
  const scale = { domain: [-0.4, ranks + 0.5], reverse: true, nice: false, zero: false };
  const values = Array.from({ length: ranks }, (_, index) => index + 1);
  const y = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale,
    axis: { title: null, values, grid: false, domain: false, ticks: false },
  });
  const box: ChartEncoding = {
    x: x("from"),
    x2: { field: "to" },
    y: y("above"),
    y2: { field: "below" },
    tooltip,
  };
  const name: ChartEncoding = {
    x: x("column"),
    y: y("rank"),
    text: { field: "cell", type: "nominal" },
    tooltip,
  };
  const heading = headings.map((text, index): ChartRow => ({
    column: index + 1,
    rank: 0,
    cell: text,
  }));
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
    ...marksFor(
      rows,
      { isNot: chosen },
      { mark: { type: "text", baseline: "middle", fontSize: 10 }, encoding: name },
    ),
    ...marksFor(
      rows,
      { is: chosen },
      {
        mark: { type: "text", baseline: "middle", fontSize: 10, fontWeight: "bold" },
        encoding: name,
      },
    ),
    {
      data: { values: heading },
      mark: { type: "text", baseline: "middle", fontWeight: "bold" },
      encoding: { x: x("column"), y: y("rank"), text: { field: "cell", type: "nominal" } },
    },
  ];
}

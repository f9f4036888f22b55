import type { Locale } from "../../functions/display/locale.js";
import type { ChartRow, ChartUnit, FieldChannel } from "../frame/spec.js";
import { palette } from "../frame/theme.js";
import { tooltipOf } from "../frame/tooltip.js";
import { whisker } from "../frame/whisker.js";

/** A bar for each rate, with its text above it. */
export function marksOf(rows: readonly ChartRow[], locale: Locale): ChartUnit[] {
  const tooltip = tooltipOf(
    rows,
    ["shown", "between", "customers", "printed", "document", "locator"],
    locale,
  );
  const y: FieldChannel = {
    field: "line",
    type: "quantitative",
    scale: { domain: [0.2, rows.length + 0.4], reverse: true, nice: false, zero: false },
    axis: null,
  };
  const x = (field: string): FieldChannel => ({
    field,
    type: "quantitative",
    scale: { domain: [0, 100], nice: false },
    axis: {
      title: locale === "en" ? "% of the customers" : "顧客に占める割合(%)",
      tickCount: 6,
      grid: false,
    },
    stack: null,
  });
  return [
    {
      mark: {
        type: "bar",
        orient: "horizontal",
        size: 18,
        fillOpacity: 0.35,
        stroke: palette.blue,
        fill: palette.blue,
        strokeWidth: 1,
      },
      encoding: { x: x("value"), x2: { datum: 0 }, y, tooltip },
    },
    {
      mark: whisker(palette.blue),
      encoding: { x: x("lower"), x2: { field: "upper" }, y, tooltip },
    },
    {
      mark: { type: "text", align: "left", x: 4, dy: -20 },
      encoding: { y, text: { field: "said", type: "nominal" }, tooltip },
    },
  ];
}

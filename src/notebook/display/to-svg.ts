import type { ChartSpec } from "../../chart/frame/spec.js";
import { drawn, type ExpressionInterpreter } from "./load-vega.js";
import { requireChart } from "./require-chart.js";
import { namedLater } from "../../functions/refusing/named.js";
import { requireOptions } from "../../functions/refusing/require-options.js";

/** How a chart is drawn. */
export interface DrawingOptions {
  /**
   * The module `vega-interpreter`. Vega otherwise makes functions of the expressions in a chart,
   * which a page's Content-Security-Policy without `unsafe-eval` forbids.
   */
  readonly interpreter?: ExpressionInterpreter;
}

/**
 * A chart as a picture, in SVG. Text is measured by rule where there is no canvas, so that every
 * machine draws the same.
 *
 * Needs the packages `vega` and `vega-lite`, which are optional peers and are loaded on the first
 * call.
 *
 * @param chart - A chart of `@iij/earnings/chart`.
 * @param options - `interpreter`: the module `vega-interpreter`, where a policy forbids code that is
 * made of text.
 * @returns The text of the picture.
 * @throws EarningsError `missingPackage`, with the package to add; `packageFailed` if it is
 * installed but does not load, or a policy forbids what it does; `malformedRecord` for what is no
 * chart, or none that Vega can draw.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { levelsChart } from "@iij/earnings/chart";
 * import { toSvg } from "@iij/earnings/notebook";
 *
 * const picture = await toSvg(levelsChart(quarters, "revenues"));
 * picture.slice(0, 4); // → "<svg"
 * ```
 */
export function toSvg(chart: ChartSpec, options: DrawingOptions = {}): Promise<string> {
  return namedLater("toSvg", async () => {
    requireChart(chart);
    requireOptions(options, ["interpreter"]);
    return drawn(chart, { renderer: "none" }, options.interpreter, async (view) => {
      const svg = await view.toSVG();
      view.finalize();
      // Half of a character is no text of a file, and is shown as browsers show it.
      return svg.replace(/\p{Surrogate}/gu, "\ufffd");
    });
  });
}

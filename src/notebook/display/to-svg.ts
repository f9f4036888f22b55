import type { ChartSpec } from "../../chart/frame/spec.js";
import { drawn, type ExpressionInterpreter } from "./load-vega.js";
import { requireChart } from "./require-chart.js";
import { namedLater } from "../../functions/refusing/named.js";
import { requireOptions } from "../../functions/refusing/require-options.js";

/** Options for drawing a chart. */
export interface DrawingOptions {
  /**
   * The module `vega-interpreter`. Without it, Vega compiles the expressions in a chart to
   * functions, which a Content-Security-Policy without `unsafe-eval` forbids.
   */
  readonly interpreter?: ExpressionInterpreter;
}

/**
 * A chart as an SVG picture. Without a canvas, text widths are estimated by rule, so that every
 * machine draws the same.
 *
 * Needs the packages `vega` and `vega-lite`, which are optional peer dependencies and are loaded on
 * the first call.
 *
 * @param chart - A chart of `@iij/earnings/chart`.
 * @param options - `interpreter`: the module `vega-interpreter`, if a policy forbids code generated
 * from text.
 * @returns The text of the SVG.
 * @throws EarningsError `missingPackage` if one of the packages is not installed.
 * @throws EarningsError `packageFailed` if one is installed but fails to load, or a policy forbids
 * what it does.
 * @throws EarningsError `malformedRecord` for something other than a chart, or a chart that Vega
 * cannot draw.
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
      // A lone surrogate cannot be written to a file, and is replaced as browsers do.
      return svg.replace(/\p{Surrogate}/gu, "\ufffd");
    });
  });
}

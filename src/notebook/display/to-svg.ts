import type { ChartSpec } from "../../chart/frame/spec.js";
import { compiled } from "./load-vega.js";
import { requireChart } from "./require-chart.js";
import { namedLater } from "../../functions/refusing/named.js";

/**
 * A chart as a picture, in SVG. Text is measured by rule where there is no canvas, so that every
 * machine draws the same.
 *
 * Needs the packages `vega` and `vega-lite`, which are optional peers and are loaded on the first
 * call.
 *
 * @param chart - A chart of `@iij/earnings/chart`.
 * @returns The text of the picture.
 * @throws EarningsError `missingPackage`, with the package to add; `packageFailed` if it is
 * installed but does not load; `malformedRecord` for what is no chart.
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
export function toSvg(chart: ChartSpec): Promise<string> {
  return namedLater("toSvg", async () => {
    requireChart(chart);
    const { vega, spec } = await compiled(chart);
    const view = new vega.View(vega.parse(spec), { renderer: "none" });
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  });
}

import { show } from "../../functions/refusing/describe.js";
import type { ChartSpec } from "../../chart/frame/spec.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";

/** Whether a value is a Vega-Lite specification. */
export function isChart(value: unknown): value is ChartSpec {
  const { $schema } = fieldsOf<ChartSpec>(value);
  return typeof $schema === "string" && $schema.includes("vega-lite");
}

export function requireChart(value: unknown): void {
  if (isChart(value)) return;
  refuse("malformedRecord", {
    needs: "a chart of @iij/earnings/chart",
    got: show(value),
    values: [value],
  });
}

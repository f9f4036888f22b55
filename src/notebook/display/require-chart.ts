import { EarningsError } from "../../model/earnings-error.js";
import { show } from "../../functions/precision/describe.js";
import type { ChartSpec } from "../../chart/frame/spec.js";

/** Whether something is a specification that Vega-Lite draws. */
export function isChart(value: unknown): value is ChartSpec {
  const { $schema } = Object(value) as { readonly $schema?: unknown };
  return typeof $schema === "string" && $schema.includes("vega-lite");
}

export function requireChart(caller: string, value: unknown): void {
  if (isChart(value)) return;
  throw new EarningsError("malformedRecord", { function: caller, needs: "a chart of @iij/earnings/chart", got: show(value), values: [value] });
}

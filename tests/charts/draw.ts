import { compile } from "vega-lite";
import { parse, View } from "vega";
import type { ChartSpec } from "@iij/earnings/chart";
import { listeningLogger } from "./listening-logger.js";

/** A chart as Vega draws it, and what Vega and Vega-Lite had to say against it. */
export interface Drawn {
  readonly svg: string;
  readonly warnings: readonly string[];
}

/**
 * Draws without a canvas, so that text is measured by rule and every machine gets the same picture.
 */
export async function draw(chart: ChartSpec): Promise<Drawn> {
  const warnings: string[] = [];
  const logger = listeningLogger(warnings);
  const { spec } = compile(chart, { logger });
  const view = new View(parse(spec), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg: `${svg}\n`, warnings };
}

import { compile } from "vega-lite";
import { type LoggerInterface, parse, View } from "vega";
import type { ChartSpec } from "@iij/earnings/chart";

/** A chart as Vega draws it, and what Vega and Vega-Lite had to say against it. */
export interface Drawn {
  readonly svg: string;
  readonly warnings: readonly string[];
}

/** Draws without a canvas, so that text is measured by rule and every machine gets the same picture. */
export async function draw(chart: ChartSpec): Promise<Drawn> {
  const warnings: string[] = [];
  const logger = listeningLogger(warnings);
  const { spec } = compile(chart, { logger });
  const view = new View(parse(spec), { renderer: "none", logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg: `${svg}\n`, warnings };
}

function listeningLogger(warnings: string[]): LoggerInterface {
  const warn = (...all: readonly unknown[]): LoggerInterface => {
    warnings.push(all.join(" "));
    return logger;
  };
  const silent = (): LoggerInterface => logger;
  const logger: LoggerInterface = { level: (() => logger), error: warn, warn, info: silent, debug: silent };
  return logger;
}

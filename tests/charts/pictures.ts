import { readFileSync } from "node:fs";
import type { ChartSpec } from "@iij/earnings/chart";
import { asProgram, examplesIn } from "../docs/examples.js";
import { runExample } from "../docs/run-example.js";
import { inTheme } from "../../src/chart/frame/frame.js";
import { draw, type Drawn } from "./draw.js";

/** A picture of a page: the chart that the code above it makes, and how Vega draws it. */
export interface Picture extends Drawn {
  readonly page: string;
  readonly path: string;
  readonly chart: ChartSpec;
}

const pages = ["docs/charts.md", "docs/inference.md"];

/**
 * Every picture of the pages, on a light and on a dark ground. Picture and code cannot drift apart,
 * because one is made from the other.
 */
export async function picturesOf(): Promise<readonly Picture[]> {
  const pictures = await Promise.all(pages.map(picturesOfPage));
  return pictures.flat();
}

async function picturesOfPage(page: string): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  const lines = readFileSync(page, "utf8").split("\n");
  for (const example of examplesIn(page)) {
    const length = example.code.split("\n").length;
    const path = /^!\[.+\]\((charts\/[\w-]+\.svg)\)$/.exec(
      lines
        .slice(example.line + length)
        .find(
          (line) => line.startsWith("![") || line.startsWith("## ") || line.startsWith("```ts"),
        ) ?? "",
    )?.[1];
    if (path === undefined) continue;
    const chart = (await runExample(asProgram(example), () => undefined, "chart")) as ChartSpec;
    pictures.push({ page, path: `docs/${path}`, chart, ...(await draw(chart)) });
    if (path.endsWith("-dark.svg")) continue;
    const dark = inTheme(chart, "dark");
    const darkPath = `docs/${path.replace(/(?:-light)?\.svg$/, "-dark.svg")}`;
    pictures.push({ page, path: darkPath, chart: dark, ...(await draw(dark)) });
  }
  return pictures;
}

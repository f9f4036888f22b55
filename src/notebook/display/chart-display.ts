import { namedLater } from "../../functions/refusing/named.js";
import type { ChartSpec } from "../../chart/frame/spec.js";
import { escapeHtml } from "./escape-html.js";
import { drawn } from "./load-vega.js";
import { type PageElement, type Shown, shownAs } from "./shown.js";
import { type DrawingOptions, toSvg } from "./to-svg.js";

/**
 * A chart as notebooks display it. Jupyter draws Vega-Lite itself and needs no Vega packages; if
 * they are installed, the bundle also has a picture, for pages made from the notebook. In a page
 * they are required.
 */
export function chartDisplay(chart: ChartSpec, options: DrawingOptions = {}): Shown {
  const sources = lines(chart.usermeta?.sources).join(", ");
  const title = lines(chart.title?.text).join(" ");
  const text = [title, chart.description, sources && `Sources: ${sources}`]
    .filter(Boolean)
    .join("\n");
  return shownAs({
    text,
    bundle: () => chartBundle(chart, text, options),
    fill: (element) => void drawInto(element, chart, text, options),
  });
}

function lines(text: readonly string[] | string | undefined): readonly string[] {
  return text === undefined ? [] : typeof text === "string" ? [text] : text;
}

async function chartBundle(
  chart: ChartSpec,
  text: string,
  options: DrawingOptions,
): Promise<Record<string, string | object>> {
  // These charts only use features that both versions share; current programs support one or the
  // other (JupyterLab: version 5).
  const versions = {
    "application/vnd.vegalite.v6+json": chart,
    "application/vnd.vegalite.v5+json": {
      ...chart,
      $schema: "https://vega.github.io/schema/vega-lite/v5.json",
    },
  };
  const picture = await toSvg(chart, options).then(
    (svg) => ({ "text/html": imageOf(svg, text) }),
    () => ({}),
  );
  return { ...versions, ...picture, "text/plain": text };
}

/**
 * Notebook converters strip inline SVG; as the source of an image it is kept, and cannot run code.
 */
function imageOf(svg: string, text: string): string {
  return `<img alt="${escapeHtml(text)}" src="data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", "%27")}">`;
}

async function drawInto(
  element: PageElement,
  chart: ChartSpec,
  text: string,
  { interpreter }: DrawingOptions,
): Promise<void> {
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", text);
  try {
    const into = { renderer: "svg", container: element, hover: true };
    await namedLater("show", () => drawn(chart, into, interpreter, (view) => view.runAsync()));
  } catch (error) {
    element.textContent = `${error instanceof Error ? error.message : String(error)}\n${text}`;
  }
}

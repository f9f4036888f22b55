/** What a notebook is offered, by media type; it takes the richest that it knows. */
export type MediaBundle = { readonly [mediaType: string]: string | object };

/**
 * Something to look at. Jupyter kernels for JavaScript and Observable display it when it is the
 * last thing of a cell, consoles and templates write its plain text. In a page it is an element
 * besides, empty until it is drawn if it is a chart.
 */
export interface Shown {
  /** The plain text. */
  readonly text: string;
  /**
   * What a Jupyter kernel sends: HTML for a table, Vega-Lite for a chart, and plain text always.
   */
  readonly bundle: () => Promise<MediaBundle>;
  readonly toString: () => string;
}

/** As much of a page's element as is needed here: the package knows no DOM. */
export interface PageElement {
  innerHTML: string;
  textContent: string | null;
  setAttribute(name: string, value: string): void;
}

interface Page {
  readonly document?: { createElement(tag: string): PageElement };
}

/** The parts as an object that the tools at hand display by themselves. */
export function shownAs({
  text,
  bundle,
  fill,
}: Pick<Shown, "text" | "bundle"> & { readonly fill: (element: PageElement) => void }): Shown {
  const toText = (): string => text;
  const shown = {
    text,
    bundle,
    toString: toText,
    [Symbol.for("Jupyter.display")]: bundle,
    [Symbol.for("Deno.customInspect")]: toText,
    [Symbol.for("nodejs.util.inspect.custom")]: toText,
  };
  // Observable displays elements, and anything else as an object to unfold.
  const element = (globalThis as Page).document?.createElement("div");
  if (element === undefined) return shown;
  fill(element);
  return Object.assign(element, shown);
}

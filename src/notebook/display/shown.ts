/** The forms for a notebook, by media type; it uses the richest one that it supports. */
export type MediaBundle = { readonly [mediaType: string]: string | object };

/**
 * Something to display. JavaScript kernels of Jupyter, and Observable, display it if it is the last
 * value of a cell; consoles and templates write its plain text. In a page it is also an element,
 * which for a chart is empty until it is drawn.
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

/** The needed part of a page's element, so that the package does not depend on DOM types. */
export interface PageElement {
  innerHTML: string;
  textContent: string | null;
  setAttribute(name: string, value: string): void;
}

interface Page {
  readonly document?: { createElement(tag: string): PageElement };
}

/** The parts as an object that notebooks and consoles display automatically. */
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
  // Observable displays elements; it shows anything else as an expandable object.
  const element = (globalThis as Page).document?.createElement("div");
  if (element === undefined) return shown;
  fill(element);
  return Object.assign(element, shown);
}

import { JSX } from "typedoc";

/**
 * Typedoc remembers which parts of the menu a reader has open, and begins with none. Here the
 * guides and pages are open until a reader closes them.
 */
const script = `try {
  for (const part of ["Guides", "Pages", "API"]) localStorage.getItem("tsd-accordion-" + part) ?? localStorage.setItem("tsd-accordion-" + part, "true");
} catch {}`;

export function openGuides() {
  return JSX.createElement("script", null, JSX.createElement(JSX.Raw, { html: script }));
}

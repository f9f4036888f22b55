import { escapeHtml } from "./escape-html.js";

/** Documents by id: `documents`, or your own. */
export type LinkedDocuments = {
  readonly [id: string]: { readonly title?: string; readonly url?: string } | undefined;
};

/** Where one figure comes from. */
export interface SourceOfFigure {
  readonly document: string | null;
  readonly locator: string | null;
}

/**
 * The document as a link, with the figure's locator; without an address, the locator opens with one
 * click.
 */
export function sourceHtml(
  { document, locator }: SourceOfFigure,
  documents: LinkedDocuments,
): string {
  if (typeof document !== "string") return "";
  const known = Object.hasOwn(documents, document) ? documents[document] : undefined;
  const place = [known?.title, locator].filter((part) => typeof part === "string").join(" > ");
  // Other schemes could run code from a document's record.
  if (typeof known?.url === "string" && /^https?:\/\//i.test(known.url)) {
    // The blue of links is not readable on a dark background.
    return `<a href="${escapeHtml(known.url)}" title="${escapeHtml(place)}" style="color:inherit;text-decoration:underline" target="_blank" rel="noopener">${escapeHtml(document)}</a>`;
  }
  if (place === "") return escapeHtml(document);
  return `<details style="display:inline-block;vertical-align:top"><summary>${escapeHtml(document)}</summary>${escapeHtml(place)}</details>`;
}

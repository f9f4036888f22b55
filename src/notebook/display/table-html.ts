import { escapeHtml } from "./escape-html.js";
import { type LinkedDocuments, sourceHtml } from "./source-link.js";
import type { Cell, Table } from "./cell.js";

// Styles stand on the elements, since notebooks drop style sheets of outputs; colours are readable
// on white as on black.
const faint = "opacity:0.75";
const loss = "color:#D55E00";
const aligned = (isNumber: boolean): string =>
  `text-align:${isNumber ? "right" : "left"};padding:0.15em 0.7em;vertical-align:top`;

/** The table as HTML in which every text is only text. */
export function tableHtml(
  { locale, caption, columns, lines, notes }: Table,
  documents: LinkedDocuments,
): string {
  const head = columns
    .map(
      ({ title, isNumber }) =>
        `<th scope="col" style="${aligned(isNumber)};white-space:nowrap">${escapeHtml(title)}</th>`,
    )
    .join("");
  const body = lines.map(
    (line) =>
      `<tr>${line.map((cell, index) => cellHtml(cell, columns[index]?.isNumber === true, index === 0, documents)).join("")}</tr>`,
  );
  const foot = `<tr><td colspan="${columns.length}" style="text-align:left;padding:0.4em 0.7em;${faint}">${escapeHtml(notes.join(" "))}</td></tr>`;
  return [
    // A page is English unless it says otherwise; for Japanese the language also chooses the shapes
    // of characters.
    `<table${locale === "en" ? "" : ` lang="${locale}"`} style="border-collapse:collapse;font-variant-numeric:tabular-nums;width:auto;background:transparent;color:inherit">`,
    `<caption style="text-align:left;font-weight:bold;padding:0.3em 0.7em;color:inherit">${escapeHtml(caption)}</caption>`,
    `<thead><tr style="border-bottom:1px solid #787878">${head}</tr></thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    `<tfoot>${foot}</tfoot>`,
    "</table>",
  ].join("\n");
}

function cellHtml(
  { text, hint, reason, isLoss, sources }: Cell,
  isNumber: boolean,
  isHead: boolean,
  documents: LinkedDocuments,
): string {
  const tag = isHead ? 'th scope="row"' : "td";
  const title = hint === undefined || hint === "" ? "" : ` title="${escapeHtml(hint)}"`;
  const style = `${aligned(isNumber)};white-space:nowrap${isLoss ? `;${loss}` : ""}${isHead ? ";font-weight:normal" : ""}`;
  const why = reason === undefined ? "" : ` <span style="${faint}">${escapeHtml(reason)}</span>`;
  const content =
    sources === undefined
      ? escapeHtml(text) + why
      : sources
          .map((source) => sourceHtml(source, documents))
          .filter(Boolean)
          .join(" &ensp;");
  return `<${tag}${title} style="${style}">${content}</${isHead ? "th" : "td"}>`;
}

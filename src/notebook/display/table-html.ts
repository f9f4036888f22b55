import { escapeHtml } from "./escape-html.js";
import { type LinkedDocuments, sourceHtml } from "./source-link.js";
import type { Cell, Column, Table } from "./cell.js";
import { type Footnotes, footnotesOf } from "./footnotes.js";

// Styles are on the elements, since notebooks drop style sheets of outputs; colours are readable on
// white and on black.
const faint = "opacity:0.75";
const loss = "color:#D55E00";
const aligned = (isNumber: boolean): string =>
  `text-align:${isNumber ? "right" : "left"};padding:0.15em 0.7em;vertical-align:top`;

/** The table as HTML in which all text is escaped. */
export function tableHtml(table: Table, documents: LinkedDocuments): string {
  const { locale, caption, subtitle, columns, lines } = table;
  const isMarked = (reason: string): boolean =>
    table.hasFootnotes === true || reason.length > short;
  const footnotes = footnotesOf(table, isMarked);
  const body = lines.map(
    (line) =>
      `<tr>${line.map((cell, index) => cellHtml(cell, index === 0, columns[index], footnotes, documents)).join("")}</tr>`,
  );
  return [
    // A page is English by default; for Japanese, the language also selects the shapes of
    // characters.
    `<table${locale === "en" ? "" : ` lang="${locale}"`} style="border-collapse:collapse;font-variant-numeric:tabular-nums;width:auto;background:transparent;color:inherit">`,
    `<caption style="text-align:left;font-weight:bold;padding:0.3em 0.7em;color:inherit">${escapeHtml(caption)}${subtitle === undefined ? "" : `<br><span style="font-weight:normal">${escapeHtml(subtitle)}</span>`}</caption>`,
    `<thead>${headHtml(columns)}</thead>`,
    `<tbody>${body.join("\n")}</tbody>`,
    `<tfoot>${footHtml(table, footnotes)}</tfoot>`,
    "</table>",
  ].join("\n");
}

const below = "border-bottom:1px solid #787878";

/** The titles, below the headings that several columns share. */
function headHtml(columns: readonly Column[]): string {
  const titles = columns.map(
    ({ title, isNumber }) =>
      `<th scope="col" style="${aligned(isNumber)}">${escapeHtml(title)}</th>`,
  );
  const row = `<tr style="${below}">${titles.join("")}</tr>`;
  if (columns.every(({ group }) => group === undefined)) return row;
  const groups: { title: string; count: number }[] = [];
  for (const { group = "" } of columns) {
    const last = groups.at(-1);
    if (last?.title === group) last.count += 1;
    else groups.push({ title: group, count: 1 });
  }
  const headings = groups.map(({ title, count }) =>
    title === ""
      ? `<td colspan="${count}"></td>`
      : `<th scope="colgroup" colspan="${count}" style="${aligned(false)};${below}">${escapeHtml(title)}</th>`,
  );
  return `<tr>${headings.join("")}</tr>${row}`;
}

function footHtml({ columns }: Table, { reasons, rest }: Footnotes): string {
  const texts = [
    ...reasons.map(([letter, text]) => `<sup>${letter}</sup> ${escapeHtml(text)}`),
    ...rest.map(escapeHtml),
  ];
  return `<tr><td colspan="${columns.length}" style="text-align:left;padding:0.4em 0.7em;${faint}">${texts.join("<br>")}</td></tr>`;
}

function cellHtml(
  { text, hint, reasons = [], isLoss, sources }: Cell,
  isHead: boolean,
  column: Column | undefined,
  footnotes: Footnotes,
  documents: LinkedDocuments,
): string {
  const tag = isHead ? 'th scope="row"' : "td";
  const title = hint === undefined || hint === "" ? "" : ` title="${escapeHtml(hint)}"`;
  const style = `${aligned(column?.isNumber === true)};white-space:nowrap${isLoss ? `;${loss}` : ""}${isHead ? ";font-weight:normal" : ""}`;
  const content =
    sources === undefined
      ? escapeHtml(text) + reasonsHtml(reasons, footnotes)
      : sources
          .map((source) => sourceHtml(source, documents))
          .filter(Boolean)
          .join(" &ensp;");
  return `<${tag}${title} style="${style}">${content}</${isHead ? "th" : "td"}>`;
}

/** As long as reasons are that stay in the line of their number; others are below. */
const short = 30;

function reasonsHtml(reasons: readonly string[], { marksOf, reasons: below }: Footnotes): string {
  const marked = new Set(below.map(([, , reason]) => reason));
  const inLine = reasons.filter((reason) => !marked.has(reason)).join(", ");
  const marks = marksOf(reasons);
  return [
    marks === "" ? "" : `<sup>${marks}</sup>`,
    inLine === "" ? "" : ` <span style="${faint}">${escapeHtml(inLine)}</span>`,
  ].join("");
}

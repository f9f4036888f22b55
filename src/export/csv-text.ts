import type { Column, Row } from "./column.js";
import { guard } from "./guard.js";

/** A cell that needs quotes, or that some readers would trim without them. */
const special = /[",;\t\r\n]|^\s|\s$/;

const cell = (text: string): string =>
  special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** A table as CSV: RFC 4180, with a header, and text that no spreadsheet runs. */
export function csvText(
  columns: readonly Column[],
  rows: readonly Row[],
  { byteOrderMark }: { readonly byteOrderMark: boolean },
): string {
  const lines = rows.map((row) =>
    columns.map(({ name, kind }) =>
      row[name] === undefined ? "" : cell(kind === "text" ? guard(row[name]) : row[name]),
    ),
  );
  const text = [columns.map(({ name }) => name), ...lines].map((line) => `${line.join(",")}\r\n`);
  return (byteOrderMark ? "\uFEFF" : "") + text.join("");
}

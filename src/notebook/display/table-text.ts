import type { Table } from "./cell.js";
import { widthOf } from "./text-width.js";

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A line of the table is a line of the terminal, and nothing in it moves the cursor. */
const plain = (text: string): string => text.replace(controls, " ");

/** The table as aligned lines, for terminals and logs. */
export function tableText({ caption, columns, lines, notes }: Table): string {
  const texts = [
    columns.map(({ title }) => title),
    ...lines.map((line) =>
      line.map(({ text, reason }) => plain(reason === undefined ? text : `${text} (${reason})`)),
    ),
  ];
  const widths = columns.map((_, index) =>
    texts.reduce((width, line) => Math.max(width, widthOf(line[index] ?? "")), 0),
  );
  const written = texts.map((line) =>
    line
      .map((text, index) => {
        const space = " ".repeat((widths[index] ?? 0) - widthOf(text));
        return columns[index]?.isNumber ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
  const [head = "", ...body] = written;
  return [
    plain(caption),
    head,
    widths.map((width) => "-".repeat(width)).join("  "),
    ...body,
    ...notes,
  ].join("\n");
}

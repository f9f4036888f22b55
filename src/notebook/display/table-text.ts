import type { Cell, Column, Table } from "./cell.js";
import { type Footnotes, footnotesOf } from "./footnotes.js";
import { sourceWord } from "./table-words.js";
import {
  fitsAsItIs,
  gap,
  groupsOf,
  layoutOf,
  most,
  type Natural,
  type Placed,
  totalOf,
} from "./text-layout.js";
import { widthOf } from "./text-width.js";
import { wrapped } from "./wrapped.js";

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/** A line of the table is a line of the terminal, and nothing in it moves the cursor. */
const plain = (text: string): string => text.replace(controls, " ");

/**
 * The table as aligned lines for terminals and logs, at most 100 columns wide. Reasons have letters
 * in the table and are listed below it. Documents have numbers if their names do not fit, and
 * columns that do not fit follow below, each time after the period.
 */
export function tableText(table: Table): string {
  const { caption, subtitle, columns } = table;
  const footnotes = footnotesOf(table);
  const named = textsOf(table, footnotes, (documents) => documents.join(", "));
  const numbers = fitsAsItIs(naturalOf(columns, named))
    ? new Map<string, number>()
    : numbersOf(table.lines);
  const texts =
    numbers.size === 0
      ? named
      : textsOf(table, footnotes, (documents) =>
          documents.map((document) => numbers.get(document)).join(", "),
        );
  const parts = layoutOf(naturalOf(columns, texts)).map((part) => [
    ...headOf(part),
    part.map(({ width }) => "-".repeat(width)).join(between),
    ...texts.flatMap((line) => written(part, (index) => line[index] ?? "")),
  ]);
  const below = [
    ...footnotes.reasons.map(([letter, reason]) => `${letter}  ${reason}`),
    ...footnotes.rest,
  ];
  return [
    ...wrapped(plain(caption), most),
    ...(subtitle === undefined ? [] : wrapped(plain(subtitle), most)),
    ...parts.flatMap((part, index) => (index === 0 ? part : ["", ...part])),
    ...below.flatMap((note) => wrapped(plain(note), most)),
    ...sourcesBelow(numbers, table),
  ].join("\n");
}

const between = " ".repeat(gap);

/** The texts of the cells; letters are aligned, so that digits are aligned, too. */
function textsOf(
  { lines, columns }: Table,
  { marksOf }: Footnotes,
  sourcesAs: (documents: readonly string[]) => string,
): readonly (readonly string[])[] {
  const marks = lines.map((line) => line.map(({ reasons }) => marksOf(reasons)));
  const room = columns.map((_, index) =>
    marks.reduce((width, line) => Math.max(width, line[index]?.length ?? 0), 0),
  );
  return lines.map((line, row) =>
    line.map((cell, index) => {
      const text = plain(cell.sources === undefined ? cell.text : sourcesAs(documentsOf(cell)));
      const mark = marks[row]?.[index] ?? "";
      const width = room[index] ?? 0;
      if (width === 0) return text;
      return columns[index]?.isNumber === true
        ? `${text} ${mark.padEnd(width)}`
        : `${text} ${mark}`.trimEnd();
    }),
  );
}

const naturalOf = (columns: readonly Column[], texts: readonly (readonly string[])[]): Natural =>
  columns.map((column, index) => ({
    column,
    body: texts.reduce((width, line) => Math.max(width, widthOf(line[index] ?? "")), 0),
  }));

/** The headings of groups above their columns, and the titles; the last lines of both are full. */
function headOf(part: readonly Placed[]): readonly string[] {
  const groups = groupsOf(part);
  const headings = groups.some(([first]) => first?.column.group !== undefined)
    ? stacked(
        groups.map((group) => ({
          text: group[0]?.column.group ?? "",
          width: totalOf(group),
          isNumber: false,
        })),
      )
    : [];
  const titles = part.map(({ column: { title, isNumber }, width }) => ({
    text: title,
    width,
    isNumber,
  }));
  return [...headings, ...stacked(titles)];
}

interface Box {
  readonly text: string;
  readonly width: number;
  readonly isNumber: boolean;
}

/** Texts side by side, each wrapped to its width, with their last lines aligned. */
function stacked(boxes: readonly Box[]): readonly string[] {
  const broken = boxes.map(({ text, width }) => wrapped(plain(text), width));
  const height = Math.max(...broken.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    boxes
      .map((box, index) => {
        const lines = broken[index] ?? [];
        return aligned({ ...box, text: lines[line - height + lines.length] ?? "" });
      })
      .join(between)
      .trimEnd(),
  );
}

/** One row of the table, which takes several lines if words are wrapped. */
function written(part: readonly Placed[], textAt: (index: number) => string): readonly string[] {
  const broken = part.map(({ index, width }) => wrapped(textAt(index), width));
  const height = broken.reduce((lines, { length }) => Math.max(lines, length), 1);
  return Array.from({ length: height }, (_, line) =>
    part
      .map(({ column: { isNumber }, width }, index) =>
        aligned({ text: broken[index]?.[line] ?? "", width, isNumber }),
      )
      .join(between)
      .trimEnd(),
  );
}

function aligned({ text, width, isNumber }: Box): string {
  const space = " ".repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? space + text : text + space;
}

const documentsOf = ({ sources = [] }: Cell): readonly string[] => [
  ...new Set(sources.map(({ document }) => document).filter((document) => document !== null)),
];

/** The documents of a table in the order in which they come, from 1. */
function numbersOf(lines: Table["lines"]): ReadonlyMap<string, number> {
  const documents = new Set(lines.flatMap((line) => line.flatMap(documentsOf)));
  return new Map([...documents].map((document, index) => [document, index + 1]));
}

/** Documents by number; a line never breaks between a number and its document. */
function sourcesBelow(numbers: ReadonlyMap<string, number>, { locale }: Table): readonly string[] {
  if (numbers.size === 0) return [];
  const listed = [...numbers].map(([document, number]) => `${number}\u00a0${plain(document)}`);
  return wrapped(`${sourceWord[locale]}: ${listed.join(", ")}`, most).map((line) =>
    line.replaceAll("\u00a0", " "),
  );
}

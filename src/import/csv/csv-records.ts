import { refuse } from "../../functions/refusing/refuse.js";

/** A cell without its quotes, and the line of the file on which it starts, counted from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
}

/** A cell that was found, and the position after it. */
interface Found {
  readonly text: string;
  readonly end: number;
}

/** The part of a file that a reader has so far. */
interface Piece {
  readonly text: string;
  /** The line of the file on which the piece starts. */
  readonly line: number;
  /** Whether nothing comes after it. */
  readonly isLast: boolean;
}

/** Reads a file piece by piece. */
export interface CsvReader {
  push(text: string): void;
  end(): void;
}

const lineBreak = /\r\n|\r|\n/g;

/** Longer rows mean a quote that is never closed, which would fill the memory. */
const longestRow = 1_000_000;

/**
 * Passes on the records of a CSV file (RFC 4180, with or without a byte order mark) one after the
 * other, from pieces that may end anywhere. Lines may also end with LF alone, as many editors write
 * them; empty lines are skipped.
 */
export function csvReader(take: (cells: readonly CsvCell[]) => void): CsvReader {
  let rest = "";
  let line = 1;
  let started = false;
  const read = (text: string, isLast: boolean): void => {
    let place = !started && text.startsWith("\uFEFF") ? 1 : 0;
    started ||= text !== "";
    while (place < text.length) {
      const record = recordAt({ text, line, isLast }, place);
      if (record === undefined) break;
      const { cells, end, lines } = record;
      if (end - place > longestRow) refuseRow(line);
      place = end;
      line += lines;
      const [first, ...others] = cells;
      if (first !== undefined && (first.text !== "" || others.length > 0)) take(cells);
    }
    rest = text.slice(place);
    if (rest.length > longestRow) refuseRow(line);
  };
  return {
    push(text) {
      read(rest + text, false);
    },
    end() {
      read(rest, true);
    },
  };
}

function refuseRow(line: number): never {
  return refuse("malformedRecord", {
    needs: `rows of at most ${longestRow} characters`,
    got: `a longer one from line ${line} on`,
    fix: "Look for a quote that is not closed.",
    values: [line],
  });
}

/** The record that starts at a position, unless it may continue in the next piece. */
function recordAt(piece: Piece, start: number) {
  const { text } = piece;
  const cells: CsvCell[] = [];
  let place = start;
  let lines = 0;
  for (;;) {
    const cell =
      text[place] === '"' ? quotedCell(piece, start, place) : bareCell(piece, start, place);
    if (cell === undefined) return undefined;
    cells.push({ text: cell.text, line: piece.line + lines });
    lines += cell.text.match(lineBreak)?.length ?? 0;
    if (text[cell.end] !== ",") {
      const end = cell.end + (text.startsWith("\r\n", cell.end) ? 2 : 1);
      return { cells, lines: lines + 1, end: Math.min(end, text.length) };
    }
    place = cell.end + 1;
  }
}

/** From its opening quote to the closing one; two quotes inside mean one. */
function quotedCell(piece: Piece, record: number, start: number): Found | undefined {
  const { text, isLast } = piece;
  let end = text.indexOf('"', start + 1);
  while (end !== -1 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  if (end === -1) {
    if (!isLast) return undefined;
    refuseAt(piece, record, start, "a quote at the end of each cell that starts with one", "none");
  }
  if (mayGoOn(piece, end + 1)) return undefined;
  if (!endsAt(text, end + 1))
    refuseAt(
      piece,
      record,
      end + 1,
      "a comma or the end of the line after a cell in quotes",
      JSON.stringify(text[end + 1]),
      'Write a quote inside of a cell as "".',
    );
  return { text: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function bareCell(piece: Piece, record: number, start: number): Found | undefined {
  const { text } = piece;
  const special = /[",\r\n]|$/g;
  special.lastIndex = start;
  const end = special.exec(text)?.index ?? text.length;
  if (mayGoOn(piece, end)) return undefined;
  if (!endsAt(text, end))
    refuseAt(
      piece,
      record,
      end,
      "quotes around a cell with a quote or a line break in it",
      JSON.stringify(text[end]),
    );
  return { text: text.slice(start, end), end };
}

/** Whether the next piece is needed to decide: a CR may be half of a line end. */
function mayGoOn({ text, isLast }: Piece, place: number): boolean {
  return !isLast && (place >= text.length || (text[place] === "\r" && place + 1 === text.length));
}

const endsAt = (text: string, place: number): boolean =>
  place === text.length ||
  text[place] === "," ||
  text[place] === "\n" ||
  text.startsWith("\r\n", place);

/** Lines are counted from the start of the record, which is the start of a line. */
function refuseAt(
  { text, line }: Piece,
  record: number,
  place: number,
  needs: string,
  got: string,
  fix?: string,
): never {
  const lines = text.slice(record, place).split(lineBreak);
  return refuse("malformedRecord", {
    needs,
    got: `${got} on line ${line + lines.length - 1} at character ${(lines.at(-1)?.length ?? 0) + 1}`,
    fix,
    values: [text.slice(record, record + 1000)],
  });
}

import { show } from "../../functions/refusing/describe.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { isPlainDecimal } from "../../model/precision.js";
import { shortened } from "../../model/shortened.js";
import type { CsvCell } from "./csv-records.js";

/** The names of a table's columns, and where they are. */
export interface Header {
  readonly names: readonly string[];
  readonly place: string;
}

/** A row with its cells by column; `place` is its position, such as `on line 3`. */
export interface TableRow {
  readonly place: string;
  readonly cells: readonly {
    readonly name: string;
    readonly text: string;
    readonly place: string;
  }[];
}

/** The header of a CSV file: every column has a different name. */
export function headerOf(cells: readonly CsvCell[]): Header {
  const names = cells.map(({ text }) => text);
  const place = `on line ${cells[0]?.line ?? 1}`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    refuse("malformedRecord", {
      needs: "each column once",
      got: `two called ${show(twice)} ${place}`,
      values: [names],
    });
  const [only = "", ...others] = names;
  if (others.length === 0 && /[;\t]/.test(only))
    refuse("malformedRecord", {
      needs: "a header with several columns, separated by commas",
      got: `${show(only)} ${place}`,
      fix: "Save the file with commas between the cells.",
      values: [names],
    });
  return { names, place };
}

/** A record of a CSV file as a row below its header. */
export function rowBelow({ names }: Header, cells: readonly CsvCell[]): TableRow {
  const place = `on line ${cells[0]?.line ?? 1}`;
  if (cells.length !== names.length)
    refuse("malformedRecord", {
      needs: `${names.length} cells in each row, as in the header`,
      got: `${cells.length} ${place}`,
      values: [cells.map(({ text }) => text)],
    });
  return {
    place,
    cells: cells.map(({ text, line }, index) => ({
      name: names[index] ?? "",
      text,
      place: `on line ${line}`,
    })),
  };
}

/** A row from the caller's parser: an object with text or a number under each column. */
export function rowOfObject(given: unknown, index: number): TableRow {
  const place = `in row ${index}`;
  if (typeof given !== "object" || given === null || Array.isArray(given))
    refuse("malformedRecord", {
      needs: "rows as objects with a cell under the name of each column",
      got: `${show(given)} ${place}`,
      values: [given],
    });
  return {
    place,
    cells: Object.entries(given).map(([name, cell]) => ({
      name,
      text: cellText(cell, name, place),
      place,
    })),
  };
}

/**
 * Accepts a number from a parser that makes numbers if its digits are certain: beyond 2^53 it may
 * have lost some.
 */
function cellText(cell: unknown, name: string, place: string): string {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "boolean") return String(cell);
  if (typeof cell !== "number")
    refuse("malformedRecord", {
      needs: "text, a number or nothing in a cell",
      got: `${show(cell)} in column ${shortened(name)} ${place}`,
      values: [cell],
    });
  const text = String(cell);
  if (Math.abs(cell) <= Number.MAX_SAFE_INTEGER && isPlainDecimal(text)) return text;
  return refuse("invalidFigure", {
    needs: "numbers that JavaScript represents exactly",
    got: `${text} in column ${shortened(name)} ${place}`,
    fix: "Have the parser leave the cells as text.",
    values: [cell],
  });
}

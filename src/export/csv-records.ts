import { refuse } from "../functions/refusing/refuse.js";

/** A cell without its quotes, and the line of the file on which it starts, counted from 1. */
export interface CsvCell {
  readonly text: string;
  readonly line: number;
}

/** A cell that was found, and the place behind it. */
interface Found {
  readonly text: string;
  readonly end: number;
}

const lineBreak = /\r\n|\r|\n/g;

/**
 * The records of a CSV file by RFC 4180, with or without a byte order mark. Lines may end with LF
 * only, as many editors write them; empty lines are passed over.
 */
export function csvRecords(file: string): readonly (readonly CsvCell[])[] {
  const records: CsvCell[][] = [[]];
  let place = file.startsWith("\uFEFF") ? 1 : 0;
  let line = 1;
  for (let ended = place === file.length; !ended;) {
    const { text, end } = file[place] === '"' ? quotedCell(file, place) : bareCell(file, place);
    records.at(-1)?.push({ text, line });
    line += text.match(lineBreak)?.length ?? 0;
    if (file[end] === ",") {
      place = end + 1;
    } else {
      place = end + (file.startsWith("\r\n", end) ? 2 : 1);
      line += 1;
      ended = place >= file.length;
      records.push([]);
    }
  }
  return records.filter(
    ([first, ...others]) => first !== undefined && (first.text !== "" || others.length > 0),
  );
}

/** From its opening quote to the closing one; two quotes inside are one. */
function quotedCell(file: string, start: number): Found {
  let end = file.indexOf('"', start + 1);
  while (end !== -1 && file[end + 1] === '"') end = file.indexOf('"', end + 2);
  if (end === -1)
    refuseAt(file, start, "a quote at the end of each cell that starts with one", "none");
  if (!endsAt(file, end + 1))
    refuseAt(
      file,
      end + 1,
      "a comma or the end of the line after a cell in quotes",
      JSON.stringify(file[end + 1]),
      'Write a quote inside of a cell as "".',
    );
  return { text: file.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

function bareCell(file: string, start: number): Found {
  const special = /[",\r\n]|$/g;
  special.lastIndex = start;
  const end = special.exec(file)?.index ?? file.length;
  if (!endsAt(file, end))
    refuseAt(
      file,
      end,
      "quotes around a cell with a quote or a line break in it",
      JSON.stringify(file[end]),
    );
  return { text: file.slice(start, end), end };
}

const endsAt = (file: string, place: number): boolean =>
  place === file.length ||
  file[place] === "," ||
  file[place] === "\n" ||
  file.startsWith("\r\n", place);

function refuseAt(file: string, place: number, needs: string, got: string, fix?: string): never {
  const lines = file.slice(0, place).split(lineBreak);
  return refuse("malformedRecord", {
    needs,
    got: `${got} on line ${lines.length} at character ${(lines.at(-1)?.length ?? 0) + 1}`,
    fix,
    values: [file],
  });
}

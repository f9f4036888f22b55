/** One line of a document, without list markers and marks of emphasis; blank lines are left out. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * A document's text as the audit searches it: one string, its lines, and where they stand in it.
 */
export interface Text {
  readonly sha256: string;
  readonly flat: string;
  readonly lines: readonly Line[];
  /** Lines by their words, and pairs of lines, since a heading may be broken over two. */
  readonly headings: ReadonlyMap<string, readonly Heading[]>;
}

/** Where a heading stands. */
export interface Heading {
  readonly start: number;
  readonly end: number;
}

const listMarker = /^ ?(?:● ?)?(?:- )?(?:[a-z]\. )?/;

/**
 * Marks that the extraction put around the words: backslashes, asterisks, runs of spaces. Tabs
 * separate a table's columns and stay.
 */
export function plain(words: string): string {
  return words.replace(/[\\*]/g, "").replace(/[^\S\t\n]+/g, " ");
}

export function readText(raw: string, sha256: string): Text {
  const lines: Line[] = [];
  let start = 0;
  for (const printed of raw.split(/\r?\n/)) {
    const text = plain(printed)
      .replace(listMarker, "")
      .replace(/^[ ]+|[ ]+$/g, "");
    if (text.trim() === "") continue;
    lines.push({ text, start, end: start + text.length });
    start += text.length + 1;
  }
  return {
    sha256,
    flat: lines.map(({ text }) => text).join(" "),
    lines,
    headings: headingsIn(lines),
  };
}

function headingsIn(lines: readonly Line[]): ReadonlyMap<string, readonly Heading[]> {
  const headings = new Map<string, Heading[]>();
  const put = (words: string, heading: Heading) =>
    headings.set(withoutColon(words), [...(headings.get(withoutColon(words)) ?? []), heading]);
  for (const [index, { text, start, end }] of lines.entries()) {
    put(text, { start, end });
    const next = lines[index + 1];
    if (next !== undefined) put(`${text} ${next.text}`, { start, end: next.end });
  }
  return headings;
}

/** All headings of a name, with or without a colon behind it. */
export function headingsOf(text: Text, name: string): readonly Heading[] {
  return text.headings.get(withoutColon(plain(name))) ?? [];
}

function withoutColon(heading: string): string {
  return heading.replace(/ ?:$/, "");
}

/** Where a literal stands as whole words and whole numbers between two positions, or -1. */
export function standsAt(text: Text, literal: string, from: number, to: number): number {
  const words = plain(literal);
  if (words === "") return -1;
  for (
    let at = text.flat.indexOf(words, from);
    at >= 0 && at + words.length <= to;
    at = text.flat.indexOf(words, at + 1)
  ) {
    if (isWhole(text.flat, at, at + words.length)) return at;
  }
  return -1;
}

/** Not cut out of a longer word or number, and not without its currency sign, scale or unit. */
function isWhole(flat: string, start: number, end: number): boolean {
  const [before, first, last] = [
    flat.slice(Math.max(0, start - 2), start),
    flat.charAt(start),
    flat.charAt(end - 1),
  ];
  const after = flat.slice(end);
  if (isWord(first) && /[\p{L}\p{N}]$/u.test(before)) return false;
  if (isWord(last) && /^[\p{L}\p{N}]/u.test(after)) return false;
  if (/\d/.test(first) && /(?:[$¥+-]|\d[.,])$/.test(before)) return false;
  return !(
    /\d/.test(last) && /^(?:[.,]\d|-\d|%| ?(?:thousand|million|billion|trillion)\b)/.test(after)
  );
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** The line that a position is in. */
export function lineAt(text: Text, position: number): Line {
  const line = text.lines.findLast(({ start }) => start <= position);
  if (line === undefined) throw new Error(`lineAt needs a position in the text, got ${position}.`);
  return line;
}

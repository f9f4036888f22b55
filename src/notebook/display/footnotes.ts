import type { Note, Table } from "./cell.js";

/** The letters for the reasons of a table, and their texts below it. */
export interface Footnotes {
  /** The letters of some reasons, such as `a` or `a,b`; empty for none. */
  readonly marksOf: (reasons: readonly string[] | undefined) => string;
  /** The letter of each reason, what has to be known of it, and the reason itself. */
  readonly reasons: readonly (readonly [letter: string, text: string, reason: string])[];
  /** The remaining notes. */
  readonly rest: readonly string[];
}

/** Each reason once, in the order in which a reader meets them; perhaps only some of them. */
export function footnotesOf(
  { lines, notes }: Pick<Table, "lines" | "notes">,
  isMarked: (reason: string) => boolean = () => true,
): Footnotes {
  const letters = new Map<string, string>();
  for (const line of lines)
    for (const { reasons = [] } of line)
      for (const reason of reasons)
        if (isMarked(reason) && !letters.has(reason)) letters.set(reason, letterAt(letters.size));
  // Of two notes on a word, the first is the one on amounts.
  const explained = new Map(notes.toReversed().map((note) => [note.word, note] as const));
  return {
    marksOf: (reasons = []) => reasons.flatMap((reason) => letters.get(reason) ?? []).join(","),
    reasons: [...letters].map(([reason, letter]) => {
      const note = explained.get(reason);
      return [letter, note === undefined ? reason : textOf(note), reason];
    }),
    rest: notes.filter(({ word }) => word === undefined || !letters.has(word)).map(textOf),
  };
}

/** A note as a sentence on its word. */
const textOf = ({ word, text }: Note): string => (word === undefined ? text : `${word}: ${text}`);

const alphabet = "abcdefghijklmnopqrstuvwxyz";

/** a to z, then aa, ab and so on. */
function letterAt(index: number): string {
  const { length } = alphabet;
  const last = alphabet[index % length] ?? "";
  return index < length ? last : letterAt(Math.floor(index / length) - 1) + last;
}

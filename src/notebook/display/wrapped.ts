import { widthOf } from "./text-width.js";

/** Lines may break after blanks, and between Chinese and Japanese characters. */
const parts = /(?<= )|(?<=[\u2e80-\uffef])/u;

/**
 * A text in lines of at most this many columns of a terminal. A word longer than a line is broken
 * at its end.
 */
export function wrapped(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  for (const part of text.split(parts).flatMap((word) => chunks(word, width))) {
    // Blanks at the end of a line are dropped.
    const written = widthOf(part.trimEnd());
    if (line !== "" && taken + written > width) {
      lines.push(line.trimEnd());
      [line, taken] = ["", 0];
    }
    line += part;
    taken += widthOf(part);
  }
  return [...lines, line.trimEnd()];
}

/** The width of the widest part that should not be broken. */
export function widestPart(text: string): number {
  return text.split(parts).reduce((widest, part) => Math.max(widest, widthOf(part.trimEnd())), 0);
}

function chunks(word: string, width: number): readonly string[] {
  if (widthOf(word.trimEnd()) <= width) return [word];
  const all: string[] = [];
  let [chunk, taken] = ["", 0];
  for (const character of word) {
    const more = widthOf(character);
    if (chunk !== "" && taken + more > width) {
      all.push(chunk);
      [chunk, taken] = ["", 0];
    }
    chunk += character;
    taken += more;
  }
  return [...all, chunk];
}

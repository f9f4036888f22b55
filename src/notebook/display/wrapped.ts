import { widthOf } from "./text-width.js";

/** Breaks are after blanks, and between the characters of Chinese and Japanese. */
const parts = /(?<= )|(?<=[\u2e80-\uffef])/u;

/**
 * A text in lines of at most so many columns of a terminal. A word that is longer than a line is
 * broken where the line ends.
 */
export function wrapped(text: string, width: number): readonly string[] {
  if (widthOf(text) <= width) return [text];
  const lines: string[] = [];
  let [line, taken] = ["", 0];
  for (const part of text.split(parts).flatMap((word) => chunks(word, width))) {
    // Blanks at the end of a line are not written.
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

/** How wide the widest part is that is not broken if there is room. */
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

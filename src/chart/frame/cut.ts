import { textWidth } from "./text-width.js";

/** What a letter of a name takes of its size: names in a list are mostly small letters. */
const ofNames = 0.5;

/** A text that takes at most so many pixels, with an ellipsis where it was longer. */
export function cutTo(
  text: string,
  fontSize: number,
  room: number,
  letter: number = ofNames,
): string {
  if (textWidth(text, fontSize, letter) <= room) return text;
  let kept = "";
  let width = fontSize;
  for (const character of text) {
    width += textWidth(character, fontSize, letter);
    if (width > room) break;
    kept += character;
  }
  return `${kept}…`;
}

/**
 * A text of at most so many characters, with an ellipsis where it was longer. Characters are whole:
 * no half of a pair.
 */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

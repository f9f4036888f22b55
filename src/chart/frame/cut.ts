/**
 * A text of at most so many characters, with an ellipsis where it was longer. Characters are whole:
 * no half of a pair.
 */
export function cut(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

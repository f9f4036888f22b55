/** A text of at most so many characters, with an ellipsis where it was longer. Characters are whole: no half of an emoji. */
export function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}

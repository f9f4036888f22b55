/**
 * Text in lines that fit at a font size into so many pixels, those of a picture 600 wide. Width is
 * judged by the count of characters, as Vega does without a screen: 0.8 of the size for Latin
 * letters, which is ample, and all of it for the wide ones of Chinese and Japanese.
 */
export function wrap(text: string, fontSize: number, room = 570): string[] {
  const lines: string[] = [];
  let line = "";
  // Measured once a part: to measure the line again for each takes minutes for a text of blanks.
  let width = 0;
  for (const part of text
    .split(/(?<= )|(?<=[\u2e80-\uffef])/u)
    .flatMap((word) => chunks(word, fontSize, room))) {
    // Blanks at the end of a line are not written.
    const written = part.trimEnd();
    if (line !== "" && written !== "" && width + widthOf(written, fontSize) > room) {
      lines.push(line.trimEnd());
      [line, width] = ["", 0];
    }
    line += part;
    width += widthOf(part, fontSize);
  }
  return [...lines, line.trimEnd()];
}

function widthOf(text: string, fontSize: number): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (/[\u2e80-\uffef]/u.test(character) ? 1 : 0.8) * fontSize,
    0,
  );
}

/** A word of a record may be of any length. */
function chunks(word: string, fontSize: number, room: number): readonly string[] {
  const characters = Array.from(word);
  const most = Math.floor(room / fontSize);
  const all = [];
  for (let start = 0; start < characters.length; start += most)
    all.push(characters.slice(start, start + most).join(""));
  return all;
}

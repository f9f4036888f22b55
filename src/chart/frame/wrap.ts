import { textWidth, widthWithoutScreen } from "./text-width.js";

/**
 * Text in lines that fit into this many pixels at a font size, also if Vega draws without a screen:
 * a line that it takes for wider would take the difference from the plot. A line ends between words;
 * Japanese, which has no blanks between them, is cut into words by `Intl.Segmenter`.
 */
export function wrap(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  let line = "";
  // Measured once per part: measuring the line again for each would take minutes for a text of
  // blanks.
  let width = 0;
  for (const part of partsOf(text).flatMap((word) => chunks(word, fontSize, room))) {
    // Blanks at the end of a line are dropped.
    const written = part.trimEnd();
    if (
      line !== "" &&
      written !== "" &&
      width + textWidth(written, fontSize, widthWithoutScreen) > room
    ) {
      lines.push(line.trimEnd());
      [line, width] = ["", 0];
    }
    line += part;
    width += textWidth(part, fontSize, widthWithoutScreen);
  }
  return [...lines, line.trimEnd()];
}

/**
 * The same number of lines as `wrap`, but of about the same length, so that the last one is not a
 * single word.
 */
export function balanced(text: string, fontSize: number, room: number): string[] {
  const lines = wrap(text, fontSize, room);
  let [narrow, wide] = [room / 2, room];
  while (lines.length > 1 && wide - narrow > fontSize) {
    const middle = (narrow + wide) / 2;
    if (wrap(text, fontSize, middle).length > lines.length) narrow = middle;
    else wide = middle;
  }
  return lines.length > 1 ? wrap(text, fontSize, wide) : lines;
}

/** More blanks than this in a row are meaningless; a text of only blanks took a second to cut. */
const longGap = /\s{200,}/gu;

/** What must not start a line in Japanese, and what must not end one. */
const stays = /^[、。,.:;!?)\]」』）】・ー~%％円年月期]/u;
const opens = "([「『（【";

/** The words of a text, each with the blanks after it, so that joining them restores the text. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const word of text.replaceAll(longGap, " ").split(/(?<=\s)(?=\S)/u)) {
    if (!/[\u3040-\u30ff\u3400-\u9fff]/u.test(word)) parts.push(word);
    else parts.push(...japaneseWords(word));
  }
  return parts;
}

function japaneseWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter("ja", { granularity: "word" }).segment(text)) {
    const before = words.at(-1);
    const last = before?.at(-1) ?? "";
    if (
      before !== undefined &&
      (stays.test(segment) || opens.includes(last) || segment.trim() === "")
    )
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

/** A word of a record may be of any length. */
function chunks(word: string, fontSize: number, room: number): readonly string[] {
  const most = Math.max(1, Math.floor(room / fontSize));
  if (word.length <= most) return [word];
  const characters = Array.from(word);
  const all = [];
  for (let start = 0; start < characters.length; start += most)
    all.push(characters.slice(start, start + most).join(""));
  return all;
}

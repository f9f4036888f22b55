/** The wide letters of Chinese and Japanese, which fill the square of their size. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/**
 * The width of a text in pixels, estimated without a screen from the count of its characters: the
 * full font size for each wide letter, and a fraction of it for each of the others.
 */
export function textWidth(text: string, fontSize: number, ofOthers: number): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 1 : ofOthers;
  return width * fontSize;
}

/**
 * What Vega takes a Latin letter for if it draws without a screen. A mark whose text is wider than
 * its room would take the difference from the plot.
 */
export const widthWithoutScreen = 0.8;

/** Letters of ordinary text are about this wide; a row of capitals is wider. */
export const usualWidth = 0.6;

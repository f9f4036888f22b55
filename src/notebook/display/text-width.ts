/**
 * Characters that take two columns of a terminal: East Asian Wide and Fullwidth of Unicode's Annex
 * 11, as far as scripts and blocks identify them, and emoji. Halfwidth katakana take one column,
 * and so do ambiguous characters, such as “ and –, which Japanese fonts may draw wide.
 */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30a0-\u30ff\u31c0-\u32ff\u3300-\u33ff\uff01-\uff60\uffe0-\uffe6]/u;
const halfwidth = /[\uff61-\uffdc]/u;
/** Marks that combine with the previous character, and characters that are not drawn. */
const without = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The number of columns of a text. */
export function widthOf(text: string): number {
  // eslint-disable-next-line no-control-regex
  if (/^[\u0000-\u02ff]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text)
    width += without.test(character)
      ? 0
      : wide.test(character) && !halfwidth.test(character)
        ? 2
        : 1;
  return width;
}

/** What a spreadsheet takes for the start of a formula; Japanese ones take the full-width signs, too. */
const formula = "[=+\\-@＝＋－＠]";

/**
 * Where a formula could start: at the start of a cell, and behind what would start a cell if the file were read with another separator than
 * the comma. Blanks, quotes and apostrophes before it are skipped, so that what is guarded already is guarded once more and nothing is lost.
 */
const anywhere = `(?:^|(?<=[;\\t\\r\\n]))`;
const risk = `(?=['"\\s\\u0000-\\u001F]*${formula})`;

/** A cell must not start with a tab or a line break, either: some programs drop them and look at what follows. */
const blankStart = "^(?='*[\\t\\r\\n])";

const unguarded = new RegExp(`${anywhere}${risk}|${blankStart}`, "g");
const guarded = new RegExp(`${anywhere}'${risk}|^'(?='*[\\t\\r\\n])`, "g");

/** Text that no spreadsheet runs: an apostrophe stands before whatever could be taken for a formula. */
export function guard(text: string): string {
  return text.replace(unguarded, "'");
}

/** The text as it was before {@link guard}. */
export function unguard(text: string): string {
  return text.replace(guarded, "");
}

/**
 * Characters that a spreadsheet takes for the start of a formula; Japanese ones also take the
 * full-width signs.
 */
const formula: ReadonlySet<string> = /* @__PURE__ */ new Set("=+-@＝＋－＠");

/** Characters that some programs take for the end of a cell, if they assume another separator. */
const separators: ReadonlySet<string> = /* @__PURE__ */ new Set(";\t\r\n");

/**
 * Blanks and quotes before a formula are skipped, and apostrophes too, so that guarded text is
 * guarded once more and nothing is lost.
 */
// eslint-disable-next-line no-control-regex -- some programs drop these, and look at what follows
const skipped = /['"\s\u0000-\u001F]/;

/**
 * The places where a cell starts, or could start, and a formula follows; and the start of a cell
 * that begins with a tab or a line break. They are found in one pass from the end, since looking
 * ahead from each place would take minutes for a cell full of blanks. Inserting or removing an
 * apostrophe at these places does not change them.
 */
function riskyStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let formulaAhead = false;
  for (let place = text.length - 1; place >= 0; place -= 1) {
    const letter = text.charAt(place);
    formulaAhead = formula.has(letter) || (formulaAhead && skipped.test(letter));
    if (formulaAhead && (place === 0 || separators.has(text.charAt(place - 1)))) starts.push(place);
  }
  if (starts.at(-1) !== 0 && /^'*[\t\r\n]/.test(text)) starts.push(0);
  return starts.reverse();
}

/** The text, cut at these places. */
function pieces(text: string, starts: readonly number[]): readonly string[] {
  return [0, ...starts].map((start, index) => text.slice(start, starts.at(index)));
}

/**
 * Text that no spreadsheet runs: an apostrophe precedes anything that could be taken for a formula.
 */
export function guard(text: string): string {
  return pieces(text, riskyStarts(text)).join("'");
}

/** The text as it was before {@link guard}. */
export function unguard(text: string): string {
  const [first = "", ...rest] = pieces(text, riskyStarts(text));
  return [first, ...rest.map((piece) => (piece.startsWith("'") ? piece.slice(1) : piece))].join("");
}

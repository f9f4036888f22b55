import { gapWord } from "../../functions/display/gap-words.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { inLocale, type Locale } from "../../functions/display/locale.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import type { LevelRow } from "../rows/rows.js";
import { between, range } from "./numerals.js";
import { amountCell } from "./amount-cell.js";
import type { Cell, Note } from "./cell.js";
import { columnWords, notAvailable, noteWords } from "./table-words.js";

/** The columns of levels, and how a row fills them. */
export function levelCells(rows: readonly LevelRow[], locale: Locale) {
  const titles = inLocale(columnWords, locale);
  const notes = inLocale(noteWords, locale);
  return {
    columns: [
      { title: titles.period, isNumber: false },
      { title: titles.value, isNumber: true },
      { title: titles.between, isNumber: true },
      { title: titles.printed, isNumber: false },
      { title: titles.source, isNumber: false },
    ],
    linesOf: (row: LevelRow): readonly Cell[] => [
      { text: row.period, hint: range(row.start, row.end, locale) },
      levelCell(row, locale),
      // An inferred amount may be exactly its lower bound.
      { text: between(row.lower, row.upper, locale, row.outcome !== "inferred") },
      { text: row.printed ?? "" },
      { text: row.document ?? "", sources: [row] },
    ],
    notes: [{ text: notes.between }, ...levelNotes(rows, locale)],
  };
}

/** The notes on unprinted and on missing amounts. */
export function levelNotes(rows: readonly LevelRow[], locale: Locale): readonly Note[] {
  const notes = inLocale(noteWords, locale);
  return [
    ...(rows.some(({ outcome }) => outcome === "inferred")
      ? [{ word: kindWords.inferred[locale], text: notes.inferred }]
      : []),
    ...(rows.some(({ outcome }) => outcome === "missing")
      ? [{ text: notAvailable(gapWord(rows), locale) }]
      : []),
  ];
}

/** An amount with how it is known, or the text in its place. */
export function levelCell(
  { value, middle, lower, upper, outcome, printed }: LevelRow,
  locale: Locale,
): Cell {
  if (outcome === "missing") return { text: placeWords.notAvailable[locale] };
  return {
    ...amountCell(value ?? middle, lower, upper, printed, locale),
    ...(outcome !== "printed" &&
      Object.hasOwn(kindWords, outcome) && { reasons: [kindWords[outcome][locale]] }),
  };
}

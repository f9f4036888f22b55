import { gapWord } from "../../functions/display/gap-words.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { inLocale, type Locale } from "../../functions/display/locale.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import type { LevelRow } from "../rows/rows.js";
import { between, numeral, range } from "./numerals.js";
import type { Cell } from "./cell.js";
import { hintOf } from "./hint.js";
import { columnWords, noteWords } from "./table-words.js";

/** The columns of levels, and how a row fills them. */
export function levelCells(rows: readonly LevelRow[], locale: Locale) {
  const titles = inLocale(columnWords, locale);
  const notes = inLocale(noteWords, locale);
  const gap = gapWord(rows)[locale];
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
      valueOf(row, gap, locale),
      // What is inferred may be just its lower end.
      { text: between(row.lower, row.upper, locale, row.outcome !== "inferred") },
      { text: row.printed ?? "" },
      { text: row.document ?? "", sources: [row] },
    ],
    notes: [
      notes.between,
      ...(rows.some(({ outcome }) => outcome === "inferred") ? [notes.inferred] : []),
      ...(rows.some(({ outcome }) => outcome === "missing") ? [notes.notAvailable] : []),
    ],
  };
}

function valueOf(
  { value: stated, middle, lower, upper, outcome, printed }: LevelRow,
  gap: string,
  locale: Locale,
): Cell {
  const value = stated ?? middle;
  if (outcome === "missing") return { text: placeWords.notAvailable[locale], reason: gap };
  const known =
    outcome !== "printed" && Object.hasOwn(kindWords, outcome)
      ? { reason: kindWords[outcome][locale] }
      : {};
  if (value === null) return { text: placeWords.noNumber[locale], ...known };
  return {
    text: numeral(value, lower, upper, locale),
    isLoss: value < 0,
    hint: hintOf(lower, upper, printed, locale),
    ...known,
  };
}

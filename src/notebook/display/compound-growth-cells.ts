import type { Locale, Word } from "../../functions/display/locale.js";
import { columnWords, noteWords } from "./table-words.js";
import type { Cell, Column, Note } from "./cell.js";
import type { CompoundGrowthRow } from "../rows/compound-growth-rows.js";
import { gapIn, growthCell, growthNotes } from "./growth-cells.js";
import { spread } from "./numerals.js";

/** A table with one line per metric and last period, and one column per number of years. */
export interface CompoundGrowthCells {
  readonly columns: readonly Column[];
  readonly lines: readonly (readonly Cell[])[];
  readonly notes: readonly Note[];
}

export function compoundGrowthCells(
  rows: readonly CompoundGrowthRow[],
  locale: Locale,
  nameOf: (metric: string) => string,
): CompoundGrowthCells {
  const years = [...new Set(rows.map(({ overYears }) => overYears))];
  const bases = new Map(
    years.map((count) => [
      count,
      new Set(rows.filter((row) => row.overYears === count).map((row) => row.comparedTo)),
    ]),
  );
  const gap = gapIn(rows);
  const lines = new Map<string, CompoundGrowthRow[]>();
  for (const row of rows) {
    const key = `${row.period} ${row.metric}`;
    lines.set(key, [...(lines.get(key) ?? []), row]);
  }
  const hasSeveralEnds = new Set(rows.map(({ period }) => period)).size > 1;
  return {
    columns: [
      { title: columnWords.metric[locale], isNumber: false },
      ...(hasSeveralEnds ? [{ title: columnWords.until[locale], isNumber: false }] : []),
      ...years.map((count) => ({
        title: titleOf(count, [...(bases.get(count) ?? [])], locale),
        isNumber: true,
      })),
    ],
    lines: [...lines.values()].map((line) => [
      { text: nameOf(line[0]?.metric ?? "") },
      ...(hasSeveralEnds ? [{ text: line[0]?.period ?? "" }] : []),
      ...years.map((count) => {
        const row = line.find(({ overYears }) => overYears === count);
        return row === undefined ? { text: "" } : rateOf(row, gap, locale);
      }),
    ]),
    notes: [
      ...(rows.some((row) => spreadOf(row) !== "") ? [{ text: noteWords.spread[locale] }] : []),
      ...growthNotes(rows, locale),
    ],
  };
}

/** `3 years from FY2021`; without the period if it is not the same for all. */
function titleOf(years: number, bases: readonly string[], locale: Locale): string {
  const [base] = bases.length === 1 ? bases : [];
  if (locale === "ja") return `${years}年${base === undefined ? "" : `(${base}から)`}`;
  const counted = years === 1 ? "1 year" : `${years} years`;
  return base === undefined ? counted : `${counted} from ${base}`;
}

const spreadOf = ({ rate, rateLower, rateUpper }: CompoundGrowthRow): string =>
  rate === null ? "" : spread(rate, rateLower, rateUpper);

function rateOf(row: CompoundGrowthRow, gap: Word, locale: Locale): Cell {
  const cell = growthCell(row, gap, locale);
  return { ...cell, text: [cell.text, spreadOf(row)].filter(Boolean).join(" ") };
}

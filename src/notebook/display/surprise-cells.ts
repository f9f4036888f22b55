import { inLocale, type Locale } from "../../functions/display/locale.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import {
  fromWords,
  surpriseReason,
  targetPlaceWords,
} from "../../functions/display/surprise-words.js";
import type { SurpriseRow } from "../rows/surprise-rows.js";
import { amountCell } from "./amount-cell.js";
import type { Cell, Note } from "./cell.js";
import { inPoints, ratioIn } from "./growth-cells.js";
import { hintOf } from "./hint.js";
import { between, numeral, percentage, percentages, range } from "./numerals.js";
import { columnWords, noteWords } from "./table-words.js";

/** The columns of surprises, and how a row fills them. */
export function surpriseCells(rows: readonly SurpriseRow[], locale: Locale) {
  const titles = inLocale(columnWords, locale);
  return {
    columns: [
      { title: titles.period, isNumber: false },
      { title: titles.issued, isNumber: false },
      { title: titles.target, isNumber: true },
      { title: titles.actual, isNumber: true },
      { title: titles.surprise, isNumber: true },
      { title: titles.between, isNumber: true },
      { title: titles.sources, isNumber: false },
    ],
    linesOf: (row: SurpriseRow): readonly Cell[] => [
      { text: row.period, hint: range(row.start, row.end, locale) },
      issuedOf(row, locale),
      targetOf(row, locale),
      amountCell(row.value ?? row.middle, row.lower, row.upper, row.printed, locale),
      surpriseOf(row, locale),
      {
        text:
          row.surpriseLower === null || row.surpriseUpper === null
            ? ""
            : percentages(row.surpriseLower, row.surpriseUpper, locale),
      },
      sourcesOf(row),
    ],
    notes: notesOf(rows, locale),
  };
}

function notesOf(rows: readonly SurpriseRow[], locale: Locale): readonly Note[] {
  const notes = inLocale(noteWords, locale);
  return [
    { text: notes.surprise },
    { text: notes.surpriseBetween },
    ...(rows.some(({ outcome }) => outcome === "notMeaningful")
      ? [{ text: notes.noSurprise }]
      : []),
  ];
}

/** When a target was issued, and whether it is the first or the last of its period. */
function issuedOf({ issued, place }: SurpriseRow, locale: Locale): Cell {
  const word =
    place !== null && Object.hasOwn(targetPlaceWords, place)
      ? targetPlaceWords[place][locale]
      : undefined;
  const text = [issued, word].filter((part) => part !== undefined && part !== null);
  return { text: text.join(locale === "en" ? ", " : " ") };
}

/** A single amount as it is; for other targets, their bounds. */
function targetOf(row: SurpriseRow, locale: Locale): Cell {
  const { target, targetLower: lower, targetUpper: upper, targetPrinted } = row;
  if (target !== null)
    return {
      text: numeral(target, lower, upper),
      hint: hintOf(lower, upper, targetPrinted, locale),
    };
  return {
    text: between(lower, upper, locale, false) || placeWords.noNumber[locale],
    hint: hintOf(null, null, targetPrinted, locale),
  };
}

function surpriseOf(row: SurpriseRow, locale: Locale): Cell {
  const { surprise, difference, differenceLower, differenceUpper, from } = row;
  const measured =
    from !== null && from !== "target" && Object.hasOwn(fromWords, from)
      ? fromWords[from][locale]
      : undefined;
  const why = locale === "en" ? (row.reason ?? undefined) : reasonIn(row, locale);
  const reasons = [surprise === null ? why : undefined, measured].filter(
    (reason) => reason !== undefined,
  );
  return {
    text: surprise === null ? inPlaceOf(row, locale) : percentage(surprise),
    ...(reasons.length > 0 && { reasons }),
    hint:
      difference === null
        ? ""
        : `${locale === "en" ? "difference" : "差異"} ${numeral(difference, differenceLower, differenceUpper)}`,
  };
}

const reasonIn = ({ outcome, cause }: SurpriseRow, locale: Locale): string | undefined =>
  surpriseReason(outcome, cause, locale);

/** The text in place of a ratio: the points of two ratios, or a word. */
function inPlaceOf({ outcome, difference, scale }: SurpriseRow, locale: Locale): string {
  if (outcome === "points" && difference !== null)
    return inPoints(percentage(ratioIn(difference, scale)), locale);
  return placeWords[outcome === "notMeaningful" ? "notMeaningful" : "noNumber"][locale];
}

/** The documents of the target and of the actual figure, each once. */
function sourcesOf(row: SurpriseRow): Cell {
  const sources = [
    { document: row.targetDocument, locator: row.targetLocator },
    { document: row.document, locator: row.locator },
  ].filter(({ document }) => document !== null);
  return { text: [...new Set(sources.map(({ document }) => document))].join(", "), sources };
}

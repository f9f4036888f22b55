import { parsePeriod } from "../../model/calendar.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { gapWord } from "../../functions/display/gap-words.js";
import { inLocale, type Locale, type Word } from "../../functions/display/locale.js";
import {
  inPlaceOfRate,
  isChangeOfLoss,
  outcomeWords,
  placeWords,
} from "../../functions/display/outcome-words.js";
import { consistencyWords, reportedWord } from "../../functions/display/reported-words.js";
import { unchanged } from "../../functions/display/format-growth.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import { between, numeral, percentage, percentages, range } from "./numerals.js";
import { amountCell } from "./amount-cell.js";
import type { Cell, Note } from "./cell.js";
import { columnWords, noteWords } from "./table-words.js";

/** The columns of growth, and how a row fills them. */
export function growthCells(rows: readonly GrowthRow[], locale: Locale) {
  const titles = inLocale(columnWords, locale);
  const notes = inLocale(noteWords, locale);
  const gap = gapIn(rows);
  const against = new Set(rows.map((row) => titles[comparisonOf(row)]));
  return {
    columns: [
      { title: titles.period, isNumber: false },
      { title: against.size === 1 ? ([...against][0] ?? "") : titles.base, isNumber: true },
      { title: titles.value, isNumber: true },
      { title: rows.every(isOfRatio) ? titles.change : titles.growth, isNumber: true },
      { title: titles.between, isNumber: true },
      { title: titles.sources, isNumber: false },
    ],
    linesOf: (row: GrowthRow): readonly Cell[] => [
      {
        text: row.period,
        hint: `${range(row.start, row.end, locale)}${locale === "en" ? ", against" : "、比較対象"} ${row.comparedTo}`,
      },
      amountCell(row.base ?? row.baseMiddle, row.baseLower, row.baseUpper, row.basePrinted, locale),
      amountCell(row.value ?? row.middle, row.lower, row.upper, row.printed, locale),
      growthCell(row, gap, locale),
      { text: boundsOf(row, locale) },
      sourcesOf(row),
    ],
    notes: [{ text: notes.growthBetween }, ...growthNotes(rows, locale)],
  };
}

/** The word for a gap among these rows. */
export const gapIn = (rows: readonly GrowthRow[]): Word =>
  gapWord([...rows, ...rows.map(({ baseDocument }) => ({ document: baseDocument }))]);

/** The notes on rates, and on what appears in their place. */
export function growthNotes(rows: readonly GrowthRow[], locale: Locale): readonly Note[] {
  const notes = inLocale(noteWords, locale);
  return [
    ...(rows.some(isInferred)
      ? [{ word: kindWords.inferred[locale], text: notes.growthInferred }]
      : []),
    ...(rows.some(({ basis }) => basis === "reported")
      ? [{ word: reportedWord[locale], text: notes.growthReported }]
      : []),
    ...(rows.some(hasNoMeaning) ? [{ text: notes.notMeaningful }] : []),
    ...(rows.some(({ outcome }) => outcome === "missing")
      ? [{ text: notes.sideNotAvailable }]
      : []),
  ].filter(({ text }) => text !== "");
}

const isOfRatio = ({ unit }: GrowthRow): boolean => unit === "ratio";

/** The bounds of a rate, or of a change in points. */
function boundsOf(row: GrowthRow, locale: Locale): string {
  const { rateLower, rateUpper, changeLower, changeUpper, outcome, scale } = row;
  if (rateLower !== null && rateUpper !== null) return percentages(rateLower, rateUpper, locale);
  if (outcome !== "points" || changeLower === null || changeUpper === null) return "";
  const [lower, upper] = [changeLower, changeUpper].map((end) => ratioIn(end, scale));
  return inPoints(percentages(lower ?? 0, upper ?? 0, locale), locale);
}

/** A change of a ratio as a ratio, whatever the scale of the rows. */
export const ratioIn = (change: number, scale: GrowthRow["scale"]): number =>
  scale === "percent" ? change / 100 : change;

export const inPoints = (text: string, locale: Locale): string =>
  text.replaceAll("%", locale === "en" ? " pt" : "ポイント");

const hasNoMeaning = ({ outcome }: GrowthRow): boolean =>
  outcome !== "rate" && outcome !== "missing" && outcome !== "points";

/** What the rows are compared with; rows from other code may not say. */
function comparisonOf({ period, comparedTo }: GrowthRow): keyof typeof columnWords {
  const [now, before] = [parsePeriod(period), parsePeriod(comparedTo)];
  if (now === undefined || before === undefined) return "base";
  return now.span === before.span && now.position === before.position
    ? "yearBefore"
    : "quarterBefore";
}

/** Whether the shown change or rate depends on inferred amounts. */
const isInferred = ({ basis, change }: GrowthRow): boolean =>
  basis === "inferred" && change !== null;

/** A rate, or the text in its place, with how it is known. */
export function growthCell(row: GrowthRow, gap: Word, locale: Locale): Cell {
  const { rate, rateLower, rateUpper, change, changeLower, changeUpper } = row;
  const { text, why } =
    rate === null ? withoutRate(row, gap, locale) : { text: percentage(rate), why: null };
  const known = isInferred(row)
    ? kindWords.inferred[locale]
    : row.basis === "reported"
      ? reportedWord[locale]
      : null;
  const reasons = [why, known].filter((reason) => reason !== null);
  return {
    text,
    ...(reasons.length > 0 && { reasons }),
    hint:
      rate === null
        ? changed(change, changeLower, changeUpper, locale) || missingIn(row, gap, locale)
        : [ratio(rate, rateLower, rateUpper, locale), beside(row, locale)]
            .filter(Boolean)
            .join(locale === "en" ? "; " : "、"),
    isLoss: false,
  };
}

/**
 * English has one abbreviation with a reason; Japanese has words for changes of losses, and a dash
 * for the rest. If an amount is missing, its own cell says so.
 */
function withoutRate(
  row: GrowthRow,
  gap: Word,
  locale: Locale,
): { readonly text: string; readonly why: string | null } {
  const { outcome, reason } = row;
  if (outcome === "rate") return { text: placeWords.noNumber[locale], why: null };
  if (outcome === "missing" && row.reportedQualifier !== null)
    return { text: wordsOf(row, locale), why: reportedWord[locale] };
  if (outcome === "points") return { text: pointsOf(row, locale), why: null };
  const text = inPlaceOfRate(outcome, locale);
  if (locale === "en") return { text, why: outcome === "missing" ? null : reason };
  if (!Object.hasOwn(outcomeWords, outcome)) return { text, why: reason };
  if (isChangeOfLoss(outcome)) return { text, why: null };
  return { text, why: (outcome === "missing" ? gap : outcomeWords[outcome])[locale] };
}

/** The missing amounts, by their periods. */
function missingIn(row: GrowthRow, gap: Word, locale: Locale): string {
  if (row.outcome !== "missing") return "";
  if (locale === "en") return row.reason ?? "";
  const periods = [
    row.value === null && row.middle === null ? row.period : "",
    row.base === null && row.baseMiddle === null ? row.comparedTo : "",
  ].filter(Boolean);
  return [periods.join("、"), gap[locale]].filter(Boolean).join(" ");
}

/** Printed growth in words, or with a hedge. */
const wordsOf = ({ reportedQualifier, reportedPrinted }: GrowthRow, locale: Locale): string =>
  reportedQualifier === "unchanged" ? unchanged[locale] : (reportedPrinted ?? "");

/** The printed growth next to computed growth. */
function beside({ reportedPrinted, basis, consistency }: GrowthRow, locale: Locale): string {
  if (reportedPrinted === null || basis === null || basis === "reported") return "";
  const word =
    consistency !== null && Object.hasOwn(consistencyWords, consistency)
      ? consistencyWords[consistency][locale]
      : "";
  const [literal, parts] =
    locale === "en"
      ? [`reported as “${reportedPrinted}”`, ", "]
      : [`公表値「${reportedPrinted}」`, "、"];
  return [literal, word].filter(Boolean).join(parts);
}

function pointsOf({ change, scale }: GrowthRow, locale: Locale): string {
  if (change === null) return placeWords.noNumber[locale];
  return inPoints(percentage(ratioIn(change, scale)), locale);
}

function changed(
  change: number | null,
  lower: number | null,
  upper: number | null,
  locale: Locale,
): string {
  if (change === null) return "";
  const ends = between(lower, upper, locale);
  return locale === "en"
    ? `change ${numeral(change, lower, upper)}, between ${ends}`
    : `増減 ${numeral(change, lower, upper)}、範囲 ${ends}`;
}

/** Bounds that are one number look the same as a rounded rate. */
function ratio(rate: number, lower: number | null, upper: number | null, locale: Locale): string {
  const ends = lower === upper ? "" : between(lower, upper, locale);
  return `${rate}${ends && (locale === "en" ? `, between ${ends}` : `、範囲 ${ends}`)}`;
}

/** The documents of the figure, the base and the printed growth, without repetitions. */
function sourcesOf(row: GrowthRow): Cell {
  const both = [
    row,
    { document: row.baseDocument, locator: row.baseLocator },
    { document: row.reportedDocument, locator: row.reportedLocator },
  ].filter(({ document }) => document !== null);
  const sources = both.filter(
    (one, index) =>
      both.findIndex(
        ({ document, locator }) => document === one.document && locator === one.locator,
      ) === index,
  );
  return { text: [...new Set(sources.map(({ document }) => document))].join(", "), sources };
}

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
import type { Cell } from "./cell.js";
import { hintOf } from "./hint.js";
import { columnWords, noteWords } from "./table-words.js";

/** The columns of growth, and how a row fills them. */
export function growthCells(rows: readonly GrowthRow[], locale: Locale) {
  const titles = inLocale(columnWords, locale);
  const notes = inLocale(noteWords, locale);
  const gap = gapWord([...rows, ...rows.map(({ baseDocument }) => ({ document: baseDocument }))]);
  const against = new Set(rows.map((row) => titles[comparisonOf(row)]));
  return {
    columns: [
      { title: titles.period, isNumber: false },
      { title: against.size === 1 ? ([...against][0] ?? "") : titles.base, isNumber: true },
      { title: titles.value, isNumber: true },
      { title: titles.growth, isNumber: true },
      { title: titles.between, isNumber: true },
      { title: titles.sources, isNumber: false },
    ],
    linesOf: (row: GrowthRow): readonly Cell[] => [
      {
        text: row.period,
        hint: `${range(row.start, row.end, locale)}${locale === "en" ? ", against" : "、比較対象"} ${row.comparedTo}`,
      },
      amountOf(row.base ?? row.baseMiddle, row.baseLower, row.baseUpper, row.basePrinted, locale),
      amountOf(row.value ?? row.middle, row.lower, row.upper, row.printed, locale),
      growthOf(row, gap, locale),
      {
        text:
          row.rateLower === null || row.rateUpper === null
            ? ""
            : percentages(row.rateLower, row.rateUpper, locale),
      },
      sourcesOf(row),
    ],
    notes: [
      notes.growthBetween,
      ...(rows.some(isInferred) ? [notes.growthInferred] : []),
      ...(rows.some(({ basis }) => basis === "reported") ? [notes.growthReported] : []),
      ...(rows.some(({ outcome }) => outcome !== "rate" && outcome !== "missing")
        ? [notes.notMeaningful]
        : []),
      ...(rows.some(({ outcome }) => outcome === "missing") ? [notes.sideNotAvailable] : []),
    ].filter(Boolean),
  };
}

/** What the rows are compared with: rows of a program's own may not say. */
function comparisonOf({ period, comparedTo }: GrowthRow): keyof typeof columnWords {
  const [now, before] = [parsePeriod(period), parsePeriod(comparedTo)];
  if (now === undefined || before === undefined) return "base";
  return now.span === before.span && now.position === before.position
    ? "yearBefore"
    : "quarterBefore";
}

/** Whether a change or a rate is shown that rests on what is inferred. */
const isInferred = ({ basis, change }: GrowthRow): boolean =>
  basis === "inferred" && change !== null;

function amountOf(
  value: number | null,
  lower: number | null,
  upper: number | null,
  printed: string | null,
  locale: Locale,
): Cell {
  if (value === null) return { text: placeWords.noNumber[locale] };
  return {
    text: numeral(value, lower, upper, locale),
    isLoss: value < 0,
    hint: hintOf(lower, upper, printed, locale),
  };
}

function growthOf(row: GrowthRow, gap: Word, locale: Locale): Cell {
  const { rate, rateLower, rateUpper, change, changeLower, changeUpper } = row;
  const { text, why } =
    rate === null ? withoutRate(row, gap, locale) : { text: percentage(rate, locale), why: null };
  const known = isInferred(row)
    ? kindWords.inferred[locale]
    : row.basis === "reported"
      ? reportedWord[locale]
      : null;
  const reason = [why, known].filter((part) => part !== null).join(locale === "en" ? ", " : "、");
  return {
    text,
    ...(reason !== "" && { reason }),
    hint:
      rate === null
        ? changed(change, changeLower, changeUpper, locale)
        : [ratio(rate, rateLower, rateUpper, locale), beside(row, locale)]
            .filter(Boolean)
            .join(locale === "en" ? "; " : "、"),
    isLoss: false,
  };
}

/**
 * English has one abbreviation and says why behind it; Japanese has words for the changes of
 * losses, and a dash for the rest.
 */
function withoutRate(
  row: GrowthRow,
  gap: Word,
  locale: Locale,
): { readonly text: string; readonly why: string | null } {
  const { outcome, reason, period, comparedTo, value, middle, base, baseMiddle } = row;
  if (outcome === "rate") return { text: placeWords.noNumber[locale], why: null };
  if (outcome === "missing" && row.reportedQualifier !== null)
    return { text: wordsOf(row, locale), why: reportedWord[locale] };
  if (outcome === "points") return { text: pointsOf(row, locale), why: null };
  const text = inPlaceOfRate(outcome, locale);
  if (locale === "en" || !Object.hasOwn(outcomeWords, outcome)) return { text, why: reason };
  if (isChangeOfLoss(outcome)) return { text, why: null };
  const word = (outcome === "missing" ? gap : outcomeWords[outcome])[locale];
  const missing = [
    value === null && middle === null ? period : "",
    base === null && baseMiddle === null ? comparedTo : "",
  ].filter(Boolean);
  return {
    text,
    why: outcome === "missing" ? [missing.join("、"), word].filter(Boolean).join(" ") : word,
  };
}

/** What a document says of growth in words, or with a hedge. */
const wordsOf = ({ reportedQualifier, reportedPrinted }: GrowthRow, locale: Locale): string =>
  reportedQualifier === "unchanged" ? unchanged[locale] : (reportedPrinted ?? "");

/** What a document prints of the growth that was computed. */
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

/** The change of a ratio, whatever the rows count in. */
function pointsOf({ change, scale }: GrowthRow, locale: Locale): string {
  if (change === null) return placeWords.noNumber[locale];
  return percentage(scale === "percent" ? change / 100 : change, locale).replace(
    "%",
    locale === "en" ? " pt" : "ポイント",
  );
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
    ? `change ${numeral(change, lower, upper, locale)}, between ${ends}`
    : `増減 ${numeral(change, lower, upper, locale)}、範囲 ${ends}`;
}

/** Ends that are one number are not told from a rate that is rounded. */
function ratio(rate: number, lower: number | null, upper: number | null, locale: Locale): string {
  const ends = lower === upper ? "" : between(lower, upper, locale);
  return `${rate}${ends && (locale === "en" ? `, between ${ends}` : `、範囲 ${ends}`)}`;
}

/** The documents of figure, base and printed growth, as far as they are different places. */
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

import { isCurrency } from "../../model/unit.js";
import type { PeriodId, Span } from "../../model/period.js";
import { spanNames } from "../../model/calendar.js";
import { titleOver } from "../../chart/frame/words.js";
import { gapWord } from "../../functions/display/gap-words.js";
import type { Locale, Word } from "../../functions/display/locale.js";
import { marginWords } from "../../functions/display/margin-words.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import { kindWords } from "../../functions/display/kind-words.js";
import { inRange } from "../../functions/periods/period-range.js";
import { show } from "../../functions/refusing/describe.js";
import { fieldsOf } from "../../functions/refusing/fields-of.js";
import { refuse } from "../../functions/refusing/refuse.js";
import { isGap } from "../rows/gaps.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { RowScale } from "../rows/scaled-numbers.js";
import type { TransposedTable, WideColumn, WideTable } from "../rows/wide.js";
import { countedIn } from "./captions.js";
import type { Cell, Column, Table } from "./cell.js";
import { growthCell, growthNotes, ratioIn } from "./growth-cells.js";
import { levelCell, levelNotes } from "./level-cells.js";
import { numeral, part, percentages, range, spread } from "./numerals.js";
import { type ReadRow, readRow } from "./read-row.js";
import { rescaled } from "./rescaled.js";
import { documentsIn, presented } from "./table.js";
import type { Told } from "./told.js";
import { columnWords, noteWords } from "./table-words.js";

/** Whether something is what `wide` returns. */
export function isWide(value: unknown): value is WideTable | TransposedTable {
  return fieldsOf<WideTable>(value).kind === "wide";
}

/** A column that is shown, with the rows behind it by period. */
interface ShownColumn extends WideColumn {
  readonly rows: ReadonlyMap<string, ReadRow>;
}

/** A wide table as a person reads it, in the direction that it has. */
export function wideTableOf(given: WideTable | TransposedTable, told: Told): Table {
  const { locale, describe } = told;
  const { levels, growth, margins, columns, periods, span, transposed } = readWide(given, told);
  const nameOf = (metric: string): string => nameOfMetric(metric, locale, describe);
  const shown = columns
    .filter(({ measure }) => measure !== "middle")
    .map((column): ShownColumn => {
      const isGrowth = column.measure === "growth" || column.measure === "change";
      const rows = column.measure === "margin" ? margins : isGrowth ? growth : levels;
      const own = rows.filter(({ metric }) => metric === column.metric);
      const counted =
        column.measure === "level"
          ? rescaled(own, scaleIn(column, columns, told.scale), locale)
          : own;
      const [first] = counted;
      return {
        ...column,
        ...(first !== undefined && { unit: first.unit, scale: first.scale }),
        rows: new Map(counted.map((row) => [row.period, row])),
      };
    });
  const amounts = shown.filter(({ measure }) => measure === "level");
  const counts = [...new Set(amounts.map((column) => countedIn(column, locale)))];
  const [common] = counts.length === 1 ? counts : [];
  const heads = { locale, nameOf, isCommon: common !== undefined, amounts };
  const gap = gapWord(levels);
  const cellAt = (column: ShownColumn, period: PeriodId): Cell =>
    cellOf(column, period, gap, locale);
  const body: Pick<Table, "columns" | "lines"> = transposed
    ? {
        columns: [
          { title: columnWords.metric[locale], isNumber: false },
          ...periods.map((period) => ({ title: period, isNumber: true })),
        ],
        lines: shown.map((column) => [
          { text: labelOf(column, heads) },
          ...periods.map((period) => cellAt(column, period)),
        ]),
      }
    : {
        columns: [
          { title: columnWords.period[locale], isNumber: false },
          ...shown.map((column) => headOf(column, shown, heads)),
        ],
        lines: periods.map((period) => [
          { text: period, hint: daysOf(levels, period, locale) },
          ...shown.map((column) => cellAt(column, period)),
        ]),
      };
  const inTable = <R extends ReadRow>(rows: readonly R[]): readonly R[] =>
    rows.filter(({ period }) => periods.includes(period));
  const hasGaps = inTable(levels).some(({ outcome }) => outcome === "missing");
  return presented(
    {
      locale,
      caption: captionOf(shown, span, common, heads),
      ...body,
      notes: [
        ...(body.lines.some((line) => line.some(({ text }) => text.includes("±")))
          ? [{ text: noteWords.spread[locale] }]
          : []),
        ...levelNotes(inTable(levels) as readonly unknown[] as readonly LevelRow[], locale),
        ...growthNotes(
          inTable(growth) as readonly unknown[] as readonly GrowthRow[],
          locale,
        ).filter(({ text }) => !hasGaps || text !== noteWords.sideNotAvailable[locale]),
      ].filter(({ text }, index, all) => all.findIndex((note) => note.text === text) === index),
      hasFootnotes: true,
    },
    told,
    documentsIn(inTable(levels)),
  );
}

/**
 * Amounts of money are shown in the scale that is asked for; those per share keep their own beside
 * others.
 */
function scaleIn(
  column: WideColumn,
  columns: readonly WideColumn[],
  asked: RowScale | undefined,
): RowScale | undefined {
  if (column.unit === "ratio") return undefined;
  const money = columns.filter(({ measure, unit }) => measure === "level" && isCurrency(unit));
  const isMeant = column.scale !== "one" || money.every(({ scale }) => scale === "one");
  return asked !== undefined && isCurrency(column.unit) && isMeant ? asked : column.scale;
}

interface Heads {
  readonly locale: Locale;
  readonly nameOf: (metric: string) => string;
  /** Whether all amounts count in the same, which the caption then says. */
  readonly isCommon: boolean;
  readonly amounts: readonly WideColumn[];
}

/** The title of a column, below the name of its metric where that has several. */
function headOf(
  column: ShownColumn,
  shown: readonly ShownColumn[],
  { locale, nameOf, isCommon }: Heads,
): Column {
  const name = nameOf(column.metric);
  const counted = countedIn(column, locale);
  const isAlone = shown.filter(({ metric }) => metric === column.metric).length === 1;
  if (isAlone) return { title: isCommon ? name : `${name}, ${counted}`, isNumber: true };
  const title = column.measure === "level" ? counted : measureOf(column, { locale, nameOf });
  return { title, isNumber: true, group: name };
}

const indent = "\u2003";

/** What a line of a transposed table is about. */
function labelOf(column: ShownColumn, { locale, nameOf, isCommon }: Heads): string {
  const name = nameOf(column.metric);
  if (column.measure === "level") return isCommon ? name : `${name}, ${countedIn(column, locale)}`;
  return indent + measureOf(column, { locale, nameOf });
}

/** What is shown beside an amount. */
function measureOf(
  { measure, of = "" }: WideColumn,
  { locale, nameOf }: Pick<Heads, "locale" | "nameOf">,
): string {
  if (measure !== "margin") return columnWords[measure === "change" ? "change" : "growth"][locale];
  const whole = nameOf(of);
  return locale === "ja" ? `対${whole}` : `% of ${inSentence(whole)}`;
}

/** A label in the middle of a sentence; abbreviations stay as they are. */
const inSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** As many metrics as a caption names. */
const named = 3;

function captionOf(
  shown: readonly ShownColumn[],
  span: Span,
  common: string | undefined,
  { locale, nameOf, amounts }: Heads,
): string {
  const names = amounts.map(({ metric }) => nameOf(metric));
  const few = names.slice(0, names.length > named ? named - 1 : named);
  const rest = names.length - few.length;
  const subject =
    locale === "ja"
      ? `${few.join("、")}${rest > 0 ? `他${rest}項目` : ""}`
      : `${few.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  const has = (measure: WideColumn["measure"]): WideColumn | undefined =>
    shown.find((each) => each.measure === measure);
  const margin = has("margin");
  const growth =
    has("growth") !== undefined
      ? { en: "growth, %", ja: "増減率(%)" }
      : has("change") && { en: "change, points", ja: "増減(ポイント)" };
  const parts = [
    common,
    growth?.[locale],
    margin &&
      (locale === "ja"
        ? `${measureOf(margin, { locale, nameOf })}(%)`
        : measureOf(margin, { locale, nameOf })),
  ].filter(Boolean);
  const title = titleOver(subject, span, locale);
  if (locale === "ja") return [title, ...parts].join("、");
  return common === undefined ? [title, ...parts].join("; ") : `${title}, ${parts.join("; ")}`;
}

function daysOf(rows: readonly ReadRow[], period: string, locale: Locale): string {
  const row = rows.find((each) => each.period === period);
  return row === undefined ? "" : range(row.start, row.end, locale);
}

function cellOf({ measure, rows }: ShownColumn, period: PeriodId, gap: Word, locale: Locale): Cell {
  const row = rows.get(period);
  if (row === undefined) return { text: placeWords.noNumber[locale] };
  if (measure === "margin") return marginOf(row, gap, locale);
  if (measure === "level") {
    const cell = shortened(levelCell(row as unknown as LevelRow, locale), row, locale);
    const hint = [cell.hint, row.document].filter(Boolean).join(locale === "en" ? "; " : "、");
    return { ...cell, hint };
  }
  const cell = growthCell(row as unknown as GrowthRow, gap, locale);
  const within = spreadOf(row, locale);
  return { ...cell, text: [cell.text, within].filter(Boolean).join(" ") };
}

/** As many digits after the point as an amount in millions or more has in a table of many. */
const few = 3;

/** The whole of the digits appears when a reader points at the amount. */
function shortened(
  cell: Cell,
  { value, middle, lower, upper, scale }: ReadRow,
  locale: Locale,
): Cell {
  const amount = value ?? middle;
  return amount === null || scale === "one" || scale === "percent"
    ? cell
    : { ...cell, text: numeral(amount, lower, upper, locale, few) };
}

/** How far a rate, or a change in points, may be off. */
function spreadOf(row: ReadRow, locale: Locale): string {
  const { rate, rateLower, rateUpper, change, changeLower, changeUpper, scale, outcome } = row;
  if (rate !== null) return spread(rate, rateLower, rateUpper, locale);
  if (outcome !== "points" || change === null || changeLower === null || changeUpper === null)
    return "";
  const [point = 0, lower = 0, upper = 0] = [change, changeLower, changeUpper].map((each) =>
    ratioIn(each, scale),
  );
  return spread(point, lower, upper, locale);
}

function marginOf(
  { margin, marginLower, marginUpper, outcome, basis }: ReadRow,
  gap: Word,
  locale: Locale,
): Cell {
  if (margin === null) {
    const isMissing = outcome === "missing";
    const text = placeWords[isMissing ? "notAvailable" : "notMeaningful"][locale];
    if (isMissing) return locale === "en" ? { text } : { text, reasons: [gap[locale]] };
    const words: Readonly<Record<string, Word>> = marginWords;
    const word = Object.hasOwn(words, outcome) ? words[outcome] : undefined;
    return { text, ...(word && { reasons: [word[locale]] }) };
  }
  const within = spread(margin, marginLower, marginUpper, locale);
  return {
    text: [part(margin, locale), within].filter(Boolean).join(" "),
    isLoss: margin < 0,
    ...(marginLower !== null &&
      marginUpper !== null && { hint: percentages(marginLower, marginUpper, locale) }),
    ...(basis === "inferred" && { reasons: [kindWords.inferred[locale]] }),
  };
}

/** What a program left of a wide table; what it cannot have left is rejected. */
function readWide(given: WideTable | TransposedTable, { from, to, gaps }: Told) {
  const { span, transposed, ...lists } = fieldsOf<WideTable>(given);
  for (const name of ["columns", "rows", "levels", "growth", "margins"] as const)
    if (!Array.isArray(lists[name]))
      refuse("malformedRecord", {
        needs: `what wide returns, with a list under ${name}`,
        got: show(lists[name]),
        values: [given],
      });
  if (!(spanNames as readonly unknown[]).includes(span) || typeof transposed !== "boolean")
    refuse("malformedRecord", {
      needs: "what wide returns, with its span, and whether it is transposed",
      got: `${show(span)} and ${show(transposed)}`,
      values: [given],
    });
  const { columns, levels, growth, margins } = given;
  const read = (rows: readonly unknown[]): readonly ReadRow[] => rows.map(readRow);
  const [amounts, rates] = [read(levels), read(growth)];
  const all = transposed === true ? [...new Set(amounts.map(({ period }) => period))] : [];
  const listed = given.transposed
    ? all.filter((period) => given.rows.some((row) => Object.hasOwn(row, period)))
    : given.rows.map(({ period }) => period);
  const ids = given.transposed ? new Set(given.rows.map(({ id }) => id)) : undefined;
  const isWanted = inRange({ ...(from && { from }), ...(to && { to }) });
  const isKnown = new Set(
    [...amounts, ...rates].filter((row) => !isGap(row)).map(({ period }) => period),
  );
  const periods = listed.filter(
    (period) =>
      ((from === undefined && to === undefined) || isWanted(period)) &&
      (gaps || isKnown.has(period)),
  );
  if (periods.length === 0)
    refuse("outOfRange", { needs: "at least one period", got: "none", values: [given] });
  return {
    span: span as Span,
    transposed: given.transposed,
    columns: ids === undefined ? columns : columns.filter(({ id }) => ids.has(id)),
    levels: amounts,
    growth: rates,
    margins: read(margins),
    periods,
  };
}

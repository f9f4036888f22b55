import { isCurrency } from "../../model/unit.js";
import type { PeriodId, Span } from "../../model/period.js";
import { titleOver } from "../../chart/frame/words.js";
import { gapWord } from "../../functions/display/gap-words.js";
import type { Locale } from "../../functions/display/locale.js";
import { nameOfMetric } from "../../functions/display/metric-words.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { RowScale } from "../rows/scaled-numbers.js";
import type { TransposedTable, WideColumn, WideTable } from "../rows/wide-table.js";
import { countedIn } from "./captions.js";
import type { Cell, Column, Table } from "./cell.js";
import { growthNotes } from "./growth-cells.js";
import { levelNotes } from "./level-cells.js";
import { range } from "./numerals.js";
import type { ReadRow } from "./read-row.js";
import { readWide } from "./read-wide.js";
import { rescaled } from "./rescaled.js";
import { documentsIn, presented } from "./table.js";
import type { Told } from "./told.js";
import { cellOf, type ShownColumn } from "./wide-cells.js";
import { columnWords, noteWords } from "./table-words.js";

/** A wide table for people, in its own orientation. */
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

/** Amounts of money are shown in the requested scale; amounts per share keep their own. */
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
  /** Whether all amounts have the same unit and scale, which the caption then states. */
  readonly isCommon: boolean;
  readonly amounts: readonly WideColumn[];
}

/** The title of a column, below the name of its metric if that has several columns. */
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

/** The label of a line in a transposed table. */
function labelOf(column: ShownColumn, { locale, nameOf, isCommon }: Heads): string {
  const name = nameOf(column.metric);
  if (column.measure === "level") return isCommon ? name : `${name}, ${countedIn(column, locale)}`;
  return indent + measureOf(column, { locale, nameOf });
}

/** The label of a measure other than the amount. */
function measureOf(
  { measure, of = "" }: WideColumn,
  { locale, nameOf }: Pick<Heads, "locale" | "nameOf">,
): string {
  if (measure !== "margin") return columnWords[measure === "change" ? "change" : "growth"][locale];
  const whole = nameOf(of);
  return locale === "ja" ? `対${whole}` : `% of ${inSentence(whole)}`;
}

/** A label in the middle of a sentence; abbreviations are not changed. */
const inSentence = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

/** The most metrics that a caption names. */
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

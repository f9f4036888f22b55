import type { PeriodId } from "../../model/period.js";
import { kindWords } from "../../functions/display/kind-words.js";
import type { Locale, Word } from "../../functions/display/locale.js";
import { marginWords } from "../../functions/display/margin-words.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import type { GrowthRow } from "../rows/growth-rows.js";
import type { LevelRow } from "../rows/rows.js";
import type { WideColumn } from "../rows/wide-table.js";
import type { Cell } from "./cell.js";
import { growthCell, ratioIn } from "./growth-cells.js";
import { levelCell } from "./level-cells.js";
import { numeral, part, percentages, spread } from "./numerals.js";
import type { ReadRow } from "./read-row.js";

/** A displayed column, with its underlying rows by period. */
export interface ShownColumn extends WideColumn {
  readonly rows: ReadonlyMap<string, ReadRow>;
}

/** What a column says of a period. */
export function cellOf(
  { measure, rows }: ShownColumn,
  period: PeriodId,
  gap: Word,
  locale: Locale,
): Cell {
  const row = rows.get(period);
  if (row === undefined) return { text: placeWords.noNumber[locale] };
  if (measure === "margin") return marginOf(row, gap, locale);
  if (measure === "level") {
    const cell = shortened(levelCell(row as unknown as LevelRow, locale), row);
    const hint = [cell.hint, row.document].filter(Boolean).join(locale === "en" ? "; " : "、");
    return { ...cell, hint };
  }
  const cell = growthCell(row as unknown as GrowthRow, gap, locale);
  const within = spreadOf(row);
  return { ...cell, text: [cell.text, within].filter(Boolean).join(" ") };
}

/**
 * The most digits after the point that an amount in millions or more has in a table of many
 * columns.
 */
const few = 3;

/** All digits appear when pointing at the amount. */
function shortened(cell: Cell, { value, middle, lower, upper, scale }: ReadRow): Cell {
  const amount = value ?? middle;
  return amount === null || scale === "one" || scale === "percent"
    ? cell
    : { ...cell, text: numeral(amount, lower, upper, few) };
}

/** How far off a rate, or a change in points, may be. */
function spreadOf(row: ReadRow): string {
  const { rate, rateLower, rateUpper, change, changeLower, changeUpper, scale, outcome } = row;
  if (rate !== null) return spread(rate, rateLower, rateUpper);
  if (outcome !== "points" || change === null || changeLower === null || changeUpper === null)
    return "";
  const [point = 0, lower = 0, upper = 0] = [change, changeLower, changeUpper].map((each) =>
    ratioIn(each, scale),
  );
  return spread(point, lower, upper);
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
  const within = spread(margin, marginLower, marginUpper);
  return {
    text: [part(margin), within].filter(Boolean).join(" "),
    isLoss: margin < 0,
    ...(marginLower !== null &&
      marginUpper !== null && { hint: percentages(marginLower, marginUpper, locale) }),
    ...(basis === "inferred" && { reasons: [kindWords.inferred[locale]] }),
  };
}

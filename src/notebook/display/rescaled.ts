import { scaleOf } from "../../chart/frame/scale.js";
import type { Locale } from "../../functions/display/locale.js";
import { textOf } from "../../functions/precision/exact.js";
import { exponents } from "../../functions/reading/scale.js";
import { type RowScale, type ScaledNumbers, scaledNumbers } from "../rows/scaled-numbers.js";
import { exactOfNumber } from "./numerals.js";
import type { ReadRow } from "./read-row.js";

/** The columns of a row that are in its unit: a number, its midpoint and its two bounds. */
const counted = [
  ["value", "middle", "lower", "upper"],
  ["base", "baseMiddle", "baseLower", "baseUpper"],
  ["change", undefined, "changeLower", "changeUpper"],
  ["target", undefined, "targetLower", "targetUpper"],
  ["difference", undefined, "differenceLower", "differenceUpper"],
] as const;

/**
 * Rows in the requested scale. By default, rows in base units get the scale that fits their largest
 * amount, as in a chart: nobody reads twelve digits.
 */
export function rescaled(
  rows: readonly ReadRow[],
  chosen: RowScale | undefined,
  locale: Locale,
): readonly ReadRow[] {
  const [first] = rows;
  if (first === undefined || (chosen === undefined && first.scale !== "one")) return rows;
  const target = chosen ?? scaleOf(first.unit, largestOf(rows), undefined, locale).scale;
  if (target === first.scale) return rows;
  const numbers = scaledNumbers(first.unit, target);
  return rows.map((row) => ({
    ...row,
    scale: target,
    ...Object.fromEntries(counted.flatMap((columns) => moved(row, columns, numbers))),
  }));
}

/** The largest amount of the rows, as a list of one. */
function largestOf(rows: readonly ReadRow[]): readonly string[] {
  let largest = 0;
  for (const row of rows)
    for (const columns of counted)
      for (const column of columns)
        if (column !== undefined) largest = Math.max(largest, Math.abs(row[column] ?? 0));
  return [textOf(exactOfNumber(largest))];
}

/** Four related numbers, converted together so that two different bounds remain different. */
function moved(
  row: ReadRow,
  [value, middle, lower, upper]: (typeof counted)[number],
  { numbersOf }: ScaledNumbers,
): readonly (readonly [column: string, number: number | null])[] {
  const textIn = (column: keyof ReadRow | undefined): string | undefined => {
    const number = column === undefined ? null : row[column];
    if (typeof number !== "number") return undefined;
    const { digits, scale } = exactOfNumber(number);
    return textOf({ digits, scale: scale - exponents[row.scale] });
  };
  const scaled = numbersOf({
    value: textIn(value),
    middle: textIn(middle),
    lower: textIn(lower),
    upper: textIn(upper),
  });
  return [
    [value, scaled.value],
    ...(middle === undefined ? [] : [[middle, scaled.middle] as const]),
    [lower, scaled.lower],
    [upper, scaled.upper],
  ];
}

import type { Locale } from "../../functions/display/locale.js";
import { hasField } from "./selection.js";
import { type ChartRow, type ChartSpec, isGroup, type TooltipLine } from "./spec.js";
import { lineWords } from "./words.js";

/** The lines of a tooltip: those of these fields that some row has. */
export function tooltipOf(
  rows: readonly ChartRow[],
  fields: readonly (keyof typeof lineWords)[],
  locale: Locale,
): TooltipLine[] {
  const present = fields.filter((field) => rows.some((row) => hasField(row, field)));
  return present.map((field) => ({ field, type: "nominal", title: lineWords[field][locale] }));
}

/**
 * The rows with empty text for fields that do not apply but are shown by a mark or a tooltip: Vega
 * would write "undefined" there.
 */
export function withLines(rows: readonly ChartRow[], layer: ChartSpec["layer"]): ChartRow[] {
  const units = layer.flatMap((each) => (isGroup(each) ? each.layer : [each]));
  const texts = units.flatMap(({ encoding }) => [
    ...(encoding?.tooltip ?? []),
    ...(encoding?.text === undefined ? [] : [encoding.text]),
  ]);
  const blank = Object.fromEntries(texts.map(({ field }) => [field, ""]));
  return rows.map((row) => ({
    ...row,
    ...Object.fromEntries(Object.entries(blank).filter(([field]) => !hasField(row, field))),
  }));
}

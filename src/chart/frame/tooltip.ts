import type { Locale } from "../../functions/display/locale.js";
import type { TooltipLine } from "./spec.js";
import { lineWords } from "./words.js";

/** The lines of a tooltip, each the field of that name. */
export function tooltipOf(fields: readonly (keyof typeof lineWords)[], locale: Locale): TooltipLine[] {
  return fields.map((field) => ({ field, type: "nominal", title: lineWords[field][locale] }));
}

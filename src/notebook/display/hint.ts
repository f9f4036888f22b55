import type { Locale } from "../../functions/display/locale.js";
import { between } from "./numerals.js";

/** The text that appears when pointing at an amount: its bounds, and the literal. */
export function hintOf(
  lower: number | null,
  upper: number | null,
  printed: string | null,
  locale: Locale,
): string {
  const literal =
    printed === null ? "" : locale === "en" ? `printed as “${printed}”` : `記載「${printed}」`;
  return [between(lower, upper, locale), literal]
    .filter(Boolean)
    .join(locale === "en" ? "; " : "、");
}

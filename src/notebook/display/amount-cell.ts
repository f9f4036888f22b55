import type { Locale } from "../../functions/display/locale.js";
import { placeWords } from "../../functions/display/outcome-words.js";
import type { Cell } from "./cell.js";
import { hintOf } from "./hint.js";
import { numeral } from "./numerals.js";

/** An amount with the digits that its bounds support, or a dash if there is none. */
export function amountCell(
  value: number | null,
  lower: number | null,
  upper: number | null,
  printed: string | null,
  locale: Locale,
): Cell {
  if (value === null) return { text: placeWords.noNumber[locale] };
  return {
    text: numeral(value, lower, upper),
    isLoss: value < 0,
    hint: hintOf(lower, upper, printed, locale),
  };
}

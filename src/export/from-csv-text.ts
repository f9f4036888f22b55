import { unguard } from "./guard.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";
import { named } from "../functions/refusing/named.js";

/**
 * Restores a text cell of one of our CSV files: removes the apostrophe that makes text safe for
 * spreadsheets if it could be taken for a formula. Any other text, with or without apostrophes, is
 * returned unchanged.
 *
 * @param text - A cell as a CSV reader returns it, without the quotes of the file.
 * @throws EarningsError `malformedRecord` for anything but text.
 *
 * @example
 * ```ts
 * import { fromCsvText } from "@iij/earnings/export";
 *
 * fromCsvText("'-36.0%"); // → "-36.0%"
 * fromCsvText("'twas"); // → "'twas"
 * ```
 */
export function fromCsvText(text: string): string {
  return named("fromCsvText", () => {
    if (typeof text === "string") return unguard(text);
    refuse("malformedRecord", { needs: "the text of a cell", got: show(text), values: [text] });
  });
}

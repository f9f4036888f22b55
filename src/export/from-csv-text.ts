import { unguard } from "./guard.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";
import { named } from "../functions/refusing/named.js";

/**
 * A text cell of a CSV file of ours as it was before it was made safe for spreadsheets: without the
 * apostrophe before what could be taken for a formula. All other text, with or without apostrophes,
 * comes back as it is.
 *
 * @param text - A cell as a CSV reader gives it, without the quotes of the file.
 * @throws EarningsError `malformedRecord` for what is no text.
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

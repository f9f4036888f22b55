import { named } from "../functions/refusing/named.js";
import { requireOptions } from "../functions/refusing/require-options.js";
import { type CsvOptions, readByteOrderMark } from "./csv-options.js";
import { csvText } from "./csv-text.js";
import { documentColumns } from "./documents/document-columns.js";
import { type TabulatedDocument, tabulateDocuments } from "./documents/tabulate-documents.js";

/**
 * Documents as a CSV table, to be joined with the other tables by id: one row per document, with
 * its title, its publisher and when it was published. `published` may be a month or a year;
 * `publishedBy` is always a date: the last day of that month or year.
 *
 * Text is made safe for spreadsheets as in {@link toCsv}.
 *
 * @param documents - Documents by id, such as `documents`, or your own with a title, a publisher
 * and the date of publication.
 * @param options - `byteOrderMark`: `true` for Excel.
 * @returns The text, with lines ended by CR and LF; only the header if there are no documents.
 * @throws EarningsError `malformedRecord` for an invalid document, or for invalid options.
 *
 * @example
 * ```ts
 * import { documents } from "@iij/earnings";
 * import { toDocumentsCsv } from "@iij/earnings/export";
 *
 * const lines = toDocumentsCsv(documents).split("\r\n");
 * const line = lines.find((each) => each.startsWith("iij-3q02-presentation,"));
 * line?.split(",").slice(-4, -1).join(); // → "en,2003-02,2003-02-28"
 * ```
 */
export function toDocumentsCsv(
  documents: { readonly [id: string]: TabulatedDocument },
  options: Pick<CsvOptions, "byteOrderMark"> = {},
): string {
  return named("toDocumentsCsv", () => {
    requireOptions(options, ["byteOrderMark"]);
    const byteOrderMark = readByteOrderMark(options.byteOrderMark);
    return csvText(documentColumns, tabulateDocuments(documents), { byteOrderMark });
  });
}

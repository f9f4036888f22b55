import { type FactOptions, type OwnTerms, readOwnTerms } from "../functions/levels/own-terms.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";

/** Options of the CSV tables. */
export interface CsvOptions extends FactOptions {
  /**
   * `true`: the text starts with a byte order mark. Without it Excel assumes another encoding and
   * shows Japanese text as garbage.
   */
  readonly byteOrderMark?: boolean;
}

/** The same options, checked. */
export interface CsvTerms {
  readonly terms: OwnTerms;
  readonly byteOrderMark: boolean;
}

export function readCsvOptions(options: CsvOptions): CsvTerms {
  const terms = readOwnTerms(options, ["byteOrderMark"]);
  return { terms, byteOrderMark: readByteOrderMark(options.byteOrderMark) };
}

export function readByteOrderMark(byteOrderMark: unknown = false): boolean {
  if (typeof byteOrderMark === "boolean") return byteOrderMark;
  return refuse("malformedRecord", {
    needs: "byteOrderMark as true or false, or left out",
    got: show(byteOrderMark),
    values: [byteOrderMark],
  });
}

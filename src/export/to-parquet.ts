import type { Fact } from "../model/fact.js";
import { type FactOptions, readOwnTerms } from "../functions/levels/own-terms.js";
import { columns } from "./columns.js";
import { parquetOf } from "./parquet-of.js";
import { tabulate } from "./tabulate.js";
import { namedLater } from "../functions/refusing/named.js";

/** The part of the package `hyparquet-writer` that {@link toParquet} needs. */
export interface ParquetModule {
  readonly parquetWriteBuffer: (options: never) => ArrayBuffer;
}

/** Options of {@link toParquet}. */
export interface ParquetOptions extends FactOptions {
  /** The module `hyparquet-writer`, if it cannot be loaded by name, as in a bundle. */
  readonly writer?: ParquetModule;
}

/**
 * The table of {@link toCsv} as a Parquet file: amounts and bounds as DECIMAL(38), days as DATE,
 * absent cells as null. Text is as printed, without added apostrophes. The same facts give the same
 * bytes.
 *
 * Needs the package `hyparquet-writer`, an optional peer dependency, which is loaded on the first
 * call. Bundlers cannot detect that, so pass the package in a bundle:
 * `import * as writer from "hyparquet-writer"`, then `toParquet(facts, { writer })`.
 *
 * @param facts - Our facts, or your own of the same shape.
 * @param options - The fiscal calendar, by default IIJ's; `metrics`, which describes your own
 * metrics; `writer`: the module `hyparquet-writer`, if it cannot be loaded by name.
 * @returns The bytes of the file.
 * @throws EarningsError `missingPackage` if the package is not installed.
 * @throws EarningsError `packageFailed` if the package is installed but fails to load.
 * @throws EarningsError `outOfRange` for amounts of more than 38 digits.
 * @throws EarningsError as {@link toCsv} does.
 *
 * @example
 * ```ts
 * import { facts } from "@iij/earnings";
 * import { toParquet } from "@iij/earnings/export";
 *
 * const bytes = await toParquet(facts);
 * String.fromCharCode(...bytes.slice(0, 4)); // → "PAR1"
 * ```
 */
export function toParquet(
  facts: readonly Fact[],
  options: ParquetOptions = {},
): Promise<Uint8Array> {
  return namedLater("toParquet", () => {
    const rows = tabulate(facts, readOwnTerms(options, ["writer"]));
    return parquetOf(columns, rows, options.writer);
  });
}

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

/** What {@link toParquet} can be told. */
export interface ParquetOptions extends FactOptions {
  /** The module `hyparquet-writer`, where it cannot be loaded by name, as in a bundle. */
  readonly writer?: ParquetModule;
}

/**
 * The table of {@link toCsv} as a Parquet file: amounts and their ends as DECIMAL(38), days as
 * DATE, an absent cell as null. The text is as it was printed, without apostrophes. The same facts
 * give the same bytes.
 *
 * Needs the package `hyparquet-writer`, an optional peer, which is loaded on the first call.
 * Bundlers do not see that, so in a bundle pass the package in: `import * as writer from
 * "hyparquet-writer"`, then `toParquet(facts, { writer })`.
 *
 * @param facts - Ours, or one's own of the same shape.
 * @param options - How fiscal years lie: from April, named after their first month, unless you say
 * otherwise; `metrics`: what your own metrics are; `writer`: the module `hyparquet-writer`, where it cannot be loaded by name.
 * @returns The bytes of the file.
 * @throws EarningsError `missingPackage`; `packageFailed` if the package is installed but does not
 * load; `outOfRange` for amounts of more than 38 digits; and what {@link toCsv} throws.
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

import { readOwnTerms } from "../functions/levels/own-terms.js";
import type { SeriesLike } from "../functions/levels/series.js";
import { namedLater } from "../functions/refusing/named.js";
import { levelColumns } from "./levels/level-columns.js";
import { tabulateLevels } from "./levels/tabulate-levels.js";
import { parquetOf } from "./parquet-of.js";
import type { ParquetOptions } from "./to-parquet.js";

/**
 * The table of {@link toLevelsCsv} as a Parquet file: amounts and their ends as DECIMAL(38), days as
 * DATE, an absent cell as null. The text is as it was printed, without apostrophes. The same levels
 * give the same bytes.
 *
 * Needs the package `hyparquet-writer`, as {@link toParquet} does.
 *
 * @param series - Figures by period and metric, of any length of period, such as `known.quarters`.
 * @param options - Those of {@link toParquet}.
 * @returns The bytes of the file.
 * @throws EarningsError `missingPackage`; `packageFailed` if the package is installed but does not
 * load; `outOfRange` for amounts of more than 38 digits; and what {@link toLevelsCsv} throws.
 *
 * @example
 * ```ts
 * import { known } from "@iij/earnings";
 * import { toLevelsParquet } from "@iij/earnings/export";
 *
 * const bytes = await toLevelsParquet(known.quarters);
 * String.fromCharCode(...bytes.slice(0, 4)); // → "PAR1"
 * ```
 */
export function toLevelsParquet(
  series: SeriesLike,
  options: ParquetOptions = {},
): Promise<Uint8Array> {
  return namedLater("toLevelsParquet", () => {
    const rows = tabulateLevels(series, readOwnTerms(options, ["writer"]));
    return parquetOf(levelColumns, rows, options.writer);
  });
}

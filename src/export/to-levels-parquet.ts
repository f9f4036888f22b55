import { readOwnTerms } from "../functions/levels/own-terms.js";
import type { SeriesLike } from "../functions/levels/series.js";
import { namedLater } from "../functions/refusing/named.js";
import { levelColumns } from "./levels/level-columns.js";
import { tabulateLevels } from "./levels/tabulate-levels.js";
import { parquetOf } from "./parquet-of.js";
import type { ParquetOptions } from "./to-parquet.js";

/**
 * The table of {@link toLevelsCsv} as a Parquet file: amounts and bounds as DECIMAL(38), days as
 * DATE, absent cells as null. Text is as printed, without added apostrophes. The same series gives
 * the same bytes.
 *
 * Needs the package `hyparquet-writer`, as {@link toParquet} does.
 *
 * @param series - Figures by period and metric, of any length of period, such as `known.quarters`.
 * @param options - Those of {@link toParquet}.
 * @returns The bytes of the file.
 * @throws EarningsError `missingPackage` if the package is not installed.
 * @throws EarningsError `packageFailed` if the package is installed but fails to load.
 * @throws EarningsError `outOfRange` for amounts of more than 38 digits.
 * @throws EarningsError as {@link toLevelsCsv} does.
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

import { brief } from "../model/brief.js";
import { named } from "../model/named.js";
import type { Columns, ResultColumns } from "./columns.js";
import { writeRates } from "./rates.js";
import { readColumns, requireAmounts } from "./read-columns.js";
import { reject } from "./reject.js";
import { type OutOptions, readOut } from "./read-out.js";

/**
 * Every row of a table as a share of the row of another table with the same entity and period, such
 * as the revenues of a segment in total revenues. It is the result of `share` as columns: the
 * outcome is `ratio`, or `missing` if there is no such row. Points and bounds are between 0 and 1.
 *
 * @param part - The parts; any number of tables may be compared with one whole.
 * @param whole - The wholes, in the same scale, unit and span, in any order.
 * @param options - `out`, columns to write into.
 * @returns One column per kind of number, in the order of the parts; those of `out`, if given.
 * @throws EarningsError `mixedUnits` or `mismatch` if unit, scale or span differ.
 * @throws EarningsError `outOfRange` for a part certainly below zero or above its whole, and for a
 * whole below zero; `divisionByZero` if a whole may be zero. The error names both rows.
 * @throws EarningsError as `growthColumns` does.
 *
 * @example
 * ```ts
 * import { shareColumns } from "@iij/earnings/columns";
 *
 * const keys = { entities: Int32Array.of(0), periods: Int32Array.of(2024) };
 * const kind = { scale: -6, decimals: -6, span: "fiscalYear", unit: "JPY" } as const;
 * const cloud = { ...keys, ...kind, amounts: Float64Array.of(1) };
 * const total = { ...keys, ...kind, amounts: Float64Array.of(4) };
 * const { lower, point, upper } = shareColumns(cloud, total);
 * [lower[0]?.toFixed(3), point[0], upper[0]?.toFixed(3)]; // → ["0.111", 0.25, "0.429"]
 * ```
 */
export function shareColumns<O extends Partial<ResultColumns> = ResultColumns>(
  part: Columns,
  whole: Columns,
  options: OutOptions<O> = {},
): O {
  return named("shareColumns", () => {
    const [parts, wholes] = [readColumns(part), readColumns(whole)];
    for (const key of ["unit", "scale", "span"] as const)
      if (parts[key] !== wholes[key])
        reject(
          `parts and wholes of the same ${key}`,
          parts[key],
          ` and ${brief(wholes[key])}`,
          key === "unit" ? "mixedUnits" : "mismatch",
        );
    const out = readOut(options, [parts, wholes], ["outcome", "point", "lower", "upper"]);
    requireAmounts(wholes);
    writeRates(parts, wholes, { less: 0, intervals: 1 }, 0, out);
    return out;
  });
}

import type { GrowthColumns } from "./columns.js";
import { requireColumn, requireKeys } from "./reject.js";

/** Options of every function of columns. */
export interface OutOptions<O> {
  /**
   * Columns of an earlier result, or your own, to write into instead of new ones, as long as the
   * amounts. Only the given ones are computed. After an error, their contents are undefined.
   */
  readonly out?: O;
}

/** The columns to write into: those that were passed, or new ones. */
export function readOut<O>(
  options: OutOptions<O>,
  rows: number,
  names = ["outcome", "point", "lower", "upper", "change"],
  more: readonly string[] = [],
): O & Partial<GrowthColumns> {
  requireKeys("options", options, ["out", ...more]);
  const { out } = options;
  const kindOf = (name: string) => (name === "outcome" ? Uint8Array : Float64Array);
  if (out === undefined)
    return Object.fromEntries(names.map((name) => [name, new (kindOf(name))(rows)])) as never;
  requireKeys("columns under out", out as object, names);
  for (const [name, column] of Object.entries(out as object))
    if (column !== undefined) requireColumn(`${name} of out`, column, kindOf(name).name, rows);
  return out as never;
}

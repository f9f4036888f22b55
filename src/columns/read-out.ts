import type { GrowthColumns } from "./columns.js";
import type { Read } from "./read-columns.js";
import { reject, requireColumn, requireKeys } from "./reject.js";

/** Options of every function of columns. */
export interface OutOptions<O> {
  /**
   * Columns of an earlier result, or your own, to write into instead of new ones, as long as the
   * amounts. Only the given ones are computed. None may share memory with another one or with the
   * amounts, which are still read while results are written. After an error, their contents are
   * undefined.
   */
  readonly out?: O;
}

/** The columns to write into: those that were passed, or new ones, for the rows of the first table. */
export function readOut<O>(
  options: OutOptions<O>,
  tables: readonly [Read, ...Read[]],
  names = ["outcome", "point", "lower", "upper", "change"],
  more: readonly string[] = [],
): O & Partial<GrowthColumns> {
  requireKeys("options", options, ["out", ...more]);
  const { out } = options;
  const rows = tables[0].amounts.length;
  const kindOf = (name: string) => (name === "outcome" ? Uint8Array : Float64Array);
  if (out === undefined)
    return Object.fromEntries(names.map((name) => [name, new (kindOf(name))(rows)])) as never;
  requireKeys("columns under out", out as object, names);
  const others: unknown[] = tables.flatMap(Object.values);
  for (const [name, column] of Object.entries(out as object)) {
    if (column === undefined) continue;
    requireColumn(`${name} of out`, column, kindOf(name).name, rows);
    if (others.some((other) => isShared(column as Float64Array, other)))
      reject("columns under out that share no memory with others", column, ` as ${name}`);
    others.push(column);
  }
  return out as never;
}

/** Whether a column overlaps with any other value. */
function isShared({ buffer, byteOffset, byteLength }: Float64Array, value: unknown): boolean {
  const other = value as Partial<Float64Array> | undefined;
  return (
    other?.buffer === buffer &&
    byteOffset < (other.byteOffset as number) + (other.byteLength as number) &&
    (other.byteOffset as number) < byteOffset + byteLength
  );
}

import type { GrowthColumns } from "./columns.js";
import { show } from "../functions/refusing/describe.js";
import { refuse } from "../functions/refusing/refuse.js";
import { requireOptions } from "../functions/refusing/require-options.js";

/** Options of every function of columns. */
export interface OutOptions<O> {
  /**
   * Columns of an earlier result, or your own, to write into instead of new ones, as long as the
   * amounts. Only the given ones are computed. After an error, their contents are undefined.
   */
  readonly out?: O;
}

const kinds = {
  outcome: Uint8Array,
  point: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
  change: Float64Array,
} as const;

type Names = keyof typeof kinds;
type Out<N extends Names> = Pick<GrowthColumns, N>;

/** The columns to write into: those that were passed, or new ones. */
export function readOut<N extends Names>(
  options: OutOptions<Partial<Out<N>>>,
  names: readonly N[],
  rows: number,
  more: readonly string[] = [],
): Partial<Out<N>> {
  requireOptions(options, [...more, "out"]);
  const { out } = options;
  if (out === undefined)
    return Object.fromEntries(
      names.map((name) => [name, new kinds[name](rows)]),
    ) as unknown as Out<N>;
  requireOptions(out, names);
  for (const name of names) {
    const column: unknown = out[name];
    if (column === undefined) continue;
    const tag = Object.prototype.toString.call(column);
    const kind = kinds[name].name;
    if (tag !== `[object ${kind}]` || (column as Float64Array).length !== rows)
      refuse("mismatch", {
        needs: `under ${name} of out a ${kind} of ${rows} rows`,
        got: ArrayBuffer.isView(column)
          ? `${tag.slice(8, -1)} of ${(column as Float64Array).length}`
          : show(column),
        values: [out],
      });
  }
  return out;
}

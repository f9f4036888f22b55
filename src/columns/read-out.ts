import type { GrowthColumns } from "./columns.js";
import { brief } from "../model/brief.js";
import { refuse } from "../model/refuse.js";
import { requireColumn } from "./read-columns.js";

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

type Name = keyof GrowthColumns;

/** The columns to write into: those that were passed, or new ones. */
export function readOut(
  options: OutOptions<Partial<GrowthColumns>>,
  rows: number,
  names: readonly Name[] = Object.keys(kinds) as Name[],
  more: readonly string[] = [],
): Partial<GrowthColumns> {
  requireKeys("options", options, ["out", ...more]);
  const { out } = options;
  if (out === undefined)
    return Object.fromEntries(names.map((name) => [name, new kinds[name](rows)]));
  requireKeys("columns under out", out, names);
  for (const name of names)
    if (out[name] !== undefined) requireColumn(`${name} of out`, out[name], kinds[name].name, rows);
  return out;
}

/** Rejects unknown keys: the value of a misspelt one would be ignored silently. */
function requireKeys(what: string, given: object, available: readonly string[]): void {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  const wrong = isObject ? Object.keys(given).find((key) => !available.includes(key)) : given;
  if (!isObject || wrong !== undefined)
    refuse("outOfRange", {
      needs: `${what} from this list: ${available.join(", ")}`,
      got: brief(wrong),
      values: [given],
    });
}

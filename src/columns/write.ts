import type { GrowthColumns } from "./columns.js";
import { above, below } from "./outward.js";

/** Writes an outcome, and its rounded rates where it has any: bounds are put outside of theirs. */
export function write(
  { outcome, point, lower, upper }: Partial<GrowthColumns>,
  row: number,
  code: number,
  rate = NaN,
  low = NaN,
  high = NaN,
): void {
  if (outcome) outcome[row] = code;
  if (point) point[row] = rate;
  if (lower) lower[row] = low > -1 ? below(low) : low;
  if (upper) upper[row] = above(high);
}

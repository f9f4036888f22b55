import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { Out } from "./columns.js";
import { above, below } from "./outward.js";
import type { Read } from "./read-columns.js";

/**
 * Writes the growth of rows that are sorted and without gaps, and returns the first row that is not
 * of this kind, or whose amount is wrong or too long. The row before `from` belongs to the table.
 *
 * Each amount and each period is checked, so instructions are what counts here.
 */
export function writePanel(
  read: Read,
  width: number,
  from: number,
  to: number,
  step: number,
  { outcome, point, lower, upper, change }: Out,
): number {
  const { entities, periods } = read;
  const amounts = read.amounts as Float64Array;
  // Added to a number and taken away again, it leaves whole numbers up to 2^51 as they are. A constant
  // of the module would become a variable in a bundle, which is slower to read.
  const rounder = 1.5 * 2 ** 52;
  const half = width / 2;
  const most = 2 ** 51 - half;
  let row = from;
  let entity = entities[row - 1] as number;
  // What the period of a row is above the number of the row, while no period is left out.
  let ahead = (periods[row - 1] as number) - row + 1;
  // The run of periods before this row must be as long as a step.
  const first = row - step;
  if (first < 0 || entities[first] !== entity || (periods[first] as number) - first !== ahead)
    return row;
  // Each row checks its own amount, and not that of its base, which may be too long.
  for (let base = first; base < row; base += 1)
    if (!(Math.abs(amounts[base] as number) <= most)) return row;
  for (;;) {
    for (; row < to; row += 1) {
      if (entities[row] !== entity || (periods[row] as number) - row !== ahead) break;
      const now = amounts[row] as number;
      const before = amounts[row - step] as number;
      if (now + rounder - rounder !== now || !(Math.abs(now) <= most)) return row;
      if (width > 1 && Math.trunc(now / width) !== now / width) return row;
      const least = now + now - width;
      const leastBefore = before + before - width;
      const greatestBefore = before + before + width;
      if (before > half && now >= half) {
        if (outcome) outcome[row] = codes.rate;
        if (point) point[row] = (now - before) / before;
        if (lower) {
          if (least > 0) lower[row] = below((least - greatestBefore) / greatestBefore);
          else lower[row] = -1;
        }
        if (upper) upper[row] = above((now + now + width - leastBefore) / leastBefore);
      } else {
        if (outcome) outcome[row] = codeOf(least, now + now + width, leastBefore, greatestBefore);
        if (point) point[row] = NaN;
        if (lower) lower[row] = NaN;
        if (upper) upper[row] = NaN;
      }
      if (change) change[row] = now - before;
    }
    // A gap, or rows that are not sorted, are not for this loop.
    if (row === to || (entities[row] as number) <= (entities[row - 1] as number)) return row;
    entity = entities[row] as number;
    ahead = (periods[row] as number) - row;
    const start = Math.min(row + step, to);
    for (; row < start; row += 1) {
      if (entities[row] !== entity || (periods[row] as number) - row !== ahead) return row;
      const now = amounts[row] as number;
      if (now + rounder - rounder !== now || !(Math.abs(now) <= most)) return row;
      if (width > 1 && Math.trunc(now / width) !== now / width) return row;
      if (outcome) outcome[row] = codes.missing;
      if (point) point[row] = NaN;
      if (lower) lower[row] = NaN;
      if (upper) upper[row] = NaN;
      if (change) change[row] = NaN;
    }
  }
}

import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { Out } from "./columns.js";
import { above, below } from "./outward.js";
import type { Read } from "./read-columns.js";

/**
 * Writes the growth of rows that are sorted and without gaps, and returns the first row that is not
 * of this kind, or whose amount is wrong or too long. The row before `from` belongs to the table.
 *
 * Each amount and each period is checked, so instructions are what counts here. If only points are
 * wanted, four rows at a time share the cost of the loop, as long as all of them have a rate.
 */
export function writePanel(
  { entities, periods }: Read,
  amounts: Float64Array,
  width: number,
  from: number,
  to: number,
  step: number,
  { outcome, point, lower, upper, change }: Out,
): number {
  // Added to a number and taken away again, it leaves whole numbers up to 2^51 as they are. A constant
  // of the module would become a variable in a bundle, which is slower to read.
  const rounder = 1.5 * 2 ** 52;
  const half = width / 2;
  const most = 2 ** 51 - half;
  const isPointsOnly = width <= 1 && point && !(outcome ?? lower ?? upper ?? change);
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
    for (; isPointsOnly && row < to - 3; row += 4) {
      const base = row - step;
      const a = amounts[row] as number;
      const b = amounts[row + 1] as number;
      const c = amounts[row + 2] as number;
      const d = amounts[row + 3] as number;
      const e = amounts[base] as number;
      const f = amounts[base + 1] as number;
      const g = amounts[base + 2] as number;
      const h = amounts[base + 3] as number;
      const isAllPlain =
        entities[row] === entity &&
        entities[row + 1] === entity &&
        entities[row + 2] === entity &&
        entities[row + 3] === entity &&
        (periods[row] as number) - row === ahead &&
        (periods[row + 1] as number) - row === ahead + 1 &&
        (periods[row + 2] as number) - row === ahead + 2 &&
        (periods[row + 3] as number) - row === ahead + 3 &&
        a + rounder - rounder === a &&
        b + rounder - rounder === b &&
        c + rounder - rounder === c &&
        d + rounder - rounder === d &&
        a >= half &&
        b >= half &&
        c >= half &&
        d >= half &&
        a <= most &&
        b <= most &&
        c <= most &&
        d <= most &&
        e > half &&
        f > half &&
        g > half &&
        h > half;
      if (!isAllPlain) break;
      point[row] = (a - e) / e;
      point[row + 1] = (b - f) / f;
      point[row + 2] = (c - g) / g;
      point[row + 3] = (d - h) / h;
    }
    const next = isPointsOnly ? Math.min(row + 4, to) : to;
    for (; row < next; row += 1) {
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
    if (row === to) return row;
    if (row === next) continue;
    // A gap, or rows that are not sorted, are not for this loop.
    if ((entities[row] as number) <= entity) return row;
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

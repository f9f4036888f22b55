import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { GrowthColumns } from "./columns.js";
import { above, below } from "./outward.js";
import type { Read } from "./read-columns.js";

/** Added to a number and taken away again, it leaves whole numbers up to 2^51 as they are. */
const rounder = 1.5 * 2 ** 52;

/**
 * The growth of rows that are sorted and without gaps, for the columns that are asked for most;
 * `false` for other rows and other columns, of which nothing is written, or nothing that counts.
 *
 * Every numerator and denominator is a whole number that a double holds, so that one division is
 * the exact ratio rounded once. What each row costs is counted here in single instructions: the
 * periods of an entity are looked through first, and then its amounts, by loops without a search.
 */
export function growPlain(
  read: Read,
  from: number,
  to: number,
  step: number,
  out: Partial<GrowthColumns>,
): boolean {
  const { entities, periods } = read;
  const { outcome, point, lower, upper, change } = out;
  const isPoints = point && !outcome && !lower && !upper && !change;
  if (!isPoints && !(outcome && point && lower && upper)) return false;
  for (let row = from; row < to;) {
    const entity = entities[row] as number;
    let period = periods[row] as number;
    // The first of the consecutive periods before this row, at most one step back.
    let first = row;
    while (first > row - step && isNext(read, first)) first -= 1;
    if (first > row - step && first > 0 && (entities[first - 1] as number) >= entity) return false;
    let end = row + 1;
    for (; end < to && entities[end] === entity; end += 1) {
      period += 1;
      if (periods[end] !== period) return false;
    }
    const start = Math.min(Math.max(row, first + step), end);
    if (isPoints) {
      if (!writePoints(read, row, start, end, step, point)) return false;
    } else if (outcome && point && lower && upper) {
      if (!writeGrowth(read, row, start, end, step, outcome, point, lower, upper)) return false;
      if (change) writeChanges(read.amounts, row, start, end, step, change);
    }
    row = end;
  }
  return true;
}

/** Whether the row is that of the period after the row above it. */
const isNext = ({ entities, periods }: Read, row: number): boolean =>
  row > 0 &&
  entities[row] === entities[row - 1] &&
  periods[row] === (periods[row - 1] as number) + 1;

/** Whether an amount is a whole number, and small enough for exact sums and differences. */
const isPlainAmount = (amount: number, most: number): boolean =>
  Math.abs(amount) <= most && amount + rounder - rounder === amount;

function writePoints(
  { amounts, width, most }: Read,
  from: number,
  start: number,
  to: number,
  step: number,
  point: Float64Array,
): boolean {
  const half = width / 2;
  for (let row = from; row < start; row += 1) {
    const now = amounts[row] as number;
    if (!isPlainAmount(now, most)) return false;
    point[row] = NaN;
  }
  for (let row = start; row < to; row += 1) {
    const now = amounts[row] as number;
    const before = amounts[row - step] as number;
    if (!isPlainAmount(now, most)) return false;
    point[row] = before > half && now >= half ? (now - before) / before : NaN;
  }
  return true;
}

function writeGrowth(
  { amounts, width, most }: Read,
  from: number,
  start: number,
  to: number,
  step: number,
  outcome: Uint8Array,
  point: Float64Array,
  lower: Float64Array,
  upper: Float64Array,
): boolean {
  const half = width / 2;
  for (let row = from; row < start; row += 1) {
    const now = amounts[row] as number;
    if (!isPlainAmount(now, most)) return false;
    outcome[row] = codes.missing;
    point[row] = NaN;
    lower[row] = NaN;
    upper[row] = NaN;
  }
  for (let row = start; row < to; row += 1) {
    const now = amounts[row] as number;
    const before = amounts[row - step] as number;
    if (!isPlainAmount(now, most)) return false;
    const least = now + now - width;
    const leastBefore = before + before - width;
    const greatestBefore = before + before + width;
    if (before > half && now >= half) {
      outcome[row] = codes.rate;
      point[row] = (now - before) / before;
      const low = (least - greatestBefore) / greatestBefore;
      lower[row] = low > -1 ? below(low) : low;
      upper[row] = above((now + now + width - leastBefore) / leastBefore);
    } else {
      outcome[row] = codeOf(least, now + now + width, leastBefore, greatestBefore);
      point[row] = NaN;
      lower[row] = NaN;
      upper[row] = NaN;
    }
  }
  return true;
}

function writeChanges(
  amounts: Float64Array,
  from: number,
  start: number,
  to: number,
  step: number,
  change: Float64Array,
): void {
  change.fill(NaN, from, start);
  for (let row = start; row < to; row += 1)
    change[row] = (amounts[row] as number) - (amounts[row - step] as number);
}

import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { Out } from "./columns.js";
import { nearest, nearestRoot } from "./nearest.js";
import { above, below } from "./outward.js";
import { amountAt, has, isExact, type Read, widthAt } from "./read-columns.js";
import { reject } from "./reject.js";

/** What is computed of an amount and that of its base. */
export interface Rule {
  /** 1 for growth: the base is taken away from the amount. 0 for a share. */
  readonly less: 0 | 1;
  /** The number of intervals that compound growth is over; 1 for growth and shares. */
  readonly intervals: number;
}

/**
 * Writes rows until one is not for this loop, and returns that row: amounts that need `bigint`s,
 * and errors. Nothing is called here that the compiler would not inline, since after a call it reads
 * the places and lengths of all arrays again.
 */
export function writeShort(
  read: Read,
  { decimals: decimalsBefore, each: eachBefore, widths: widthsBefore }: Read,
  less: number,
  from: number,
  to: number,
  start: number,
  bases: Int32Array,
  gathered: Float64Array,
  { outcome, point, lower, upper, change }: Out,
): number {
  const { decimals, each, widths } = read;
  const amounts = read.amounts as Float64Array;
  for (let row = from; row < to; row += 1) {
    const now = amounts[row] as number;
    const wide = widths[(decimals[row * each] as number) + 128] as number;
    const base = Math.max(bases[row - start] as number, 0);
    const before = gathered[row - start] as number;
    const wideBefore = widthsBefore[(decimalsBefore[base * eachBefore] as number) + 128] as number;
    if (!isExact(now, wide) || Math.abs(before) + wideBefore > 2 ** 51) return row;
    const least = now + now - wide;
    const greatest = now + now + wide;
    const leastBefore = before + before - wideBefore;
    const greatestBefore = before + before + wideBefore;
    if (!less && !(leastBefore > 0 && least >= 0 && greatest <= leastBefore)) return row;
    if (leastBefore > 0 && least >= 0) {
      if (outcome) outcome[row] = less ? codes.rate : codes.ratio;
      if (point) point[row] = (now - less * before) / before;
      if (lower) {
        const low = (least - less * greatestBefore) / greatestBefore;
        if (least > 0) lower[row] = below(low);
        else lower[row] = low;
      }
      if (upper) upper[row] = above((greatest - less * leastBefore) / leastBefore);
    } else {
      if (outcome) outcome[row] = codeOf(least, greatest, leastBefore, greatestBefore);
      if (point) point[row] = NaN;
      if (lower) lower[row] = NaN;
      if (upper) upper[row] = NaN;
    }
    if (change) change[row] = now - before;
  }
  return to;
}

/** Any row, with `bigint`s: amounts too long for a double, expenses, ratios, and compound growth. */
export function writeLong(
  read: Read,
  row: number,
  whole: Read,
  base: number,
  { less, intervals }: Rule,
  { outcome, point, lower, upper, change }: Out,
): void {
  let code: number = codes.missing;
  let [rate, low, high, difference] = [NaN, NaN, NaN, NaN];
  let now = endsAt(read, row);
  let before = base < 0 ? undefined : endsAt(whole, base);
  if (now && before) {
    difference = Number((now[1] - before[1]) / 2n);
    if (read.expense && less && before[2] < 0n) [now, before] = [negated(now), negated(before)];
    const bounds = [now[0], now[2], before[0], before[2]] as const;
    if (less) code = codeOf(...bounds);
    else {
      requireShare(row, now, base, before);
      code = codes.ratio;
    }
    if (code === codes.turnedToLoss && read.expense) code = codes.signChanged;
    if (read.unit === "ratio" && less) code = codes.points;
    const rateOf = (n: bigint, d: bigint): number =>
      intervals > 1 ? nearestRoot(n, d, intervals) : nearest(less ? n - d : n, d);
    if (code === codes.rate || code === codes.ratio) {
      rate = rateOf(now[1], before[1]);
      low = rateOf(now[0], before[2]);
      high = rateOf(now[2], before[0]);
    }
  }
  const most = less ? Infinity : 1;
  if (outcome) outcome[row] = code;
  if (point) point[row] = Math.min(rate, most);
  if (lower) lower[row] = Math.max(below(low), 0 - less);
  if (upper) upper[row] = Math.min(above(high), most);
  if (change) change[row] = difference;
}

/** Both bounds of an interval, and the amount between them, all doubled so that they are whole. */
type Ends = readonly [least: bigint, amount: bigint, greatest: bigint];

const negated = ([least, amount, greatest]: Ends): Ends => [-greatest, -amount, -least];

function endsAt(read: Read, row: number): Ends | undefined {
  if (!has(read.valid, row)) return undefined;
  const amount = amountAt(read, row) * 2n;
  const width = widthAt(read, row);
  return [amount - width, amount, amount + width];
}

/** Rejects what `share` rejects: amounts that are certainly no part and its whole. */
function requireShare(row: number, part: Ends, base: number, whole: Ends): void {
  if (whole[0] <= 0n)
    reject(
      "wholes that are certainly above zero",
      whole[1] / 2n,
      ` in row ${base} of the whole`,
      whole[2] < 0n ? "outOfRange" : "divisionByZero",
    );
  if (part[2] < 0n || part[0] > whole[2])
    reject(
      "parts that are neither negative nor more than their whole",
      part[1] / 2n,
      ` in row ${row}, of the whole in row ${base}`,
    );
}

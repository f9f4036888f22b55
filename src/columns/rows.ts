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
 * and errors. The amounts of their bases are in `before`, from that of the row `start` on, or `NaN` for
 * a missing one; if rows have decimals of their own, the rows of their bases are in `bases` likewise.
 * Nothing is called here that the compiler would not inline, since after a call it reads the places
 * and lengths of all arrays again.
 */
export function writeShort(
  read: Read,
  { decimals: decimalsBefore, each: eachBefore, widths: widthsBefore }: Read,
  less: number,
  from: number,
  to: number,
  start: number,
  bases: Int32Array,
  before: Float64Array,
  { outcome, point, lower, upper, change }: Out,
): number {
  const { rate, ratio, missing } = codes;
  const { decimals, each, widths } = read;
  const amounts = read.amounts as Float64Array;
  const isVaried = each + eachBefore > 0;
  let wide = widths[(decimals[0] as number) + 128] as number;
  let wideBefore = widthsBefore[(decimalsBefore[0] as number) + 128] as number;
  for (let row = from; row < to; row += 1) {
    const now = amounts[row] as number;
    const base = before[row - start] as number;
    if (isVaried) {
      const index = Math.max(bases[row - start] as number, 0);
      wide = widths[(decimals[row * each] as number) + 128] as number;
      wideBefore = widthsBefore[(decimalsBefore[index * eachBefore] as number) + 128] as number;
    }
    if (!isExact(now, wide) || Math.abs(base) + wideBefore > 2 ** 51) return row;
    const half = wide / 2;
    const most = base + wideBefore / 2;
    const least = base - wideBefore / 2;
    if (!less && !(least > 0 && now >= half && now + half <= least)) return row;
    // A missing base, which is `NaN`, makes every number `NaN`. It takes the same path as others,
    // since a processor cannot foresee which bases of unsorted rows are missing.
    if (least <= 0 || now < half) {
      if (outcome) outcome[row] = codeOf(now - half, now + half, least, most);
      if (point) point[row] = NaN;
      if (lower) lower[row] = NaN;
      if (upper) upper[row] = NaN;
    } else {
      if (outcome) outcome[row] = base !== base ? missing : less ? rate : ratio;
      if (point) point[row] = (now - less * base) / base;
      if (lower) {
        const low = (now - half - less * most) / most;
        if (now > half) lower[row] = below(low);
        else lower[row] = low;
      }
      if (upper) upper[row] = above((now + half - less * least) / least);
    }
    if (change) change[row] = now - base;
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

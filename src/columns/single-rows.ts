import { outcomeCodes as codes } from "../model/outcomes.js";
import { refuse } from "../model/refuse.js";
import { codeOf } from "./codes.js";
import type { Out } from "./columns.js";
import { nearest, nearestRoot } from "./nearest.js";
import { above, below } from "./outward.js";
import { bigAt, type Read, requireAmount, widthOf } from "./read-columns.js";

/** What is computed of an amount and that of its base. */
export interface Rule {
  /** 1 for growth: the base is taken away from the amount. 0 for a share. */
  readonly less: 0 | 1;
  /** The number of intervals that compound growth is over; 1 for growth and shares. */
  readonly intervals: number;
}

/**
 * Writes an outcome and, where there are any, its rate and rounded bounds, which are put outside. A
 * share is between 0 and 1.
 */
export function write(
  { outcome, point, lower, upper, change }: Out,
  row: number,
  code: number,
  rate = NaN,
  low = NaN,
  high = NaN,
): void {
  const isShare = code === codes.ratio;
  const least = isShare ? 0 : -1;
  if (outcome) outcome[row] = code;
  if (point) point[row] = isShare ? Math.min(rate, 1) : rate;
  if (lower) lower[row] = low <= least ? least : below(low);
  if (upper) upper[row] = isShare ? Math.min(above(high), 1) : above(high);
  if (change && code === codes.missing) change[row] = NaN;
}

/**
 * Special cases: amounts too long for a double, expenses, ratios, and growth over several
 * intervals.
 */
export function writeLong(
  read: Read,
  row: number,
  whole: Read,
  base: number,
  { less, intervals }: Rule,
  out: Out,
): void {
  requireAmount(whole, base);
  let now = doubled(read, row);
  let before = doubled(whole, base);
  if (out.change) out.change[row] = nearest(now[1] - before[1], 2n);
  if (less && read.unit === "ratio") {
    write(out, row, codes.points);
    return;
  }
  if (less && read.expense && before[2] < 0n) [now, before] = [negated(now), negated(before)];
  const bounds = [now[0], now[2], before[0], before[2]] as const;
  const code = less ? codeOf(...bounds) : shareCode(whole, row, base, ...bounds);
  const rateOf = (n: bigint, d: bigint): number =>
    intervals > 1 ? nearestRoot(n, d, intervals) : nearest(less ? n - d : n, d);
  if (code === codes.rate || code === codes.ratio)
    write(
      out,
      row,
      code,
      rateOf(now[1], before[1]),
      rateOf(now[0], before[2]),
      rateOf(now[2], before[0]),
    );
  else write(out, row, read.expense && code === codes.turnedToLoss ? codes.signChanged : code);
}

/** Both bounds of an interval, and the amount between them, all doubled so that they are whole. */
type Doubled = readonly [least: bigint, amount: bigint, greatest: bigint];

const negated = ([least, amount, greatest]: Doubled): Doubled => [-greatest, -amount, -least];

function doubled(read: Read, row: number): Doubled {
  const amount = bigAt(read, row) * 2n;
  const width = widthOf(read, row);
  return [amount - width, amount, amount + width];
}

/** The outcome of a share, by the rules of `share`, which rejects amounts that are not one. */
function shareCode<N extends number | bigint>(
  whole: Read,
  row: number,
  base: number,
  least: N,
  greatest: N,
  leastBefore: N,
  greatestBefore: N,
): number {
  if (!(leastBefore > 0))
    refuse(greatestBefore < 0 ? "outOfRange" : "divisionByZero", {
      needs: "wholes that are certainly above zero",
      got: `${bigAt(whole, base)} in row ${base} of the whole`,
      values: [base],
    });
  if (greatest < 0 || least > greatestBefore)
    refuse("outOfRange", {
      needs: "parts that are neither negative nor more than their whole",
      got: `row ${row}, whose whole is in row ${base}`,
      values: [row, base],
    });
  return codes.ratio;
}

import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { GrowthColumns } from "./columns.js";
import { nearest } from "./outward.js";
import { growPlain } from "./plain-rows.js";
import { bigAt, type Read, requireAmount, widthOf } from "./read-columns.js";
import { write } from "./write.js";

/** The rate of one amount over another, twice each, as the nearest double. */
export type RateOf = (now: bigint, before: bigint) => number;

/** Rows that are processed together; this many amounts stay in the fastest cache. */
const block = 2048;

/**
 * Writes the growth of each row into the columns that `out` has. Each row is compared with the row
 * that `bases` names or, without it, with the row of its entity that many steps earlier, which is
 * just above it if rows are sorted; `false` if they are not.
 */
export function grow(
  read: Read,
  step: number,
  bases: Int32Array | undefined,
  out: Partial<GrowthColumns>,
  rateOf?: RateOf,
): boolean {
  const rows = read.amounts.length;
  const isPlain = isAllPlain(read) && bases === undefined && rateOf === undefined;
  // Rows without as many above them as a step has are not plain.
  for (let from = 0, to = Math.min(step, rows); from < rows;) {
    const isDone = isPlain && from > 0 && growPlain(read, from, to, step, out);
    if (!isDone && !growRows(read, from, to, step, bases, out, rateOf)) return false;
    from = to;
    to = Math.min(from + block, rows);
  }
  return true;
}

const isAllPlain = ({ long, decimals, unit, expense, width }: Read): boolean =>
  long === undefined && decimals === undefined && unit !== "ratio" && !expense && width <= 1;

/** Rows of every kind, one by one. */
function growRows(
  read: Read,
  from: number,
  to: number,
  step: number,
  bases: Int32Array | undefined,
  out: Partial<GrowthColumns>,
  rateOf: RateOf | undefined,
): boolean {
  const { entities, periods, amounts, decimals, widths, unit, expense } = read;
  const { change } = out;
  const isPlain = unit !== "ratio" && !expense && rateOf === undefined;
  for (let row = from; row < to; row += 1) {
    const now = amounts[row] as number;
    const wide = decimals ? (widths[(decimals[row] as number) + 128] as number) : read.width;
    const isShort = isWhole(now, wide);
    if (!isShort || wide > 1) requireAmount(read, row);
    if (bases === undefined && row > 0 && !isAfter(entities, periods, row)) return false;
    const base = bases
      ? (bases[row] as number)
      : rowAbove(entities, periods, row, (periods[row] as number) - step);
    if (base < 0) {
      write(out, row, codes.missing);
      if (change) change[row] = NaN;
      continue;
    }
    const before = amounts[base] as number;
    const wideBefore = decimals ? (widths[(decimals[base] as number) + 128] as number) : wide;
    if (isPlain && isShort && isWhole(before, wideBefore)) {
      const least = now * 2 - wide;
      const greatest = now * 2 + wide;
      const leastBefore = before * 2 - wideBefore;
      const greatestBefore = before * 2 + wideBefore;
      const code = codeOf(least, greatest, leastBefore, greatestBefore);
      if (code === codes.rate)
        write(
          out,
          row,
          code,
          (now - before) / before,
          (least - greatestBefore) / greatestBefore,
          (greatest - leastBefore) / leastBefore,
        );
      else write(out, row, code);
      if (change) change[row] = now - before;
    } else growLong(read, row, base, out, rateOf);
  }
  return true;
}

/**
 * Whether the sums and differences of a few such numbers are exact: up to 2^51, whole, not `NaN`.
 */
const isWhole = (amount: number, wide: number): boolean =>
  Math.abs(amount) * 2 + wide <= 2 ** 52 && Math.trunc(amount) === amount;

function isAfter(entities: Int32Array, periods: Int32Array, row: number): boolean {
  const [entity, before] = [entities[row] as number, entities[row - 1] as number];
  return (
    entity > before ||
    (entity === before && (periods[row] as number) > (periods[row - 1] as number))
  );
}

/** The row of a period among those just above of the same entity, or −1. */
function rowAbove(entities: Int32Array, periods: Int32Array, row: number, period: number): number {
  for (let above = row - 1; above >= 0 && entities[above] === entities[row]; above -= 1)
    if ((periods[above] as number) <= period) return periods[above] === period ? above : -1;
  return -1;
}

/**
 * Special cases: amounts too long for a double, expenses, ratios, and growth over several steps.
 */
function growLong(
  read: Read,
  row: number,
  base: number,
  out: Partial<GrowthColumns>,
  rateOf: RateOf = (now, before) => nearest(now - before, before),
): void {
  let [now, before] = [doubled(read, row), doubled(read, base)];
  if (out.change) out.change[row] = nearest(now[1] - before[1], 2n);
  if (read.unit === "ratio") {
    write(out, row, codes.points);
    return;
  }
  const isSpent = read.expense && before[2] < 0n;
  if (isSpent) [now, before] = [negated(now), negated(before)];
  const code = codeOf(now[0], now[2], before[0], before[2]);
  if (code === codes.rate)
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

import { outcomeCodes as codes } from "../model/outcomes.js";
import { codeOf } from "./codes.js";
import type { GrowthColumns, Out } from "./columns.js";
import { above, below } from "./outward.js";
import { writePanel } from "./panel.js";
import { has, type Read, requireAmount } from "./read-columns.js";
import { type Rule, write, writeLong } from "./single-rows.js";

/** Rows that are processed together; this many amounts stay in the fastest cache. */
const block = 2048;

/**
 * Writes the rate of each row into the columns that `given` has. The base of a row is the row of
 * `whole` that `bases` names or, without `bases`, the row of its entity that many steps earlier,
 * which is just above it if rows are sorted; `false` if they are not.
 */
export function writeRates(
  read: Read,
  whole: Read,
  rule: Rule,
  step: number,
  bases: Int32Array | undefined,
  { outcome, point, lower, upper, change }: Partial<GrowthColumns>,
): boolean {
  const out: Out = { outcome, point, lower, upper, change };
  const rows = read.amounts.length;
  const isShort = read.isShort && whole.isShort && rule.intervals === 1;
  const isPanel = isShort && !bases && !read.decimals && read.width <= 1;
  const gathered = new Float64Array(bases ? block : 0);
  for (let row = 0, to = 0; row < rows;) {
    if (row === to) to = Math.min(row + block, rows);
    if (isPanel && row > 0) row = writePanel(read, row, to, step, out);
    // Where the fastest loop stops, it can go on after a step.
    const next = isPanel ? Math.min(row + step, to) : to;
    if (isShort && (row > 0 || bases)) {
      // In a loop of its own, the processor waits for many amounts at once.
      if (bases) gather(whole.amounts, bases, row, next, gathered);
      row = writeShort(read, whole, rule.less, row, next, step, bases, gathered, out);
    }
    if (row === next) continue;
    if (!writeRow(read, whole, rule, row, step, bases, out)) return false;
    row += 1;
  }
  return true;
}

function gather(
  amounts: Float64Array,
  bases: Int32Array,
  from: number,
  to: number,
  gathered: Float64Array,
): void {
  for (let row = from; row < to; row += 1) {
    const base = bases[row] as number;
    if (base >= 0) gathered[row - from] = amounts[base] as number;
  }
}

/**
 * Writes rows until one is not for this loop, and returns that row: amounts that need `bigint`s,
 * errors, and bases that are not at their usual place. Nothing is called here that the compiler would
 * not inline, since after a call it reads the places and lengths of all arrays again.
 */
function writeShort(
  { entities, periods, amounts, decimals, widths, stated }: Read,
  whole: Read,
  less: number,
  from: number,
  to: number,
  step: number,
  bases: Int32Array | undefined,
  gathered: Float64Array,
  { outcome, point, lower, upper, change }: Out,
): number {
  const { amounts: baseAmounts, decimals: baseDecimals, widths: baseWidths } = whole;
  const place = stated + 128;
  const basePlace = whole.stated + 128;
  for (let row = from; row < to; row += 1) {
    let base = row - step;
    if (bases) base = bases[row] as number;
    else {
      if (!isAscending(entities, periods, row)) return row;
      const entity = entities[row] as number;
      const period = (periods[row] as number) - step;
      if (base < 0 || entities[base] !== entity || periods[base] !== period)
        base = rowAbove(entities, periods, row, period);
    }
    const now = amounts[row] as number;
    const wide = widths[decimals ? (decimals[row] as number) + 128 : place] as number;
    if (!isExact(now, wide)) return row;
    if (base < 0) {
      if (outcome) outcome[row] = codes.missing;
      if (point) point[row] = NaN;
      if (lower) lower[row] = NaN;
      if (upper) upper[row] = NaN;
      if (change) change[row] = NaN;
      continue;
    }
    const before = (bases ? gathered[row - from] : baseAmounts[base]) as number;
    const wideBefore = baseWidths[
      baseDecimals ? (baseDecimals[base] as number) + 128 : basePlace
    ] as number;
    if (!isExact(before, wideBefore)) return row;
    const least = now * 2 - wide;
    const greatest = now * 2 + wide;
    const leastBefore = before * 2 - wideBefore;
    const greatestBefore = before * 2 + wideBefore;
    if (least >= 0 && leastBefore > 0) {
      if (less === 0 && greatest > leastBefore) return row;
      if (outcome) outcome[row] = less === 0 ? codes.ratio : codes.rate;
      if (point) point[row] = (now - less * before) / before;
      if (upper) upper[row] = above((greatest - less * leastBefore) / leastBefore);
      if (lower) {
        const low = (least - less * greatestBefore) / greatestBefore;
        if (least > 0) lower[row] = below(low);
        else lower[row] = low;
      }
    } else {
      if (less === 0) return row;
      if (outcome) outcome[row] = codeOf(least, greatest, leastBefore, greatestBefore);
      if (point) point[row] = NaN;
      if (lower) lower[row] = NaN;
      if (upper) upper[row] = NaN;
    }
    if (change) change[row] = now - before;
  }
  return to;
}

/**
 * Whether an amount is a whole number of its places, not `NaN`, and small enough for exact sums and
 * differences of a few: up to 2^51. A quotient that is not whole is further away from whole
 * numbers than it is rounded.
 */
function isExact(amount: number, wide: number): boolean {
  const units = wide > 1 ? amount / wide : amount;
  return Math.abs(amount) * 2 + wide <= 2 ** 52 && Math.trunc(units) === units;
}

/** Any row; `false` if rows are not sorted. */
function writeRow(
  read: Read,
  whole: Read,
  rule: Rule,
  row: number,
  step: number,
  bases: Int32Array | undefined,
  out: Out,
): boolean {
  const { entities, periods, valid } = read;
  if (!bases && row > 0 && !isAscending(entities, periods, row)) return false;
  const isThere = has(valid, row);
  if (isThere) requireAmount(read, row);
  const base = bases?.[row] ?? rowAbove(entities, periods, row, (periods[row] as number) - step);
  if (isThere && base >= 0 && has(whole.valid, base)) writeLong(read, row, whole, base, rule, out);
  else write(out, row, codes.missing);
  return true;
}

function isAscending(entities: Int32Array, periods: Int32Array, row: number): boolean {
  const entity = entities[row] as number;
  const above = entities[row - 1] as number;
  return (
    entity > above || (entity === above && (periods[row] as number) > (periods[row - 1] as number))
  );
}

/** The row of a period among those just above of the same entity, or −1. */
function rowAbove(entities: Int32Array, periods: Int32Array, row: number, period: number): number {
  for (let above = row - 1; above >= 0 && entities[above] === entities[row]; above -= 1)
    if ((periods[above] as number) <= period) return periods[above] === period ? above : -1;
  return -1;
}

import { amountGrid } from "./amount-grid.js";
import type { GrowthColumns, Out } from "./columns.js";
import { type FindBases, findInCells } from "./find-in-cells.js";
import { gridOf } from "./grid.js";
import { writePanel } from "./panel.js";
import { endOfRun, writeFours, writePointRuns } from "./point-runs.js";
import { has, type Read } from "./read-columns.js";
import { type Rule, writeLong, writeShort } from "./rows.js";

/** Rows that are computed together; what is known of them stays in the fastest cache. */
const block = 1024;

/** A comparison of two tables, or of a table with itself. */
interface Comparison {
  readonly read: Read;
  readonly whole: Read;
  readonly rule: Rule;
  readonly step: number;
  readonly out: Out;
  /** Whether rows can be computed with doubles. */
  readonly isShort: boolean;
  /** Whether all rows have an amount, and all bases the same decimals. */
  readonly isPlain: boolean;
  /** The width of the interval of each amount, if all have the same decimals. */
  readonly width: number;
  /** The points, if nothing else is wanted and amounts are rounded to the unit of the scale. */
  readonly points: Float64Array | undefined;
  /** The rows of the bases of a block of rows, or −1. */
  readonly bases: Int32Array;
  /** Their amounts, or `NaN` where one of the two amounts is missing. */
  readonly before: Float64Array;
}

/**
 * Writes the rate of each row into the columns that `given` has. The base of a row is the row of
 * `whole` with its entity and the period that many steps earlier.
 */
export function writeRates(
  read: Read,
  whole: Read,
  rule: Rule,
  step: number,
  { outcome, point, lower, upper, change }: Partial<GrowthColumns>,
): void {
  const isShort =
    read.isDouble &&
    whole.isDouble &&
    rule.intervals === 1 &&
    !read.expense &&
    read.unit !== "ratio";
  const size = Math.min(read.amounts.length, block);
  const isPlain = isShort && !read.valid && !whole.valid && !whole.each;
  const width = read.widths[(read.decimals[0] as number) + 128] as number;
  const hasOthers = outcome ?? lower ?? upper ?? change;
  const comparison: Comparison = {
    read,
    whole,
    rule,
    step,
    out: { outcome, point, lower, upper, change },
    isShort,
    isPlain,
    width,
    points: isPlain && rule.less && width <= 1 && !hasOthers ? point : undefined,
    bases: new Int32Array(size),
    before: new Float64Array(size),
  };
  if (read !== whole || !writeSorted(comparison)) writeUnsorted(comparison);
}

/** Writes all rows, or returns `false` at the first one that is not sorted. */
function writeSorted(comparison: Comparison): boolean {
  const { read, step, out, isPlain, width, points, bases } = comparison;
  const { entities, periods } = read;
  const amounts = read.amounts as Float64Array;
  const rows = amounts.length;
  for (let row = 0; row < rows;) {
    let to = Math.min(row + block, rows);
    if (points) {
      row = writePointRuns(entities, periods, amounts, row, step, width / 2, points);
      // It can go on after the run at which it stops.
      to = row < rows ? endOfRun(entities, periods, row) : rows;
    }
    if (isPlain && row > 0 && row < rows) row = writePanel(read, width, row, to, step, out);
    // Where this loop stops, it can go on after a step.
    if (isPlain) to = Math.min(row + step, to);
    if (!findSorted(read, row, to, step, bases)) return false;
    gather(comparison, row, to);
    writeRows(comparison, row, to);
    row = to;
  }
  return true;
}

function writeUnsorted(comparison: Comparison): void {
  const { read, whole, step, isPlain, bases, before } = comparison;
  const rows = read.amounts.length;
  const grid = gridOf(read, step, whole);
  const fill = grid && isPlain ? amountGrid(grid, read, step, whole) : undefined;
  let inCells = fill ? undefined : findInCells(grid, read, step, whole);
  const find: FindBases = (from, to, found) => {
    inCells ??= findInCells(grid, read, step, whole);
    inCells(from, to, found);
  };
  for (let row = 0; row < rows; row += block) {
    const to = Math.min(row + block, rows);
    if (fill) fill(row, to, before);
    else {
      find(row, to, bases);
      gather(comparison, row, to);
    }
    writeRows(comparison, row, to, find);
  }
}

/** Writes rows of a block. `find` finds the bases if only their amounts are known. */
function writeRows(
  { read, whole, rule, out, isShort, width, points, bases, before }: Comparison,
  from: number,
  to: number,
  find?: FindBases,
): void {
  for (let row = from; row < to;) {
    let next = to;
    if (points) {
      const amounts = read.amounts as Float64Array;
      row = writeFours(amounts, before, from, row, to, width / 2, points);
      // Where the fastest loop stops, it can go on later. Losses often follow each other.
      next = Math.min(row + 32, to);
    }
    if (isShort) row = writeShort(read, whole, rule.less, row, next, from, bases, before, out);
    if (row === next) continue;
    find?.(from, to, bases);
    find = undefined;
    writeLong(read, row, whole, bases[row - from] as number, rule, out);
    row += 1;
  }
}

/** Finds the bases of sorted rows among those just above; `false` if they are not sorted. */
function findSorted(
  { entities, periods }: Read,
  from: number,
  to: number,
  step: number,
  bases: Int32Array,
): boolean {
  for (let row = from; row < to; row += 1) {
    const entity = entities[row] as number;
    const period = periods[row] as number;
    if (row > 0) {
      const above = entities[row - 1] as number;
      if (above > entity || (above === entity && (periods[row - 1] as number) >= period))
        return false;
    }
    // Without gaps, it is a step above.
    let base = row - step;
    if (base < 0 || entities[base] !== entity || periods[base] !== period - step) {
      for (base = row - 1; base >= 0 && entities[base] === entity; base -= 1)
        if ((periods[base] as number) <= period - step) break;
      if (base >= 0 && (entities[base] !== entity || periods[base] !== period - step)) base = -1;
    }
    bases[row - from] = base;
  }
  return true;
}

/** The amounts of the bases of a block of rows. */
function gather(
  { read, whole, isShort, bases, before }: Comparison,
  from: number,
  to: number,
): void {
  if (!isShort) return;
  const amounts = whole.amounts as Float64Array;
  // In a loop of its own, the processor waits for many amounts at once.
  for (let row = 0; row < to - from; row += 1) {
    const base = bases[row] as number;
    before[row] = base < 0 ? NaN : (amounts[base] as number);
  }
  const [valid, validBefore] = [read.valid, whole.valid];
  if (!valid && !validBefore) return;
  for (let row = from; row < to; row += 1) {
    const base = bases[row - from] as number;
    if (!has(valid, row) || (base >= 0 && !has(validBefore, base))) before[row - from] = NaN;
  }
}

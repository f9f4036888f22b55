import { baseRows } from "./base-rows.js";
import type { GrowthColumns, Out } from "./columns.js";
import { writePanel } from "./panel.js";
import { has, type Read } from "./read-columns.js";
import { type Rule, writeLong, writeShort } from "./rows.js";

/** Rows that are computed together; what is known of them stays in the fastest cache. */
const block = 1024;

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
  const out: Out = { outcome, point, lower, upper, change };
  const rows = read.amounts.length;
  const amounts = read.amounts as Float64Array;
  const width = read.widths[(read.decimals[0] as number) + 128] as number;
  const isShort =
    read.isDouble &&
    whole.isDouble &&
    rule.intervals === 1 &&
    !read.expense &&
    read.unit !== "ratio";
  let found = read === whole ? undefined : baseRows(read, step, whole);
  const bases = new Int32Array(Math.min(rows, block));
  const gathered = new Float64Array(bases.length);
  for (let row = 0; row < rows;) {
    const isPanel = isShort && !found && !read.valid && !read.each;
    let to = Math.min(row + block, rows);
    if (isPanel && row > 0) row = writePanel(read, amounts, width, row, to, step, out);
    // Where the fastest loop stops, it can go on after a step.
    if (isPanel) to = Math.min(row + step, to);
    const from = row;
    if (found) bases.set(found.subarray(row, to));
    else if (!findSorted(read, row, to, step, bases)) {
      found = baseRows(read, step);
      row = 0;
      continue;
    }
    if (isShort) gather(read, whole, row, to, bases, gathered);
    while (row < to) {
      if (isShort) row = writeShort(read, whole, rule.less, row, to, from, bases, gathered, out);
      if (row === to) break;
      writeLong(read, row, whole, bases[row - from] as number, rule, out);
      row += 1;
    }
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

/**
 * The amounts of the bases, or `NaN` where one of the two amounts is missing. In a loop of its own,
 * the processor waits for many amounts at once.
 */
function gather(
  { valid }: Read,
  { amounts, valid: validBefore }: Read,
  from: number,
  to: number,
  bases: Int32Array,
  gathered: Float64Array,
): void {
  const all = amounts as Float64Array;
  for (let row = from; row < to; row += 1) {
    const base = bases[row - from] as number;
    const isMissing = base < 0 || !has(validBefore, base) || !has(valid, row);
    gathered[row - from] = isMissing ? NaN : (all[base] as number);
  }
}

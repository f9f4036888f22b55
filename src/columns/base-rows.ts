import { refuse } from "../model/refuse.js";

/** The keys by which rows are matched. */
interface Keys {
  readonly entities: Int32Array;
  readonly periods: Int32Array;
}

/**
 * For each row of one table, the row of another table, or of the same one, with its entity and the
 * period the given number of steps earlier, or −1 if there is none. Rows may be in any order.
 *
 * Each row of the other table is entered in a cell: in a grid of entities by periods or, if most of
 * that would be empty, in one that a hash points to.
 */
export function baseRows(keys: Keys, step: number, { entities, periods } = keys): Int32Array {
  const rows = entities.length;
  const found = new Int32Array(keys.entities.length);
  const [entity, lastEntity] = rangeOf(entities, keys.entities);
  const [period, lastPeriod] = rangeOf(periods, keys.periods);
  const width = lastPeriod - period + step + 1;
  const size = (lastEntity - entity + 1) * width;
  const isGrid = size <= 9 * Math.max(rows, 128);
  const mask = 2 ** Math.ceil(Math.log2(2 * Math.max(rows, 1))) - 1;
  const cells = new Int32Array(isGrid ? size : mask + 1);
  const hashed = (e: number, p: number): number => {
    // Both numbers are mixed into 32 bits, so that neighbours do not collide.
    const mixed = Math.imul(e, 0x9e3779b1) ^ Math.imul(p, 0x85ebca6b);
    for (let cell = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 3; ; cell += 1) {
      const row = (cells[(cell &= mask)] as number) - 1;
      if (row < 0 || (entities[row] === e && periods[row] === p)) return cell;
    }
  };
  for (let row = 0; row < rows; row += 1) {
    const e = entities[row] as number;
    const p = periods[row] as number;
    const cell = isGrid ? Math.imul(e - entity, width) + p - period + step : hashed(e, p);
    const other = cells[cell] as number;
    if (other > 0)
      refuse("mismatch", {
        needs: "one row for each entity and period",
        got: `rows ${other - 1} and ${row}, both of entity ${e} and period ${p}`,
        fix: "Keep only one, such as the latest vintage.",
        values: [other - 1, row],
      });
    cells[cell] = row + 1;
  }
  for (let row = 0; row < found.length; row += 1) {
    const e = keys.entities[row] as number;
    const p = keys.periods[row] as number;
    found[row] = isGrid ? Math.imul(e - entity, width) + p - period : hashed(e, p - step);
  }
  // In a loop of its own, the processor waits for many cells at once.
  for (let row = 0; row < found.length; row += 1)
    found[row] = (cells[found[row] as number] as number) - 1;
  return found;
}

/** The least and the greatest of some numbers, as whole numbers also for the compiler. */
function rangeOf(...columns: readonly Int32Array[]): readonly [first: number, last: number] {
  let first = columns[0]?.[0] ?? 0;
  let last = first;
  for (const numbers of new Set(columns))
    for (const number of numbers) {
      if (number < first) first = number;
      if (number > last) last = number;
    }
  return [first, last];
}

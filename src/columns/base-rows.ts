import { refuse } from "../model/refuse.js";

/** A table of cells has at most this many per row; beyond that, rows are found by a hash. */
const cellsPerRow = 8;

/**
 * For each row of one table, the row of another table, or of the same one, with its entity and the
 * period the given number of steps earlier, or −1 if there is none. Rows may be in any order.
 */
export function baseRows(keys: Keys, step: number, among = keys): Int32Array {
  const entities = rangeOf(among.entities);
  const periods = rangeOf(among.periods);
  const cells = (entities.last - entities.first + 1) * (periods.last - periods.first + 1);
  const isDense = cells <= cellsPerRow * Math.max(among.entities.length, 128);
  return isDense
    ? rowsInGrid(keys, step, among, entities, periods, cells)
    : rowsByHash(keys, step, among);
}

/** Rows are found by their place in a table with a row per entity and a column per period. */
function rowsInGrid(
  { entities, periods }: Keys,
  step: number,
  among: Keys,
  { first: firstEntity, last: lastEntity }: Range,
  { first: firstPeriod, last: lastPeriod }: Range,
  cells: number,
): Int32Array {
  const width = lastPeriod - firstPeriod + 1;
  const grid = new Int32Array(cells);
  for (let row = 0; row < among.entities.length; row += 1) {
    const entity = among.entities[row] as number;
    const period = among.periods[row] as number;
    const cell = Math.imul(entity - firstEntity, width) + period - firstPeriod;
    if (grid[cell] !== 0) refuseTwice((grid[cell] as number) - 1, row, entity, period);
    grid[cell] = row + 1;
  }
  const found = new Int32Array(entities.length);
  for (let row = 0; row < found.length; row += 1) {
    const entity = entities[row] as number;
    const period = (periods[row] as number) - step;
    const isInside =
      period >= firstPeriod &&
      period <= lastPeriod &&
      entity >= firstEntity &&
      entity <= lastEntity;
    const cell = Math.imul(entity - firstEntity, width) + period - firstPeriod;
    found[row] = isInside ? (grid[cell] as number) - 1 : -1;
  }
  return found;
}

/** Rows are found by a hash of entity and period; where two have the same, in the next free place. */
function rowsByHash({ entities, periods }: Keys, step: number, among: Keys): Int32Array {
  const rows = among.entities.length;
  const mask = 2 ** Math.ceil(Math.log2(2 * rows)) - 1;
  const table = new Int32Array(mask + 1);
  const slotOf = (entity: number, period: number): number => {
    let slot = hashOf(entity, period) & mask;
    for (let row = table[slot]; row !== 0; row = table[slot]) {
      const other = (row as number) - 1;
      if (among.entities[other] === entity && among.periods[other] === period) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  };
  for (let row = 0; row < rows; row += 1) {
    const entity = among.entities[row] as number;
    const period = among.periods[row] as number;
    const slot = slotOf(entity, period);
    if (table[slot] !== 0) refuseTwice((table[slot] as number) - 1, row, entity, period);
    table[slot] = row + 1;
  }
  return entities.map(
    (entity, row) => (table[slotOf(entity, (periods[row] as number) - step)] as number) - 1,
  );
}

/** The keys by which rows are matched. */
interface Keys {
  readonly entities: Int32Array;
  readonly periods: Int32Array;
}

interface Range {
  readonly first: number;
  readonly last: number;
}

/** The least and the greatest of some numbers, as whole numbers also for the compiler. */
function rangeOf(numbers: Int32Array): Range {
  let first = numbers[0] ?? 0;
  let last = first;
  for (const number of numbers) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return { first, last };
}

/** Both numbers mixed into 32 bits, so that neighbours do not collide. */
function hashOf(entity: number, period: number): number {
  const mixed = Math.imul(entity, 0x9e3779b1) ^ Math.imul(period, 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 3;
}

function refuseTwice(first: number, second: number, entity: number, period: number): never {
  refuse("mismatch", {
    needs: "one row for each entity and period",
    got: `rows ${first} and ${second}, both of entity ${entity} and period ${period}`,
    fix: "Keep only one, such as the latest vintage.",
    values: [first, second],
  });
}

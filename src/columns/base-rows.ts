import { refuse } from "../functions/refusing/refuse.js";

/** A table of cells has at most this many per row; beyond that, rows are found by a hash. */
const cellsPerRow = 8;

/**
 * For each row of one table, the row of another table, or of the same one, with its entity and the
 * period the given number of steps earlier, or −1 if there is none. Rows may be in any order.
 */
export function baseRows(
  { entities, periods }: Keys,
  step: number,
  among: Keys = { entities, periods },
): Int32Array {
  const rows = among.entities.length;
  const [firstEntity, lastEntity] = rangeOf(among.entities);
  const [firstPeriod, lastPeriod] = rangeOf(among.periods);
  const width = lastPeriod - firstPeriod + 1;
  const cells = (lastEntity - firstEntity + 1) * width;
  const isDense = cells <= cellsPerRow * Math.max(rows, 128);
  const size = isDense ? cells : 2 ** Math.ceil(Math.log2(2 * rows));
  const mask = size - 1;
  const table = new Int32Array(size);
  const slotOf = (entity: number, period: number): number =>
    isDense ? (entity - firstEntity) * width + period - firstPeriod : hashOf(entity, period) & mask;

  for (let row = 0; row < rows; row += 1) {
    const entity = among.entities[row] as number;
    const period = among.periods[row] as number;
    let slot = slotOf(entity, period);
    for (let other = table[slot]; other !== 0; other = table[slot]) {
      if (isKey(among, (other as number) - 1, entity, period))
        refuseTwice((other as number) - 1, row, entity, period);
      slot = (slot + 1) & mask;
    }
    table[slot] = row + 1;
  }

  const found = new Int32Array(entities.length);
  for (let row = 0; row < found.length; row += 1) {
    const entity = entities[row] as number;
    const period = (periods[row] as number) - step;
    const isOutside =
      period < firstPeriod || period > lastPeriod || entity < firstEntity || entity > lastEntity;
    let slot = isOutside ? -1 : slotOf(entity, period);
    let base = isOutside ? -1 : (table[slot] as number) - 1;
    while (!isDense && base >= 0 && !isKey(among, base, entity, period)) {
      slot = (slot + 1) & mask;
      base = (table[slot] as number) - 1;
    }
    found[row] = base;
  }
  return found;
}

/** The keys by which rows are matched. */
interface Keys {
  readonly entities: Int32Array;
  readonly periods: Int32Array;
}

const isKey = ({ entities, periods }: Keys, row: number, entity: number, period: number): boolean =>
  entities[row] === entity && periods[row] === period;

function rangeOf(numbers: Int32Array): readonly [first: number, last: number] {
  let first = 2 ** 31;
  let last = -first;
  for (const number of numbers) {
    if (number < first) first = number;
    if (number > last) last = number;
  }
  return [first, last];
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

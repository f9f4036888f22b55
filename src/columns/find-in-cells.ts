import { refuse } from "../model/refuse.js";
import type { Grid, Keys } from "./grid.js";

/** Writes the rows of the bases of some rows, or −1 for those without one. */
export type FindBases = (from: number, to: number, bases: Int32Array) => void;

/**
 * Finds the bases of rows of one table in another table, or in the same one, in any order. Each row
 * of the other table is entered in a cell: of a grid or, without one, of a table that a hash points
 * to.
 */
export function findInCells(
  grid: Grid | undefined,
  keys: Keys,
  step: number,
  { entities, periods }: Keys,
): FindBases {
  const rows = entities.length;
  const mask = 2 ** Math.ceil(Math.log2(2 * Math.max(rows, 1))) - 1;
  const cells = new Int32Array(grid?.size ?? mask + 1);
  const cellOf = (entity: number, period: number): number => {
    if (grid) return (Math.imul(entity, grid.width) + period - grid.first) | 0;
    // Both numbers are mixed into 32 bits, so that neighbours do not collide.
    const mixed = Math.imul(entity, 0x9e3779b1) ^ Math.imul(period, 0x85ebca6b);
    for (let cell = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 3; ; cell += 1) {
      const row = (cells[(cell &= mask)] as number) - 1;
      if (row < 0 || (entities[row] === entity && periods[row] === period)) return cell;
    }
  };
  for (let row = 0; row < rows; row += 1) {
    const entity = entities[row] as number;
    const period = periods[row] as number;
    const cell = cellOf(entity, period);
    const other = cells[cell] as number;
    if (other > 0)
      refuse("mismatch", {
        needs: "one row for each entity and period",
        got: `rows ${other - 1} and ${row}, both of entity ${entity} and period ${period}`,
        fix: "Keep only one, such as the latest vintage.",
        values: [other - 1, row],
      });
    cells[cell] = row + 1;
  }
  return (from, to, bases) => {
    for (let row = from; row < to; row += 1) {
      const period = (keys.periods[row] as number) - step;
      bases[row - from] = cellOf(keys.entities[row] as number, period);
    }
    // In a loop of its own, the processor waits for many cells at once.
    for (let row = 0; row < to - from; row += 1)
      bases[row] = (cells[bases[row] as number] as number) - 1;
  };
}

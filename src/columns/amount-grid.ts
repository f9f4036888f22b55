import type { Grid, Keys } from "./grid.js";
import type { Read } from "./read-columns.js";

/** Writes the amounts of the bases of some rows, or `NaN` for those without one. */
export type Gather = (from: number, to: number, before: Float64Array) => void;

/**
 * The amounts of the bases of unsorted rows, from a grid of amounts. With one access to memory for
 * each, this takes a third of the time of finding rows and then their amounts. `undefined` if an
 * amount is not a number, or in a cell that another one has: the error names its row.
 */
export function amountGrid(
  { width, first, size }: Grid,
  keys: Keys,
  step: number,
  other: Read,
): Gather | undefined {
  const { entities, periods } = other;
  const amounts = other.amounts as Float64Array;
  const cells = new Float64Array(size).fill(NaN);
  for (let row = 0; row < amounts.length; row += 1) {
    const cell = Math.imul(entities[row] as number, width) + (periods[row] as number) - first;
    cells[cell | 0] = amounts[row] as number;
  }
  let filled = 0;
  // An iterator would take five times as long.
  for (let cell = 0; cell < size; cell += 1) filled += Number(cells[cell] === cells[cell]);
  if (filled < amounts.length) return undefined;
  return (from, to, before) => {
    const [e, p] = [keys.entities, keys.periods];
    for (let row = from; row < to; row += 1) {
      const cell = Math.imul(e[row] as number, width) + (p[row] as number) - step - first;
      before[row - from] = cells[cell | 0] as number;
    }
  };
}

/**
 * Writes the points of whole runs of periods without a gap, from the first row of an entity on, and
 * returns the first row of the run that is not for this loop: it has a loss, an amount that is wrong
 * or too long, or is not sorted. All of this could be left to `writePanel`, which takes twice as
 * long.
 *
 * Each amount and each period is checked, so instructions are what counts here. Three short loops
 * take less time than one, because the compiler has a register for everything.
 */
export function writePointRuns(
  entities: Int32Array,
  periods: Int32Array,
  amounts: Float64Array,
  from: number,
  step: number,
  half: number,
  point: Float64Array,
): number {
  // See `writePanel`.
  const rounder = 1.5 * 2 ** 52;
  const most = 2 ** 51 - half;
  for (let first = from, end; first < amounts.length; first = end) {
    if (first > 0 && (entities[first] as number) <= (entities[first - 1] as number)) return first;
    end = endOfRun(entities, periods, first);
    const start = Math.min(first + step, end);
    for (let row = first; row < start; row += 1) {
      const now = amounts[row] as number;
      if (now + rounder - rounder !== now || !(Math.abs(now) <= most)) return first;
      point[row] = NaN;
    }
    for (
      let row = writeFours(amounts, amounts, step, start, end, half, point);
      row < end;
      row += 1
    ) {
      const now = amounts[row] as number;
      const before = amounts[row - step] as number;
      const isPlain = now + rounder - rounder === now && now >= half && now <= most;
      if (!isPlain || !(before > half)) return first;
      point[row] = (now - before) / before;
    }
  }
  return amounts.length;
}

/** The end of the rows of one entity that follow each other without a gap. */
export function endOfRun(entities: Int32Array, periods: Int32Array, from: number): number {
  const entity = entities[from];
  const ahead = (periods[from] as number) - from;
  const rows = entities.length;
  let row = from + 1;
  while (row < rows && entities[row] === entity && (periods[row] as number) - row === ahead)
    row += 1;
  return row;
}

/**
 * Writes points of rows, four at a time, as long as all of them have a rate or no base. The amount
 * of the base of a row is in `before`, so many places above it, or `NaN` if it is missing. It may be
 * as long as a double holds: the difference is exact all the same.
 */
export function writeFours(
  amounts: Float64Array,
  before: Float64Array,
  offset: number,
  from: number,
  to: number,
  half: number,
  point: Float64Array,
): number {
  const rounder = 1.5 * 2 ** 52;
  const most = 2 ** 51 - half;
  for (let row = from; ; row += 4) {
    if (row > to - 4) return row;
    const base = row - offset;
    const a = amounts[row] as number;
    const b = amounts[row + 1] as number;
    const c = amounts[row + 2] as number;
    const d = amounts[row + 3] as number;
    const e = before[base] as number;
    const f = before[base + 1] as number;
    const g = before[base + 2] as number;
    const h = before[base + 3] as number;
    const isAllPlain =
      a + rounder - rounder === a &&
      b + rounder - rounder === b &&
      c + rounder - rounder === c &&
      d + rounder - rounder === d &&
      a >= half &&
      b >= half &&
      c >= half &&
      d >= half &&
      a + b + c + d <= most;
    // `NaN` passes, and makes the point `NaN`.
    if (!isAllPlain || e <= half || f <= half || g <= half || h <= half) return row;
    point[row] = (a - e) / e;
    point[row + 1] = (b - f) / f;
    point[row + 2] = (c - g) / g;
    point[row + 3] = (d - h) / h;
  }
}

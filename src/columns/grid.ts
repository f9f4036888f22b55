/** What rows are matched by. */
export interface Keys {
  readonly entities: Int32Array;
  readonly periods: Int32Array;
}

/**
 * A table of entities by periods with a cell for each row, `entity × width + period − first`, as
 * 32-bit numbers: what is above them cancels out.
 */
export interface Grid {
  readonly width: number;
  readonly first: number;
  readonly size: number;
}

/**
 * The smallest grid for the rows of two tables and for the periods so many steps before them, or
 * `undefined` if most of it would be empty.
 */
export function gridOf(keys: Keys, step: number, { entities, periods }: Keys): Grid | undefined {
  const [entity, lastEntity] = rangeOf(keys.entities, entities);
  const [period, lastPeriod] = rangeOf(keys.periods, periods);
  const width = lastPeriod - period + step + 1;
  const size = (lastEntity - entity + 1) * width;
  if (size > 9 * Math.max(entities.length, 128)) return undefined;
  return { width, first: (Math.imul(entity, width) + period - step) | 0, size };
}

/** The least and the greatest of some numbers. */
function rangeOf(...columns: readonly Int32Array[]): readonly [first: number, last: number] {
  let first = columns[0]?.[0] ?? 0;
  let last = first;
  for (const numbers of new Set(columns))
    // eslint-disable-next-line @typescript-eslint/prefer-for-of -- an iterator takes four times as long
    for (let row = 0; row < numbers.length; row += 1) {
      const number = numbers[row] as number;
      if (number < first) first = number;
      if (number > last) last = number;
    }
  return [first, last];
}

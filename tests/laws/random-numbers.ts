/**
 * Random numbers from a seed, for tables of a million rows, which would be slow to shrink: xorshift
 * of 32 bits.
 */
export function randomNumbers(seed: number): {
  /** A whole number from 0, below another. */
  readonly below: (limit: number) => number;
  /** A number above zero of so many binary digits. */
  readonly wide: (digits: number) => bigint;
} {
  let state = seed * 2_654_435_761 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit: number): number => Math.floor((next() / 2 ** 32) * limit);
  const wide = (digits: number): bigint => {
    let all = 1n;
    for (let digit = 1; digit < digits; digit += 24) {
      const more = Math.min(24, digits - digit);
      all = (all << BigInt(more)) | BigInt(below(2 ** more));
    }
    return all;
  };
  return { below, wide };
}

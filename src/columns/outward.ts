/** Half of the distance from 1 to the next double, and a hair more. */
const hair = 2 ** -53 * (1 + 2 ** -52);

/**
 * The next double below or above a rounded quotient: the exact quotient is between the two
 * (Rump, Zimmermann, Boldo and Melquiond, "Computing predecessor and successor in rounding to
 * nearest", 2009). Zero is exact, since the numerator is a whole number.
 */
export const below = (q: number): number => q - hair * Math.abs(q);
export const above = (q: number): number => q + hair * Math.abs(q);

const lengthOf = (x: bigint): number => x.toString(16).length * 4;

/** The double nearest to n / d, for whole numbers of any length and d above zero. */
export function nearest(n: bigint, d: bigint): number {
  const size = n < 0n ? -n : n;
  // At least 64 binary digits and one for all that follow, so that `Number` rounds once.
  const shift = Math.max(0, 64 + lengthOf(d) - lengthOf(size));
  const shifted = size << BigInt(shift);
  const whole = shifted / d;
  const q = Number(whole * 2n + (whole * d === shifted ? 0n : 1n)) * 2 ** (-shift - 1);
  return n < 0n ? -q : q;
}

/** At least the number of binary digits. */
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

/**
 * The double nearest to the kth root of n / d, less one. The root is computed as a whole number of
 * 2^−places. Unless n = d, it differs from one by more than 1 / (4 d k), so that these places are at
 * least 60 binary digits of the result; one more digit stands for all that follow.
 */
export function nearestRoot(n: bigint, d: bigint, k: number): number {
  if (n === 0n) return -1;
  const power = BigInt(k);
  const places = BigInt(66 + lengthOf(d) + lengthOf(power));
  const radicand = n << (places * power);
  const one = 1n << places;
  const root = wholeRoot(
    radicand / d,
    power,
    (BigInt(Math.ceil(nearest(n, d) ** (1 / k) * 2 ** 53)) << (places - 53n)) + 1n,
  );
  const rest = root ** power * d === radicand ? 0n : 1n;
  return nearest((root - one) * 2n + rest, one * 2n);
}

/** The kth root rounded down, by Newton's method: after one step, it comes down to the root. */
function wholeRoot(radicand: bigint, k: bigint, guess: bigint): bigint {
  const next = (x: bigint): bigint => ((k - 1n) * x + radicand / x ** (k - 1n)) / k;
  let root = next(guess);
  for (let lower = next(root); lower < root; lower = next(root)) root = lower;
  return root;
}

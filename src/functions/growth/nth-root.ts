import {
  digitsAt,
  divideIntegers,
  type Direction,
  type Exact,
  powerOfTen,
} from "../precision/exact.js";

/** Digits after the decimal point of a root. */
const places = 20;

/**
 * The greatest whole number whose nth power is at most `radicand`, by Newton's method from above.
 */
function integerRoot(radicand: bigint, degree: bigint): bigint {
  if (radicand < 2n) return radicand;
  let root = 1n << (BigInt(radicand.toString(2).length) / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * root + radicand / root ** (degree - 1n)) / degree;
    if (next >= root) return root;
    root = next;
  }
}

/**
 * The nth root of `numerator / denominator`, both at least zero, rounded once to twenty places. It
 * is the integer root of a scaled radicand, so there is no error to estimate.
 */
export function nthRoot(
  numerator: Exact,
  denominator: Exact,
  degree: number,
  direction: Direction,
): { value: Exact; exact: boolean } {
  const n = BigInt(degree);
  const scale = Math.max(numerator.scale, denominator.scale);
  const top = digitsAt(numerator, scale) * powerOfTen(places * degree);
  const bottom = digitsAt(denominator, scale);
  const floor = integerRoot(divideIntegers(top, bottom, "down"), n);
  const exact = floor ** n * bottom === top;
  // Round up if the root is above floor + 1/2, that is, if its double is above 2 × floor + 1.
  const above = (2n * floor + 1n) ** n * bottom < top * 2n ** n;
  const digits =
    exact || direction === "down" || (direction === "nearest" && !above) ? floor : floor + 1n;
  return { value: { digits, scale: places }, exact };
}

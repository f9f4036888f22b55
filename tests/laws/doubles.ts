import { absolute, compare, minus, rational, type Rational } from "./rational.js";

const bits = new DataView(new ArrayBuffer(8));

/** The next double above (1) or below (−1). */
export function doubleBeside(x: number, side: 1 | -1): number {
  if (x === 0) return side * Number.MIN_VALUE;
  bits.setFloat64(0, x);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(side * Math.sign(x)));
  return bits.getFloat64(0);
}

/** A double is a whole number of some power of two: read from its bits. */
export function ofDouble(x: number): Rational {
  bits.setFloat64(0, x);
  const word = bits.getBigUint64(0);
  const exponent = Number((word >> 52n) & 0x7ffn);
  const digits = (word & (2n ** 52n - 1n)) | (exponent === 0 ? 0n : 2n ** 52n);
  const power = Math.max(exponent, 1) - 1075;
  const signed = x < 0 ? -digits : digits;
  return power < 0
    ? rational(signed, 2n ** BigInt(-power))
    : rational(signed * 2n ** BigInt(power));
}

/** Whether no other double is nearer to a number. */
export function isNearestTo(x: number, exact: Rational): boolean {
  if (!Number.isFinite(x)) return false;
  const away = (y: number): Rational => absolute(minus(ofDouble(y), exact));
  return ([1, -1] as const).every((side) => compare(away(x), away(doubleBeside(x, side))) <= 0);
}

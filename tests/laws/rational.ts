/**
 * An exact rational number. The laws have their own arithmetic, so that the library's cannot vouch
 * for itself.
 */
export interface Rational {
  readonly n: bigint;
  /** Always above zero. */
  readonly d: bigint;
}

export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d });
export const zero = rational(0n);
export const one = rational(1n);

export const plus = (a: Rational, b: Rational): Rational =>
  rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Rational, b: Rational): Rational =>
  rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const power = (a: Rational, n: number): Rational =>
  rational(a.n ** BigInt(n), a.d ** BigInt(n));
export const absolute = (a: Rational): Rational => (a.n < 0n ? rational(-a.n, a.d) : a);

export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const equal = (a: Rational, b: Rational): boolean => compare(a, b) === 0;
export const least = (...all: readonly Rational[]): Rational =>
  all.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
export const greatest = (...all: readonly Rational[]): Rational =>
  all.reduce((a, b) => (compare(a, b) >= 0 ? a : b));

export const tenTo = (exponent: number): Rational =>
  exponent < 0 ? rational(1n, 10n ** BigInt(-exponent)) : rational(10n ** BigInt(exponent));

export function floor({ n, d }: Rational): bigint {
  return n >= 0n || n % d === 0n ? n / d : n / d - 1n;
}

export const ceiling = (a: Rational): bigint => -floor(rational(-a.n, a.d));

/** Reads plain decimal digits, such as `Decimal.toFixed()` gives. */
export function readDecimal(text: string): Rational {
  const [whole = "", fraction = ""] = text.split(".");
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

/** One unit in the nth significant digit of a number; zero has none. */
export function unitOfDigit(a: Rational, digit: number): Rational {
  if (a.n === 0n) return zero;
  const size = absolute(a);
  let exponent = size.n.toString().length - size.d.toString().length;
  if (compare(size, tenTo(exponent)) < 0) exponent -= 1;
  return tenTo(exponent - digit + 1);
}

/** Rounded to so many significant digits, ties to the even digit. */
function roundHalfEven(a: Rational, digits: number): Rational {
  if (a.n === 0n) return a;
  const unit = unitOfDigit(a, digits);
  const scaled = over(a, unit);
  const below = floor(scaled);
  const side = compare(minus(scaled, rational(below)), rational(1n, 2n));
  return times(rational(side > 0 || (side === 0 && below % 2n !== 0n) ? below + 1n : below), unit);
}

/**
 * Whether a point is an exact number rounded once, to the even, at twenty digits or any number
 * more.
 */
export function roundedOnce(point: Rational, exact: Rational): boolean {
  return Array.from({ length: 60 }, (_, more) => 20 + more).some((digits) =>
    equal(roundHalfEven(exact, digits), point),
  );
}

import { divideIntegers } from "../../precision/exact.js";
import { one } from "./fixed.js";

/** A point on the number line, possibly infinite, and whether it is itself impossible. */
export interface RangeEnd {
  /** −1 or 1 for minus or plus infinity, 0 for `at`. */
  readonly far: -1 | 0 | 1;
  readonly at: bigint;
  readonly open: boolean;
}

export interface Range {
  readonly lower: RangeEnd;
  readonly upper: RangeEnd;
}

/** The infinite ends are also at zero, so that two of one sign are equal, and none is above zero. */
export const minusInfinity: RangeEnd = { far: -1, at: 0n, open: true };
export const plusInfinity: RangeEnd = { far: 1, at: 0n, open: true };

const signOf = ({ far, at }: RangeEnd): -1 | 0 | 1 =>
  far !== 0 ? far : at > 0n ? 1 : at < 0n ? -1 : 0;

/** All values of a product, rounded outward: its bounds are among the products of the bounds. */
export function times(a: Range, b: Range): Range {
  // By far most factors are above zero, and then it is known which products these are.
  if (isAboveZero(a) && isAboveZero(b))
    return {
      lower: roundedTo("down", a.lower.at * b.lower.at, one, a.lower.open || b.lower.open),
      upper:
        a.upper.far !== 0 || b.upper.far !== 0
          ? plusInfinity
          : roundedTo("up", a.upper.at * b.upper.at, one, a.upper.open || b.upper.open),
    };
  return hull(
    multiplied(a.lower, b.lower),
    multiplied(a.lower, b.upper),
    multiplied(a.upper, b.lower),
    multiplied(a.upper, b.upper),
  );
}

/** All values of a quotient, rounded outward, for a divisor that is never zero. */
export function over(a: Range, b: Range): Range {
  if (isAboveZero(a) && isAboveZero(b))
    return {
      lower:
        b.upper.far !== 0
          ? openZero
          : roundedTo("down", a.lower.at * one, b.upper.at, a.lower.open || b.upper.open),
      upper:
        a.upper.far !== 0
          ? plusInfinity
          : roundedTo("up", a.upper.at * one, b.lower.at, a.upper.open || b.lower.open),
    };
  const divisorSign = signOf(b.lower) < 0 ? -1 : 1;
  return hull(
    divided(a.lower, b.lower, divisorSign),
    divided(a.lower, b.upper, divisorSign),
    divided(a.upper, b.lower, divisorSign),
    divided(a.upper, b.upper, divisorSign),
  );
}

const openZero: RangeEnd = { far: 0, at: 0n, open: true };

const isAboveZero = ({ lower }: Range): boolean => lower.at > 0n;

/** A quotient of numbers above zero; a rounded bound is never reached, so it is open. */
function roundedTo(
  direction: "down" | "up",
  numerator: bigint,
  denominator: bigint,
  open: boolean,
): RangeEnd {
  const down = numerator / denominator;
  if (down * denominator === numerator) return { far: 0, at: down, open };
  return { far: 0, at: direction === "down" ? down : down + 1n, open: true };
}

/** A corner rounded down and rounded up. */
interface Corner {
  readonly down: RangeEnd;
  readonly up: RangeEnd;
}

const both = (place: RangeEnd): Corner => ({ down: place, up: place });
const infinity = (isAbove: boolean): Corner => both(isAbove ? plusInfinity : minusInfinity);
const nothing = (open: boolean): Corner => both({ far: 0, at: 0n, open });

function multiplied(x: RangeEnd, y: RangeEnd): Corner {
  const signX = signOf(x);
  const signY = signOf(y);
  // Zero times any number is zero, and is possible if the zero factor is.
  if (signX === 0 || signY === 0)
    return nothing(!((signX === 0 && !x.open) || (signY === 0 && !y.open)));
  if (x.far !== 0 || y.far !== 0) return infinity(signX === signY);
  return rounded(x.at * y.at, one, x.open || y.open);
}

function divided(x: RangeEnd, y: RangeEnd, divisorSign: -1 | 1): Corner {
  const signX = signOf(x);
  // Quotients by an infinite end come near to zero, whatever is divided.
  if (y.far !== 0) return nothing(true);
  if (signX === 0) return nothing(x.open);
  if (y.at === 0n || x.far !== 0) return infinity(signX === divisorSign);
  const sign = BigInt(divisorSign);
  return rounded(x.at * one * sign, y.at * sign, x.open || y.open);
}

/** A rounded bound is never reached, so it is open. */
function rounded(numerator: bigint, denominator: bigint, open: boolean): Corner {
  const down = divideIntegers(numerator, denominator, "down");
  const exact = down * denominator === numerator;
  return {
    down: { far: 0, at: down, open: open || !exact },
    up: { far: 0, at: exact ? down : down + 1n, open: open || !exact },
  };
}

/** Of several corners at one place, a possible one takes precedence, for both bounds. */
function hull(one: Corner, two: Corner, three: Corner, four: Corner): Range {
  return {
    lower: lowerOf(lowerOf(lowerOf(one.down, two.down), three.down), four.down),
    upper: upperOf(upperOf(upperOf(one.up, two.up), three.up), four.up),
  };
}

const lowerOf = (a: RangeEnd, b: RangeEnd): RangeEnd =>
  (order(b, a) || Number(b.open) - Number(a.open)) < 0 ? b : a;

const upperOf = (a: RangeEnd, b: RangeEnd): RangeEnd =>
  (order(b, a) || Number(a.open) - Number(b.open)) > 0 ? b : a;

function order(a: RangeEnd, b: RangeEnd): number {
  if (a.far !== b.far) return a.far - b.far;
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}

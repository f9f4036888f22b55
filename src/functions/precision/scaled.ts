import type { Decimal } from "./decimal.js";
import { decimalFrom, digitsAt, type Direction, type Exact, quotient } from "./exact.js";
import type { Measured } from "./interval.js";
import { small, smallDecimal, smallQuotient, tenTo } from "./small.js";

/**
 * A whole number: a float if it is small, which is then exact, or else a BigInt. Two numbers that
 * are compared or combined are of the same kind; `<` and `>` work for both kinds, also with zero.
 */
export type Whole = number | bigint;

/** A number and its bounds as whole numbers of one scale. */
export interface Scaled {
  readonly point: Whole;
  readonly lower: Whole;
  readonly upper: Whole;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Two numbers and their bounds as whole numbers of the finest scale among them. */
export function atOneScale(
  one: Measured,
  other: Measured,
): readonly [one: Scaled, other: Scaled, scale: number] {
  const scale = Math.max(finest(one), finest(other));
  const [a, b] = [scaled(one, scale, floatAt), scaled(other, scale, floatAt)];
  return fits(a) && fits(b)
    ? [a, b, scale]
    : [scaled(one, scale, digitsAt), scaled(other, scale, digitsAt), scale];
}

const finest = ({ point, lower, upper }: Measured): number =>
  Math.max(point.scale, lower.at.scale, upper.at.scale);

function scaled<W extends Whole>(
  { point, lower, upper }: Measured,
  scale: number,
  at: (exact: Exact, scale: number) => W,
): Scaled & { readonly [end in "point" | "lower" | "upper"]: W } {
  return {
    point: at(point, scale),
    lower: at(lower.at, scale),
    upper: at(upper.at, scale),
    lowerClosed: lower.closed,
    upperClosed: upper.closed,
  };
}

/** Large, or not a number, unless it is exact. */
const floatAt = ({ digits, scale }: Exact, wanted: number): number =>
  Number(digits) * tenTo(wanted - scale);

const fits = ({ point, lower, upper }: Record<"point" | "lower" | "upper", number>): boolean =>
  Math.max(Math.abs(point), Math.abs(lower), Math.abs(upper)) < small;

export const less = (a: Whole, b: Whole): Whole => (a as number) - (b as number);

export const negated = ({ point, lower, upper, lowerClosed, upperClosed }: Scaled): Scaled => ({
  point: -point,
  lower: -upper,
  upper: -lower,
  lowerClosed: upperClosed,
  upperClosed: lowerClosed,
});

/** The number whole × 10^−scale. */
export function decimalAt(whole: Whole, scale: number): Decimal {
  return typeof whole === "number"
    ? smallDecimal(whole, scale)
    : decimalFrom({ digits: whole, scale });
}

/** The quotient of `exact.ts`; the denominator is positive. */
export function quotientOf(
  numerator: Whole,
  denominator: Whole,
  direction: Exclude<Direction, "halfAway">,
): { value: Decimal; exact: boolean } {
  if (typeof numerator === "number" && typeof denominator === "number")
    return smallQuotient(numerator, denominator, direction);
  const { value, exact } = quotient(
    { digits: BigInt(numerator), scale: 0 },
    { digits: BigInt(denominator), scale: 0 },
    direction,
  );
  return { value: decimalFrom(value), exact };
}

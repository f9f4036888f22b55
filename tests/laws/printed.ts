import type { Quantity } from "@iij/earnings";
import fc from "fast-check";
import { print, type Printed, type Printer, write } from "./printer.js";
import { over, rational, type Rational, tenTo, times } from "./rational.js";

/** Parts of the last printed digit: whole ones, ties, what is just beside them, and anything. */
const part: fc.Arbitrary<Rational> = fc.oneof(
  fc.constantFrom(
    rational(0n),
    rational(1n, 2n),
    rational(1n, 3n),
    rational(499n, 1000n),
    rational(501n, 1000n),
    rational(999n, 1000n),
  ),
  fc.tuple(fc.bigInt(0n, 9999n), fc.bigInt(1n, 9999n)).map(([a, b]) => rational(a % b, b)),
);

/**
 * How large amounts get, in units of the last printed digit: `small` ones often meet each other's
 * ends.
 */
export type Size = "small" | "any";

function count(from: bigint, size: Size): fc.Arbitrary<bigint> {
  if (size === "small") return fc.bigInt(from, 4n);
  return fc.oneof(
    { weight: 3, arbitrary: fc.bigInt(from, 12n) },
    fc.bigInt(from, 99_999n),
    fc.bigInt(from, 10n ** 27n),
  );
}

export function printerAt(fewest: number, most: number): fc.Arbitrary<Printer> {
  return fc.record({
    decimals: fc.integer({ min: fewest, max: most }),
    how: fc.constantFrom("nearest", "truncated"),
    tie: fc.constantFrom("down", "up"),
    says: fc.constantFrom("how", "nothing", "unknown"),
  });
}

/** `any` sign, or `positive`: so far above zero that the printed figure is, too. */
export type Sign = "any" | "positive" | "negative";

/** Amounts counted in units of the last digit that their printer prints. */
export function amount(sign: Sign, size: Size = "any"): fc.Arbitrary<Rational> {
  const negative = sign === "any" ? fc.boolean() : fc.constant(sign === "negative");
  return fc
    .tuple(count(sign === "any" ? 0n : 1n, size), part, negative)
    .map(([whole, { n, d }, minus]) => rational((minus ? -1n : 1n) * (whole * d + n), d));
}

/** An amount that is printed exactly, as a threshold or a count is. */
function printedExactly<U extends string>(
  unit: U,
  sign: Sign,
  decimals: fc.Arbitrary<number>,
  size: Size,
): fc.Arbitrary<Printed<U>> {
  const negative = sign === "any" ? fc.boolean() : fc.constant(sign === "negative");
  return fc
    .tuple(count(sign === "any" ? 0n : 1n, size), negative, decimals)
    .map(([whole, minus, places]) => {
      const multiple = minus ? -whole : whole;
      const figure: Quantity<U> = { value: write(multiple, places), unit };
      return { truth: times(rational(multiple), tenTo(-places)), figure };
    });
}

/** An amount and its printed figure: rounded or cut off, admitted or not, or exact. */
export function printed<U extends string>(
  unit: U,
  sign: Sign = "any",
  fewest = -11,
  most = 4,
  size: Size = "any",
): fc.Arbitrary<Printed<U>> {
  const rounded = fc
    .tuple(amount(sign, size), printerAt(fewest, most))
    .map(([units, printer]) => ({ truth: over(units, tenTo(printer.decimals)), printer }))
    .map(({ truth, printer }) => ({ truth, figure: print(truth, unit, printer) }));
  return fc.oneof(
    { weight: 4, arbitrary: rounded },
    printedExactly(unit, sign, fc.integer({ min: fewest, max: most }), size),
  );
}

/**
 * Two figures of one size, such as two quarters of one company: their roundings overlap as often as
 * not.
 */
export function printedPair<U extends string>(
  unit: U,
  current: Sign = "any",
  base: Sign = "any",
): fc.Arbitrary<readonly [Printed<U>, Printed<U>]> {
  return fc
    .tuple(fc.integer({ min: -9, max: 3 }), fc.constantFrom<Size>("small", "any"))
    .chain(([at, size]) =>
      fc.tuple(printed(unit, current, at, at + 1, size), printed(unit, base, at, at + 1, size)),
    );
}

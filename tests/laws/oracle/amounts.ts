import type { Quantity } from "@iij/earnings";
import fc from "fast-check";
import { rational, type Rational, readDecimal, tenTo, times } from "../rational.js";
import { type Press, print, type Way, ways } from "./printing.js";

/** An amount that nobody but the test knows, and the figure that a document prints of it. */
export interface Known<U extends string = string> {
  readonly truth: Rational;
  readonly figure: Quantity<U>;
}

/** Numerators over 1,000: whole digits, ties, what is just beside one, and anything else. */
const thousandths = fc.oneof(fc.constantFrom(0n, 500n, 499n, 501n, 999n, 1n), fc.bigInt(0n, 999n));

/** Units of the last digit: few, so that ends meet and zero is near, or as many as one likes. */
const units = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(0n, 6n) },
  { weight: 2, arbitrary: fc.bigInt(0n, 99_999n) },
  fc.bigInt(0n, 10n ** 24n),
);

export type Sign = "any" | "positive" | "negative";

/** An amount in units of some digit, which ties and falls beside ties on purpose. */
export const amount = (sign: Sign = "any"): fc.Arbitrary<Rational> =>
  fc
    .tuple(units, thousandths, sign === "any" ? fc.boolean() : fc.constant(sign === "negative"))
    .map(([whole, part, isNegative]) => {
      const size = rational(whole * 1000n + part + (sign === "any" ? 0n : 1000n), 1000n);
      return isNegative ? rational(-size.n, size.d) : size;
    });

export const press = (
  fewest: number,
  most: number,
  by: readonly Way[] = ways,
): fc.Arbitrary<Press> =>
  fc.record({
    way: fc.constantFrom(...by),
    decimals: fc.integer({ min: fewest, max: most }),
    isKnown: fc.boolean(),
  });

/**
 * Amounts as documents print them: in billions (decimals −8) as in hundredths, by every way of
 * rounding, and some of them exact.
 */
export function known<U extends string>(
  unit: U,
  sign: Sign = "any",
  fewest = -9,
  most = 3,
): fc.Arbitrary<Known<U>> {
  return fc
    .tuple(amount(sign), press(fewest, most), fc.nat(9))
    .map(([units, by, kind]): Known<U> => {
      const truth = times(units, tenTo(-by.decimals));
      if (kind > 0) return { truth, figure: print(truth, unit, by) };
      // A threshold or a count is what it prints.
      const { value } = print(truth, unit, by);
      return { truth: readDecimal(value), figure: { value, unit } };
    });
}

/** Two amounts of one size, such as two quarters of one company. */
export function knownPair<U extends string>(
  unit: U,
  first: Sign = "any",
  second: Sign = "any",
): fc.Arbitrary<readonly [Known<U>, Known<U>]> {
  return fc
    .integer({ min: -9, max: 3 })
    .chain((at) => fc.tuple(known(unit, first, at, at + 1), known(unit, second, at, at + 1)));
}

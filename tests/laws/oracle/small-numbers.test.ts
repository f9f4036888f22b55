import type { Decimal } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { readStated } from "../../../src/functions/levels/read-stated.js";
import type { Measured } from "../../../src/functions/precision/interval.js";
import { decimalFrom, quotient } from "../../../src/functions/precision/exact.js";
import { small, smallDecimal, smallQuotient } from "../../../src/functions/precision/small.js";
import { law } from "../law.js";
import { timesAsMany } from "../seed.js";
import { casesOfEach } from "./cases.js";
import { classify, classifyExactly } from "./classify-exactly.js";

/** The first whole number that is not small. */
const limit = Math.ceil(small);

/** The three parts of a Decimal, and whether its constructor is the library's. */
const partsOf = ({ s, e, d, constructor }: Decimal): unknown => ({ s, e, d, constructor });

const isSame = (fast: Decimal, slow: Decimal): boolean =>
  fast.constructor === slow.constructor &&
  fast.s === slow.s &&
  fast.e === slow.e &&
  fast.d.length === slow.d.length &&
  fast.d.every((word, index) => word === slow.d[index]);

/**
 * Small whole numbers: any, few digits, the largest, powers of two and five, whose quotients end in
 * ties, and those beside powers of ten, whose digits carry.
 */
const powers = [2, 5, 10].flatMap((base) =>
  Array.from({ length: 31 }, (_, exponent) => base ** exponent).filter((power) => power < limit),
);
const size = fc.oneof(
  fc.integer({ min: 0, max: limit - 1 }),
  fc.integer({ min: 0, max: 99 }),
  fc.integer({ min: limit - 9, max: limit - 1 }),
  fc
    .tuple(fc.constantFrom(...powers), fc.constantFrom(1, 3, 7, 9), fc.integer({ min: -1, max: 1 }))
    .map(([power, factor, beside]) => Math.abs(power * factor + beside))
    .filter((whole) => whole < limit),
);
const sign = fc.constantFrom(-1, 1);

/**
 * A numerator over 2^29 whose digits end with a five just after the twentieth: each zero more in
 * the numerator needs one digit less, and has to be even once more.
 */
const tie = fc
  .integer({ min: 0, max: 8 })
  .chain((zeros) =>
    fc
      .integer({ min: Math.ceil(5 ** zeros / 2), max: Math.floor((10 * 5 ** zeros - 1) / 2) })
      .map((half) => [(2 * half - 1) * 2 ** zeros, 2 ** 29] as const),
  )
  .filter(([numerator]) => numerator > 0);

const fraction = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.tuple(size, size).map(([a, b]) => a + b),
      size,
    ),
  },
  tie,
);

describe("numbers that are small enough for floats", () => {
  law(
    "become the same Decimals as by way of BigInts and text",
    [size, sign, fc.integer({ min: -40, max: 40 })],
    (whole, side, scale) => {
      const fast = smallDecimal(side * whole, scale);
      const slow = decimalFrom({ digits: BigInt(side * whole), scale });
      if (!isSame(fast, slow)) expect(partsOf(fast)).toEqual(partsOf(slow));
    },
    casesOfEach / timesAsMany,
  );

  law(
    "have the same quotients as by way of BigInts and text, to the last digit",
    [
      fraction.filter(([, denominator]) => denominator > 0),
      sign,
      fc.constantFrom("nearest", "down", "up"),
    ],
    ([numerator, denominator], side, direction) => {
      const fast = smallQuotient(side * numerator, denominator, direction);
      const { value, exact } = quotient(
        { digits: BigInt(side * numerator), scale: 0 },
        { digits: BigInt(denominator), scale: 0 },
        direction,
      );
      const slow = decimalFrom(value);
      if (fast.exact !== exact || !isSame(fast.value, slow))
        expect({ ...fast, value: partsOf(fast.value) }).toEqual({ value: partsOf(slow), exact });
    },
    casesOfEach / timesAsMany,
  );
});

/** Digits of an amount: small ones, those beside the limits of floats, and forty digits. */
const digits = fc.oneof(
  { weight: 4, arbitrary: size.map(BigInt) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 12 }).map(BigInt) },
  fc.bigInt(BigInt(Math.floor(limit / 10)) - 9n, BigInt(Math.ceil(limit / 10)) + 9n),
  fc.bigInt(2n ** 53n - 9n, 2n ** 53n + 9n),
  fc.bigInt(0n, 10n ** 40n),
);

const printedAt = (at: number): fc.Arbitrary<Measured> =>
  fc
    .tuple(
      digits,
      fc.boolean(),
      fc.integer({ min: at, max: at + 2 }),
      fc.constantFrom("nearest", "truncated", "unknown", undefined),
      fc.integer({ min: 0, max: 9 }),
    )
    .map(([amount, isNegative, decimals, rounding, exact]) => {
      const text = amount.toString().padStart(Math.max(0, decimals) + 1, "0");
      const point = text.length - Math.max(0, decimals);
      const fraction = text.slice(point);
      const value = `${isNegative ? "-" : ""}${text.slice(0, point)}${"0".repeat(Math.max(0, -decimals))}${fraction && `.${fraction}`}`;
      const precision = exact === 0 ? {} : { decimals, ...(rounding && { rounding }) };
      return readStated({ value, unit: "JPY", ...precision }) as unknown as Measured;
    });

const pair = fc.integer({ min: -9, max: 4 }).chain((at) => fc.tuple(printedAt(at), printedAt(at)));

describe("growth", () => {
  law(
    "is the same with floats, where they are exact, as with BigInts alone",
    [pair, fc.boolean(), fc.constantFrom("JPY", "JPY", "JPY", "ratio")],
    ([now, before], isExpense, unit) => {
      const counted = { unit, basis: "computed", isExpense } as const;
      const fast = classify(now, before, counted);
      const slow = classifyExactly(now, before, counted);
      expect(fast.outcome).toBe(slow.outcome);
      for (const part of ["rate", "change"] as const) {
        const found = part in fast ? fast[part as "change"] : undefined;
        const expected = part in slow ? slow[part as "change"] : undefined;
        if (found === undefined || expected === undefined) {
          expect(found).toBe(expected);
          continue;
        }
        expect([found.lowerClosed, found.upperClosed, found.unit]).toEqual([
          expected.lowerClosed,
          expected.upperClosed,
          expected.unit,
        ]);
        for (const key of ["point", "lower", "upper"] as const)
          if (!isSame(found[key], expected[key]))
            expect([part, key, partsOf(found[key])]).toEqual([part, key, partsOf(expected[key])]);
      }
    },
    casesOfEach / timesAsMany,
  );
});

import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalOf } from "../../src/functions/precision/decimal.js";
import { exactOf } from "../../src/functions/precision/exact.js";
import { plainAmount } from "../../src/functions/precision/plain-amount.js";
import { shortDecimal } from "../../src/functions/precision/short-decimal.js";
import { law } from "./law.js";

/** Many lengths, as a Decimal has a word for each seven digits. */
const digits = fc
  .integer({ min: 1, max: 34 })
  .chain((length) => fc.bigInt(10n ** BigInt(length - 1), 10n ** BigInt(length) - 1n));
const zeros = fc.integer({ min: 0, max: 9 }).map((count) => "0".repeat(count));
const decimal = fc
  .tuple(fc.constantFrom("", "-"), digits, zeros, fc.integer({ min: -70, max: 12 }))
  .map(([sign, whole, behind, power]) => `${sign}${whole}${behind}e${power}`);

/** If a Decimal is read from its words, then as from its text. */
function expectAsText(value: Decimal): void {
  const short = shortDecimal(value);
  const text = short === undefined ? undefined : plainAmount(value);
  expect(short).toEqual(text === undefined ? undefined : exactOf(text));
}

describe("a Decimal", () => {
  law(
    "is read from its words as from its text",
    [decimal],
    (text) => {
      for (const value of [decimalOf(text), new Decimal(text)]) expectAsText(value);
    },
    3000,
  );

  // Not of more than seven characters: decimal.js would add zeros without end.
  const number = fc.oneof(
    fc.integer({ min: -3, max: 12 }),
    fc.constantFrom(0, -0, 1e6, 9_999_999, 0.5, NaN),
  );
  law(
    "is read as from its text if a program has changed a property",
    [
      decimal,
      fc.record(
        {
          s: fc.oneof(number, fc.constant(null)),
          e: number,
          d: fc.oneof(
            fc.array(number, { minLength: 1, maxLength: 6 }).filter((words) => words.at(-1) !== 0),
            fc.constant(null),
          ),
        },
        { requiredKeys: [] },
      ),
    ],
    (text, changes) => {
      expectAsText(Object.assign(decimalOf(text), changes));
    },
    3000,
  );

  law(
    "of twenty digits is read from its words",
    [fc.bigInt(10n ** 19n, 10n ** 20n - 1n), fc.boolean(), fc.integer({ min: 20, max: 40 })],
    (whole, isNegative, scale) => {
      const value = decimalOf(`${isNegative ? -whole : whole}e-${scale}`);
      expect(shortDecimal(value)).toEqual(exactOf(value.toFixed()));
    },
  );
});

test.each(["0", "-0", "1e21", "1e-4100", "NaN", "Infinity"])(
  "the Decimal %s is left to its text",
  (text) => {
    expect(shortDecimal(decimalOf(text))).toBeUndefined();
  },
);

test("a Decimal with a method of its own is left to its text", () => {
  const value = Object.assign(decimalOf("0.25"), { toFixed: () => "0.5" });
  expect(shortDecimal(value)).toBeUndefined();
});

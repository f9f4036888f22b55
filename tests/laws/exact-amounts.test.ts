import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalOf } from "../../src/functions/precision/decimal.js";
import { type Exact, exactOf } from "../../src/functions/precision/exact.js";
import { exactAmount } from "../../src/functions/precision/exact-amount.js";
import { plainAmount } from "../../src/functions/precision/plain-amount.js";
import { law } from "./law.js";

/** What `exactAmount` reads from the words of a Decimal must be what its text says. */
const byText = (amount: unknown): Exact | undefined => {
  const text = plainAmount(amount);
  return text === undefined ? undefined : exactOf(text);
};

/** Many lengths, as a Decimal has a word for each seven digits. */
const digits = fc
  .integer({ min: 1, max: 34 })
  .chain((length) => fc.bigInt(10n ** BigInt(length - 1), 10n ** BigInt(length) - 1n));
const zeros = fc.integer({ min: 0, max: 9 }).map((count) => "0".repeat(count));
const short = fc
  .tuple(fc.constantFrom("", "-"), digits, zeros, fc.integer({ min: -70, max: 12 }))
  .map(([sign, whole, behind, power]) => `${sign}${whole}${behind}e${power}`);

describe("an amount in a Decimal", () => {
  law(
    "is read as from its text",
    [short],
    (text) => {
      for (const decimal of [decimalOf(text), new Decimal(text)])
        expect(exactAmount(decimal)).toEqual(byText(decimal));
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
      short,
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
      const changed = Object.assign(decimalOf(text), changes);
      expect(exactAmount(changed)).toEqual(byText(changed));
    },
    3000,
  );
});

test.each(["0", "-0", "1e21", "1e-4100", "NaN", "Infinity"])(
  "the Decimal %s is read as from its text",
  (text) => {
    expect(exactAmount(decimalOf(text))).toEqual(byText(decimalOf(text)));
  },
);

test("a method that was added to a Decimal is called", () => {
  const decimal = Object.assign(decimalOf("0.25"), { toFixed: () => "0.5" });
  expect(exactAmount(decimal)).toEqual({ digits: 5n, scale: 1 });
});

import {
  bounds,
  crossSellRate,
  impliedExchangeRate,
  intersect,
  margin,
  pointChange,
  share,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { amount, printed, printerAt, printedPair } from "./printed.js";
import { print } from "./printer.js";
import {
  across,
  contains,
  expectProof,
  hasPointOf,
  rangeOf,
  readPoint,
  witnessesOf,
} from "./range.js";
import {
  compare,
  equal,
  minus,
  one,
  over,
  rational,
  type Rational,
  readDecimal,
  times,
  zero,
} from "./rational.js";

describe("margin", () => {
  const lines = fc.oneof(
    printedPair("JPY", "any", "positive"),
    fc.tuple(printed("JPY"), printed("JPY", "positive")),
  );

  law(
    "has bounds that are proven and tight",
    [lines],
    ([profit, revenues]) => {
      const found = margin(profit.figure, revenues.figure);
      const [a, b] = [witnessesOf(profit.figure), witnessesOf(revenues.figure)];
      expect(contains(rangeOf(found), over(profit.truth, revenues.truth))).toBe(true);
      expectProof(
        found,
        { real: across(a.real, b.real, over), ends: across(a.ends, b.ends, over) },
        "rounded",
      );
    },
    1000,
  );

  law(
    "has a point that is the quotient of the printed amounts, rounded once, or the end that it would pass",
    [lines],
    ([profit, revenues]) => {
      const exact = over(readDecimal(profit.figure.value), readDecimal(revenues.figure.value));
      const found = margin(profit.figure, revenues.figure);
      expect(hasPointOf(found, exact)).toBe(true);
    },
  );
});

/** A whole, a part of it (at times all or nothing), and both printed. */
const parts = fc
  .tuple(
    amount("positive"),
    fc.tuple(fc.bigInt(0n, 12n), fc.bigInt(1n, 12n)),
    printerAt(0, 0),
    printerAt(-1, 3),
  )
  .map(([whole, [a, b], wholePrinter, partPrinter]) => {
    const part = times(whole, rational(a < b ? a : b, b));
    return {
      truth: over(part, whole),
      part: print(part, "JPY", partPrinter),
      whole: print(whole, "JPY", wholePrinter),
    };
  });

describe("share", () => {
  law(
    "is between nothing and all, and the true share is inside",
    [parts],
    ({ truth, part, whole }) => {
      const found = rangeOf(share(part, whole));
      expect(compare(found.lower, zero) >= 0 && compare(found.upper, one) <= 0).toBe(true);
      expect(contains(found, truth)).toBe(true);
    },
    1500,
  );

  law("is tight: proven for every part of every whole", [parts], ({ part, whole }) => {
    const [a, b] = [witnessesOf(part), witnessesOf(whole)];
    const possible = (x: Rational): boolean => compare(x, zero) >= 0 && compare(x, one) <= 0;
    // A whole at its least and a part at its most meet in between, where the part is all of it.
    const cut = (x: Rational): Rational =>
      compare(x, one) > 0 ? one : compare(x, zero) < 0 ? zero : x;
    const all = across(a.real, b.real, over);
    const real = [...all.filter(possible), ...(all.some((x) => compare(x, one) > 0) ? [one] : [])];
    expectProof(
      share(part, whole),
      { real, ends: across(a.ends, b.ends, over).map(cut) },
      "rounded",
    );
  });
});

describe("pointChange", () => {
  const ratio = printed("ratio", "any", 0, 5);

  law("has bounds that are proven and tight, and an exact point", [ratio, ratio], (now, before) => {
    const found = pointChange(now.figure, before.figure);
    const [a, b] = [witnessesOf(now.figure), witnessesOf(before.figure)];
    expect(contains(rangeOf(found), minus(now.truth, before.truth))).toBe(true);
    expectProof(
      found,
      { real: across(a.real, b.real, minus), ends: across(a.ends, b.ends, minus) },
      "exact",
    );
    expect(
      equal(
        readPoint(found.point),
        minus(readDecimal(now.figure.value), readDecimal(before.figure.value)),
      ),
    ).toBe(true);
  });

  law("of computed ratios holds the true difference", [parts, parts], (now, before) => {
    const found = pointChange(share(now.part, now.whole), margin(before.part, before.whole));
    expect(contains(rangeOf(found), minus(now.truth, before.truth))).toBe(true);
  });
});

describe("impliedExchangeRate", () => {
  /** An amount, its translation at one rate, and both printed; losses too. */
  const rate = fc
    .tuple(fc.bigInt(1n, 20_000n), fc.bigInt(1n, 200n))
    .map(([n, d]) => rational(n, d));
  const side = fc.tuple(
    fc.constantFrom<"positive" | "negative">("positive", "negative").chain(amount),
    printerAt(0, 0),
    printerAt(-2, 3),
  );

  law(
    "holds the rate at which everything was translated, also where several pairs narrow it",
    [rate, fc.array(side, { minLength: 1, maxLength: 4 })],
    (true_, sides) => {
      const rates = sides.map(([dollars, toDollars, toYen]) =>
        impliedExchangeRate(
          print(times(dollars, true_), "JPY", toYen),
          print(dollars, "USD", toDollars),
        ),
      );
      for (const found of rates) expect(contains(rangeOf(found), true_)).toBe(true);
      const shared = intersect(...rates);
      expect(shared.outcome === "shared" && contains(rangeOf(shared), true_)).toBe(true);
    },
  );

  law(
    "is proven and tight, with a point that is rounded once",
    [rate, side],
    (true_, [dollars, toDollars, toYen]) => {
      const [yen, translation] = [
        print(times(dollars, true_), "JPY", toYen),
        print(dollars, "USD", toDollars),
      ];
      const [a, b] = [witnessesOf(yen), witnessesOf(translation)];
      const found = impliedExchangeRate(yen, translation);
      // No exchange rate is negative, though an amount that rounds to zero may be.
      const positive = (all: readonly Rational[]): readonly Rational[] =>
        all.map((each) => (each.n < 0n ? rational(0n) : each));
      expectProof(
        found,
        {
          real: positive(across(a.real, b.real, over)),
          ends: positive(across(a.ends, b.ends, over)),
        },
        "rounded",
      );
      expect(hasPointOf(found, over(readDecimal(yen.value), readDecimal(translation.value)))).toBe(
        true,
      );
    },
  );
});

describe("crossSellRate", () => {
  const counts = fc
    .tuple(fc.nat(5000), fc.nat(5000))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b, 1)] as const);

  law(
    "is the exact quotient: rounded once as a point, outward as bounds",
    [counts],
    ([part, base]) => {
      const found = crossSellRate(part, base);
      const exact = rational(BigInt(part), BigInt(base));
      expect(hasPointOf(found, exact)).toBe(true);
      expectProof(found, { real: [exact], ends: [exact] }, "rounded");
    },
  );

  law(
    "prints as a rate that is consistent with it",
    [counts, printerAt(0, 4)],
    ([part, base], printer) => {
      const rate = print(rational(BigInt(part), BigInt(base)), "ratio", printer);
      expect(intersect(bounds(rate), crossSellRate(part, base)).outcome).toBe("shared");
    },
  );
});

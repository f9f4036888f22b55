import {
  crossSellCounts,
  crossSellOverlap,
  crossSellRate,
  type Quantity,
  type Ratio,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printerAt } from "./printed.js";
import { print, type Printer, printsAs, write } from "./printer.js";
import { across, contains, expectProof, rangeOf, witnessesOf } from "./range.js";
import {
  compare,
  equal,
  greatest,
  least,
  minus,
  one,
  plus,
  rational,
  type Rational,
  zero,
} from "./rational.js";

const ratio = (part: number, base: number): Rational => rational(BigInt(part), BigInt(base));

describe("crossSellCounts", () => {
  const base = fc.integer({ min: 1, max: 250 });

  law(
    "lists the true number behind a printed rate",
    [base, fc.nat(250), printerAt(0, 4)],
    (all, some, printer) => {
      const part = some % (all + 1);
      expect(crossSellCounts(print(ratio(part, all), "ratio", printer), all)).toContain(part);
    },
  );

  law(
    "lists exactly the numbers that print as the rate under some tie",
    [base, fc.nat(1000), printerAt(0, 3)],
    (all, multiple, printer) => {
      const stated = write(BigInt(multiple % (10 ** printer.decimals + 1)), printer.decimals);
      const rate: Quantity<"ratio"> = { ...print(zero, "ratio", printer), value: stated };
      const printable = Array.from({ length: all + 1 }, (_, n) => n).filter((n) =>
        printsAs(ratio(n, all), rate),
      );
      expect(crossSellCounts(rate, all)).toEqual(printable);
    },
    1000,
  );
});

law(
  "crossSellOverlap with a base holds the true number of customers",
  [
    fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 200 }),
    printerAt(0, 3),
  ],
  (customers, printer: Printer) => {
    const share = (takes: (one: boolean, other: boolean) => boolean): number =>
      customers.filter((customer) => takes(...customer)).length;
    const rateOf = (n: number) => print(ratio(n, customers.length), "ratio", printer);
    const found = crossSellOverlap(
      rateOf(share((x) => x)),
      rateOf(share((_, y) => y)),
      customers.length,
    ).customers;
    const both = share((x, y) => x && y);
    expect(found.least <= both && both <= found.most).toBe(true);
    // Both ends are reached by some group that prints alike: they are no wider than they must be.
    const counts = (takes: (one: boolean, other: boolean) => boolean) =>
      crossSellCounts(rateOf(share(takes)), customers.length);
    const pairs = counts((x) => x).flatMap((a) => counts((_, y) => y).map((b) => [a, b] as const));
    expect(found).toEqual({
      least: Math.min(...pairs.map(([a, b]) => Math.max(0, a + b - customers.length))),
      most: Math.max(...pairs.map(([a, b]) => Math.min(a, b))),
      of: customers.length,
    });
  },
  100,
);

const union = (a: Rational, b: Rational): Rational => greatest(zero, minus(plus(a, b), one));

/**
 * Rates that can be shares: an amount is a number of hundredths or the like, at most all of them.
 */
const rate = fc
  .tuple(fc.nat(999), fc.integer({ min: 1, max: 999 }), printerAt(0, 3))
  .map(([a, b, printer]) => {
    const truth = ratio(a % (b + 1), b);
    return { truth, figure: print(truth, "ratio", printer) };
  });

/** A group of customers, and who of them takes which of two services. */
const group = fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 30 });

describe("crossSellOverlap", () => {
  law(
    "holds the true overlap of any group, printed or counted",
    [group, printerAt(0, 3), fc.boolean()],
    (customers, printer: Printer, counted) => {
      const share = (takes: (one: boolean, other: boolean) => boolean): number =>
        customers.filter((customer) => takes(...customer)).length;
      const [a, b, both] = [share((x) => x), share((_, y) => y), share((x, y) => x && y)];
      const rateOf = (n: number): Ratio =>
        counted
          ? crossSellRate(n, customers.length)
          : print(ratio(n, customers.length), "ratio", printer);
      const { least: from, most: to } = crossSellOverlap(rateOf(a), rateOf(b));
      const truth = ratio(both, customers.length);
      expect(
        compare(rangeOf(from).lower, truth) <= 0 && compare(truth, rangeOf(to).upper) <= 0,
      ).toBe(true);
    },
    1000,
  );

  law(
    "is reached at both extremes by some group, for exact rates",
    [fc.constantFrom(1, 2, 4, 5, 8, 10, 20, 25), fc.nat(25), fc.nat(25)],
    (size, x, y) => {
      const [a, b] = [x % (size + 1), y % (size + 1)];
      const customers = Array.from({ length: size }, (_, index) => index);
      const first = (n: number) => (index: number) => index < n;
      const last = (n: number) => (index: number) => index >= size - n;
      const apart = customers.filter((index) => first(a)(index) && last(b)(index)).length;
      const together = customers.filter((index) => first(a)(index) && first(b)(index)).length;
      const exact = (n: number): Quantity<"ratio"> => ({
        value: write(BigInt((n * 1000) / size), 3),
        unit: "ratio",
      });
      const { least: from, most: to } = crossSellOverlap(exact(a), exact(b));
      for (const [found, reached] of [
        [from, apart],
        [to, together],
      ] as const) {
        const { lower, upper } = rangeOf(found);
        expect(equal(lower, ratio(reached, size)) && equal(upper, ratio(reached, size))).toBe(true);
      }
    },
  );

  law(
    "has proven and tight bounds for the least and for the most",
    [rate, rate],
    (first, second) => {
      const found = crossSellOverlap(first.figure, second.figure);
      expect(contains(rangeOf(found.least), union(first.truth, second.truth))).toBe(true);
      expect(contains(rangeOf(found.most), least(first.truth, second.truth))).toBe(true);
      const isShare = (x: Rational): boolean => compare(x, zero) >= 0 && compare(x, one) <= 0;
      const [a, b] = [first, second].map(({ figure }) => {
        const { real, ends } = witnessesOf(figure);
        // All of the group is a share like any other.
        const whole = printsAs(one, figure) ? [one] : [];
        return {
          real: [...real.filter(isShare), ...whole],
          ends: ends.map((x) => least(one, greatest(zero, x))),
        };
      });
      if (a === undefined || b === undefined) throw new Error("two rates");
      expectProof(
        found.least,
        { real: across(a.real, b.real, union), ends: across(a.ends, b.ends, union) },
        "exact",
      );
      expectProof(
        found.most,
        { real: across(a.real, b.real, least), ends: across(a.ends, b.ends, least) },
        "exact",
      );
    },
  );
});

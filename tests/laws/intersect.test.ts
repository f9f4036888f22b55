import {
  bounds,
  type Bounds,
  growth,
  intersect,
  type Intersection,
  margin,
  type Quantity,
  reconcile,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { amount, printed, printedPair, printerAt } from "./printed.js";
import { print } from "./printer.js";
import { contains, meet, rangeOf } from "./range.js";
import { compare, minus, over, plus, type Rational, tenTo } from "./rational.js";

const some = printed("JPY", "any", -1, 1, "small").map(({ figure }) => bounds(figure));
const several = fc.array(some, { minLength: 1, maxLength: 4 });

/** An intersection as something that can be intersected again; nothing stays nothing. */
const again = (found: Intersection, ...all: readonly Bounds[]): Intersection =>
  found.outcome === "shared" ? intersect(found, ...all) : found;

describe("intersect", () => {
  law("is commutative", [several], (all) => {
    expect(intersect(...all.toReversed())).toEqual(intersect(...all));
  });

  law("is associative", [some, some, some], (a, b, c) => {
    const right = intersect(b, c);
    expect(again(intersect(a, b), c)).toEqual(
      right.outcome === "shared" ? intersect(a, right) : right,
    );
    expect(again(intersect(a, b), c)).toEqual(intersect(a, b, c));
  });

  law("is idempotent", [some, fc.integer({ min: 1, max: 4 })], (a, times) => {
    expect(intersect(...Array<Bounds>(times).fill(a))).toEqual({ outcome: "shared", ...a });
  });

  law("never widens: what is in it is in all, and what is in all is in it", [several], (all) => {
    const found = intersect(...all);
    const ranges = all.map(rangeOf);
    const step = tenTo(-9);
    const ends = ranges.flatMap(({ lower, upper }) => [lower, upper]);
    const tried = ends.flatMap((x) => [minus(x, step), x, plus(x, step)]);
    for (const x of tried) {
      const inAll = ranges.every((range) => contains(range, x));
      expect(found.outcome === "shared" && contains(rangeOf(found), x)).toBe(inAll);
    }
  });

  law(
    "of two is disjoint just when they have no common point",
    [some, some],
    (a, b) => {
      expect(intersect(a, b).outcome).toBe(meet(rangeOf(a), rangeOf(b)) ? "shared" : "disjoint");
    },
    1000,
  );
});

describe("reconcile", () => {
  const truth = fc
    .tuple(amount("any"), fc.integer({ min: -2, max: 9 }))
    .map(([units, places]) => over(units, tenTo(places)));

  const differAtOnePrecision = (a: Quantity, b: Quantity): boolean =>
    a.decimals !== undefined &&
    a.decimals === b.decimals &&
    (a.rounding ?? "nearest") === (b.rounding ?? "nearest") &&
    a.rounding !== "unknown" &&
    Number(a.value) !== Number(b.value);

  law(
    "never finds two figures of one amount inconsistent",
    [truth, printerAt(-2, 9), printerAt(-2, 9)],
    (amount, one, other) => {
      const [a, b] = [print(amount, "JPY", one), print(amount, "JPY", other)];
      // One printer puts its ties on one side: two at equal decimals that print differently are not
      // one amount.
      if (differAtOnePrecision(a, b)) return;
      expect(reconcile(a, b).outcome).toBe("consistent");
    },
  );

  law(
    "finds two figures inconsistent just when no amount prints as both",
    [printed("JPY", "any", -1, 1, "small"), printed("JPY", "any", -1, 1, "small")],
    (a, b) => {
      const together = meet(rangeOf(bounds(a.figure)), rangeOf(bounds(b.figure)));
      const consistent = together && !differAtOnePrecision(a.figure, b.figure);
      expect(reconcile(a.figure, b.figure).outcome).toBe(
        consistent ? "consistent" : "inconsistent",
      );
    },
    1000,
  );

  law(
    "never finds a printed rate inconsistent with the growth of the figures",
    [printedPair("JPY", "any", "positive"), printerAt(0, 5)],
    ([now, before], printer) => {
      const found = growth(now.figure, before.figure);
      const rate = over(minus(now.truth, before.truth), before.truth);
      const { outcome } = reconcile(print(rate, "ratio", printer), found);
      expect(outcome).toBe(found.outcome === "rate" ? "consistent" : "undecidable");
    },
    1500,
  );

  law(
    "never finds a printed margin inconsistent with the figures",
    [printedPair("JPY", "any", "positive"), printerAt(0, 5)],
    ([profit, revenues], printer) => {
      const rate = print(over(profit.truth, revenues.truth), "ratio", printer);
      expect(reconcile(rate, margin(profit.figure, revenues.figure)).outcome).toBe("consistent");
    },
  );

  law(
    "holds what is more than a threshold against every amount above it",
    [printed("JPY", "any", -1, 1, "small"), printed("JPY", "any", -1, 1, "small")],
    (threshold, other) => {
      const { value } = threshold.figure;
      const above = (x: Rational): boolean =>
        compare(x, rangeOf(bounds({ value, unit: "JPY" })).lower) > 0;
      const { outcome } = reconcile({ value, unit: "JPY", qualifier: "moreThan" }, other.figure);
      expect(outcome).toBe(
        above(rangeOf(bounds(other.figure)).upper) ? "consistent" : "inconsistent",
      );
    },
  );
});

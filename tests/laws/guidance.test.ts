import {
  type BoundedTarget,
  bounds,
  checkGuidance,
  guidanceSurprise,
  reconcileGuidance,
  impliedRemainder,
  type Quantity,
  type Target,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { amount, printed, printerAt, type Size } from "./printed.js";
import { print, type Printed, printsAs } from "./printer.js";
import { across, contains, meet, type Range, rangeOf, readPoint, witnessesOf } from "./range.js";
import {
  compare,
  equal,
  minus,
  over,
  plus,
  type Rational,
  rational,
  readDecimal,
  zero,
} from "./rational.js";

/** Amounts of one size, so that the ends of a target are often met. */
const near = fc
  .constantFrom<Size>("small", "any")
  .chain((size) => printed("JPY", "any", 0, 1, size));

const range = fc
  .tuple(near, near)
  .map(([a, b]) => (compare(a.truth, b.truth) <= 0 ? ([a, b] as const) : ([b, a] as const)));
const target = (low: Quantity, high: Quantity): BoundedTarget => ({ form: "range", low, high });

const against = (low: Rational, high: Rational, actual: Rational): string =>
  compare(actual, low) < 0 ? "below" : compare(actual, high) > 0 ? "above" : "within";

describe("checkGuidance", () => {
  law(
    "against a range is true of the unrounded amounts, distances included",
    [range, near],
    ([low, high], actual) => {
      const check = checkGuidance(actual.figure, target(low.figure, high.figure));
      if (check.outcome !== "undecidable")
        expect(check.outcome).toBe(against(low.truth, high.truth, actual.truth));
      if (!("distance" in check)) throw new Error(check.reason);
      expect(contains(rangeOf(check.distance.low), minus(actual.truth, low.truth))).toBe(true);
      expect(contains(rangeOf(check.distance.high), minus(actual.truth, high.truth))).toBe(true);
      expect(
        equal(
          readPoint(check.distance.low.point),
          minus(readDecimal(actual.figure.value), readDecimal(low.figure.value)),
        ),
      ).toBe(true);
    },
    1000,
  );

  law(
    "against a range is undecidable just when amounts that print alike get two outcomes",
    [range, near],
    ([low, high], actual) => {
      const [lows, highs] = [witnessesOf(low.figure), witnessesOf(high.figure)];
      // Ends whose roundings overlap push each other; of those only the law above holds.
      if (across(lows.real, highs.real, compare).includes(1)) return;
      const ends = across(lows.real, highs.real, (a, b) => [a, b] as const);
      const outcomes = new Set(
        ends.flatMap(([a, b]) => witnessesOf(actual.figure).real.map((x) => against(a, b, x))),
      );
      const { outcome } = checkGuidance(actual.figure, target(low.figure, high.figure));
      expect([outcome]).toEqual(outcomes.size > 1 ? ["undecidable"] : [...outcomes]);
    },
    1500,
  );

  law(
    "against a point is within just when the actual amount prints as the point",
    [near, near],
    (point, actual) => {
      const stated = readDecimal(point.figure.value);
      const side = (x: Rational): string =>
        printsAs(x, point.figure) ? "within" : compare(x, stated) < 0 ? "below" : "above";
      const touching = witnessesOf(point.figure).ends.filter((x) => printsAs(x, actual.figure));
      const outcomes = new Set([...witnessesOf(actual.figure).real, ...touching].map(side));
      const { outcome } = checkGuidance(actual.figure, { form: "point", value: point.figure });
      if (outcome !== "undecidable") expect(outcome).toBe(side(actual.truth));
      expect([outcome]).toEqual(outcomes.size > 1 ? ["undecidable"] : [...outcomes]);
    },
    1500,
  );

  const order = { moreThan: [1], atLeast: [0, 1], lessThan: [-1], atMost: [-1, 0] } as const;
  law(
    "against a threshold counts the threshold itself as the words of the target do",
    [near, near, fc.constantFrom(...(Object.keys(order) as (keyof typeof order)[]))],
    ({ figure: { value, unit } }, actual, form) => {
      const isMet = (x: Rational): boolean =>
        (order[form] as readonly number[]).includes(compare(x, readDecimal(value)));
      const missed = form === "moreThan" || form === "atLeast" ? "below" : "above";
      const side = (x: Rational): string => (isMet(x) ? "within" : missed);
      const threshold = { value, unit, qualifier: form };
      const { outcome } = checkGuidance(actual.figure, { form, threshold } as Target<"JPY">);
      const outcomes = new Set(witnessesOf(actual.figure).real.map(side));
      if (outcome !== "undecidable") expect(outcome).toBe(side(actual.truth));
      expect([outcome]).toEqual(outcomes.size > 1 ? ["undecidable"] : [...outcomes]);
    },
    1000,
  );
});

describe("guidanceSurprise", () => {
  law(
    "against a range is true of the unrounded amounts, from the midpoint and from both ends",
    [range, near],
    ([low, high], actual) => {
      const found = guidanceSurprise(actual.figure, target(low.figure, high.figure));
      if (found.outcome === "undecidable") throw new Error(found.reason);
      const middle = over(plus(low.truth, high.truth), rational(2n));
      const from = (base: Rational): Rational => over(minus(actual.truth, base), base);
      if (!("difference" in found)) return;
      expect(contains(rangeOf(found.difference), minus(actual.truth, middle))).toBe(true);
      if (found.outcome !== "surprise") return;
      expect(contains(rangeOf(found.surprise), from(middle))).toBe(true);
      if (found.ends?.low !== undefined)
        expect(contains(rangeOf(found.ends.low), from(low.truth))).toBe(true);
      if (found.ends?.high !== undefined)
        expect(contains(rangeOf(found.ends.high), from(high.truth))).toBe(true);
    },
    1000,
  );

  law(
    "is a surprise just when every amount that prints so is expected above zero and is no loss",
    [near, near],
    (point, actual) => {
      const found = guidanceSurprise(actual.figure, { form: "point", value: point.figure });
      const isAbove = (x: Rational): boolean => compare(x, zero) > 0;
      const isNoLoss = (x: Rational): boolean => compare(x, zero) >= 0;
      const isExpected =
        witnessesOf(point.figure).real.every(isAbove) &&
        witnessesOf(actual.figure).real.every(isNoLoss);
      expect(found.outcome).toBe(isExpected ? "surprise" : "notMeaningful");
    },
    1500,
  );
});

const quarters = ["1Q02", "2Q02", "3Q02"] as const;

/**
 * Four true quarters, printed, and how far below and above the truth the company sets its targets.
 */
const year = fc.record({
  parts: fc.tuple(near, near, near, near),
  spread: fc.tuple(amount("positive"), amount("positive"), amount("positive"), amount("positive")),
  printers: fc.tuple(printerAt(-1, 1), printerAt(-1, 1), printerAt(-1, 1)),
});

const sum = (parts: readonly Printed[]): Rational =>
  parts.reduce((total, { truth }) => plus(total, truth), zero);

describe("impliedRemainder", () => {
  law(
    "holds what is really left of both ends, and the true rest where the target is met",
    [year],
    ({ parts, spread: [down, up], printers: [one, two] }) => {
      const reported = parts.slice(0, 3);
      const [low, high] = [minus(sum(parts), down), plus(sum(parts), up)];
      const figures = reported.map(({ figure }, index) => ({
        ...figure,
        period: quarters[index] ?? "1Q02",
      }));
      const left = impliedRemainder(
        target({ ...print(low, "JPY", one), period: "FY2002" }, print(high, "JPY", two)),
        figures,
      );
      expect(contains(rangeOf(left.low), minus(low, sum(reported)))).toBe(true);
      expect(contains(rangeOf(left.high), minus(high, sum(reported)))).toBe(true);
      expect(
        compare(rangeOf(left.low).lower, parts[3].truth) <= 0 &&
          compare(parts[3].truth, rangeOf(left.high).upper) <= 0,
      ).toBe(true);
    },
  );
});

describe("reconcileGuidance", () => {
  const nineMonths = (truth: Rational, printer: Parameters<typeof print>[2]): Quantity<"JPY"> => ({
    ...print(truth, "JPY", printer),
    period: "9M02",
  });

  law(
    "never calls targets inconsistent that the truth meets",
    [year, printerAt(-1, 1), printerAt(-1, 1)],
    ({ parts, spread, printers: [one, two, three] }, four, five) => {
      const reported = sum(parts.slice(0, 3));
      const [yearLow, yearHigh] = [minus(sum(parts), spread[0]), plus(sum(parts), spread[1])];
      const [restLow, restHigh] = [
        minus(parts[3].truth, spread[2]),
        plus(parts[3].truth, spread[3]),
      ];
      const fullYear = target(print(yearLow, "JPY", one), print(yearHigh, "JPY", two));
      const rest = target(print(restLow, "JPY", three), print(restHigh, "JPY", four));
      const { outcome, implied } = reconcileGuidance(fullYear, rest, nineMonths(reported, five));
      expect(outcome).toBe("consistent");
      expect(contains(rangeOf(implied.between), reported)).toBe(true);
      expect(contains(rangeOf(implied.atLow), minus(yearLow, restLow))).toBe(true);
      expect(contains(rangeOf(implied.atHigh), minus(yearHigh, restHigh))).toBe(true);
    },
  );

  law(
    "is inconsistent just when no amounts add up",
    [range, range, near],
    ([yearLow, yearHigh], [restLow, restHigh], reported) => {
      const fullYear = target(yearLow.figure, yearHigh.figure);
      const { outcome } = reconcileGuidance(
        fullYear,
        target(restLow.figure, restHigh.figure),
        reported.figure,
      );
      const of = ({ figure }: Printed): Range => rangeOf(bounds(figure));
      const [least, most, restLeast, restMost, actual] = [
        of(yearLow),
        of(yearHigh),
        of(restLow),
        of(restHigh),
        of(reported),
      ];
      const between = {
        lower: minus(least.lower, restMost.upper),
        lowerClosed: least.lowerClosed && restMost.upperClosed,
        upper: minus(most.upper, restLeast.lower),
        upperClosed: most.upperClosed && restLeast.lowerClosed,
      };
      expect(outcome).toBe(meet(between, actual) ? "consistent" : "inconsistent");
    },
  );
});

import {
  bounds,
  growth,
  infer,
  type Growth,
  type Inference,
  type Quantity,
  yearOverYear,
} from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { cellOf, grew, level } from "../functions/inference/facts.js";
import { law } from "./law.js";
import { printedPair } from "./printed.js";
import { print, type Printed } from "./printer.js";
import { contains, type Range, rangeOf, readPoint } from "./range.js";
import {
  absolute,
  compare,
  equal,
  greatest,
  least,
  minus,
  one,
  over,
  plus,
  type Rational,
  rational,
  readDecimal,
  times,
  unitOfDigit,
} from "./rational.js";

interface Case {
  readonly now: Printed<"JPY">;
  readonly before: Printed<"JPY">;
  readonly rate: Printed<"ratio">;
}

/** Two amounts above zero and their growth, which was printed about as finely as they tell it. */
const cases: fc.Arbitrary<Case> = fc
  .tuple(
    printedPair("JPY", "positive", "positive"),
    fc.integer({ min: 1, max: 5 }),
    fc.constantFrom("nearest" as const, "truncated" as const),
    fc.constantFrom("down" as const, "up" as const),
  )
  .filter(([[, before]]) => before.truth.n > 0n)
  .map(([[now, before], decimals, how, tie]) => {
    const truth = minus(over(now.truth, before.truth), one);
    const figure = print(truth, "ratio", { decimals, how, tie, says: "how" });
    return { now, before, rate: { truth, figure } };
  });

/** Each case is an inference, which takes its time. */
const runs = 200;

const asFact = (period: "3Q01" | "3Q02", { figure }: Printed<"JPY">) =>
  Object.freeze({ ...level(period, "revenues", figure.value), ...figure });

/** What is inferred of both levels and their growth, and the records that hold the levels alone. */
function told({ now, before, rate }: Case) {
  const facts = [asFact("3Q02", now), asFact("3Q01", before)] as const;
  const printedRate = { ...grew("3Q02", "3Q01", rate.figure.value, 0), ...rate.figure };
  return {
    known: infer([...facts, printedRate]),
    records: { "3Q02": { revenues: facts[0] }, "3Q01": { revenues: facts[1] } },
  };
}

type Rate = Extract<Growth, { readonly outcome: "rate" }>;

function rateOf(series: object): Rate | undefined {
  const found = yearOverYear(series as Record<string, { revenues?: Quantity }>, "revenues", "3Q02");
  return found.outcome === "rate" ? found : undefined;
}

/** What is known of the printed rate itself; the plain form of bounds is text. */
function rateKnown(known: Inference): Range {
  const { lower = "", upper = "", ...closed } = cellOf(known, "3Q02", "revenues", "growth");
  return { ...closed, lower: readDecimal(lower), upper: readDecimal(upper) };
}

function overlap(...ranges: readonly Range[]): Range {
  const lower = greatest(...ranges.map((each) => each.lower));
  const upper = least(...ranges.map((each) => each.upper));
  const closed = (end: "lower" | "upper", at: Rational): boolean =>
    ranges.every((each) => !equal(each[end], at) || each[`${end}Closed`]);
  return { lower, upper, lowerClosed: closed("lower", lower), upperClosed: closed("upper", upper) };
}

const isWithin = (inner: Range, outer: Range): boolean => {
  const both = overlap(inner, outer);
  return (
    equal(both.lower, inner.lower) &&
    equal(both.upper, inner.upper) &&
    both.lowerClosed === inner.lowerClosed &&
    both.upperClosed === inner.upperClosed
  );
};

/** Just inside of both ends, or at them where there is but one number. */
function expectPointInside({ point, lower, upper }: Rate["rate"]): void {
  expect(lower.eq(upper) ? point.eq(lower) : point.gt(lower) && point.lt(upper)).toBe(true);
}

const fromCurrent = (c: Rational, g: Rational): Rational => over(times(c, g), plus(one, g));

/** All that a change can be between a level and a rate, both ends of each being possible or not. */
function changeOf(levels: Range, rates: Range, of: typeof fromCurrent): Range {
  const corners = [levels.lower, levels.upper].flatMap((at) =>
    [rates.lower, rates.upper].map((rate) => of(at, rate)),
  );
  return {
    lower: least(...corners),
    upper: greatest(...corners),
    lowerClosed: true,
    upperClosed: true,
  };
}

law(
  "the growth of inferred levels holds the truth",
  [cases],
  (each) => {
    const found = rateOf(told(each).known);
    if (found?.change === undefined) return;
    expect(contains(rangeOf(found.rate), each.rate.truth)).toBe(true);
    expect(contains(rangeOf(found.change), minus(each.now.truth, each.before.truth))).toBe(true);
  },
  runs,
);

describe("growth of printed levels that a printed rate narrows", () => {
  law(
    "is what levels and rate have in common, and computed if the rate adds nothing",
    [cases],
    (each) => {
      const { known, records } = told(each);
      const found = rateOf([records, known]);
      if (found?.change === undefined) return;
      expect(contains(rangeOf(found.rate), each.rate.truth)).toBe(true);
      const computed = growth(each.now.figure, each.before.figure);
      if (computed.outcome !== "rate") throw new Error(computed.outcome);
      const rate = overlap(rangeOf(computed.rate), rateKnown(known));
      expect(rangeOf(found.rate)).toEqual(rate);
      const addsNothing = isWithin(rangeOf(computed.rate), rateKnown(known));
      expect(found.basis).toBe(addsNothing ? "computed" : "inferred");
      if (addsNothing) expect(found).toMatchObject(computed);
      else expectPointInside(found.rate);
      const point = readPoint(computed.rate.point);
      if (compare(rate.lower, point) < 0 && compare(point, rate.upper) < 0)
        expect(readPoint(found.rate.point)).toEqual(point);
    },
    runs,
  );

  law(
    "changes by what both levels and the rate have in common",
    [cases],
    (each) => {
      const { known, records } = told(each);
      const found = rateOf([records, known]);
      if (found?.change === undefined || found.basis === "computed") return;
      const computed = growth(each.now.figure, each.before.figure);
      if (computed.outcome !== "rate") throw new Error(computed.outcome);
      expect(contains(rangeOf(found.change), minus(each.now.truth, each.before.truth))).toBe(true);
      expectPointInside(found.change as Rate["rate"]);
      const rate = rangeOf(found.rate);
      const ranges = [
        rangeOf(computed.change),
        changeOf(rangeOf(bounds(each.before.figure)), rate, times),
      ];
      if (compare(rate.lower, rational(-1n)) > 0)
        ranges.push(changeOf(rangeOf(bounds(each.now.figure)), rate, fromCurrent));
      const exact = overlap(...ranges);
      const change = rangeOf(found.change);
      for (const [end, outward] of [
        ["lower", -1],
        ["upper", 1],
      ] as const) {
        const off = minus(change[end], exact[end]);
        expect(compare(off, rational(0n)) * outward).toBeGreaterThanOrEqual(0);
        expect(compare(absolute(off), unitOfDigit(exact[end], 19))).not.toBe(1);
      }
    },
    runs,
  );
});

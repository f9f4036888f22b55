import { describe, expect, test } from "vitest";
import { compare, type Exact } from "../../src/functions/precision/exact.js";
import {
  add,
  contains,
  type Interval,
  isAtMost,
  isBelow,
  isBounded,
  isNegative,
  isPoint,
  isPositive,
  middleOf,
  type OpenInterval,
  reaches,
  subtract,
  widthOf,
  wholeNumbers,
} from "../../src/functions/precision/interval.js";
import { overlapOf } from "../../src/functions/precision/overlap.js";

/** A number of quarters, so that there are numbers between all ends and beyond them. */
const quarters = (count: number): Exact => ({ digits: BigInt(count) * 25n, scale: 2 });
const ends = [-8, -3, 0, 4, 7] as const;
const grid = Array.from({ length: 25 }, (_, index) => index - 12);

const both = [true, false] as const;
const end = (at: number, closed: boolean) => ({ at: quarters(at), closed });

/** Every interval between some of the ends that holds a number. */
const intervals: readonly Interval[] = ends.flatMap((low) =>
  ends.flatMap((high) =>
    both.flatMap((lowerClosed) =>
      both.flatMap((upperClosed) =>
        low < high || (low === high && lowerClosed && upperClosed)
          ? [{ lower: end(low, lowerClosed), upper: end(high, upperClosed) }]
          : [],
      ),
    ),
  ),
);

/** The same without one end, or without both. */
const openIntervals: readonly OpenInterval[] = [
  {},
  ...ends.flatMap((at) =>
    both.flatMap((closed) => [{ lower: end(at, closed) }, { upper: end(at, closed) }]),
  ),
];

const holds = ({ lower, upper }: OpenInterval, count: number): boolean => {
  const above = lower === undefined ? 1 : compare(quarters(count), lower.at);
  const below = upper === undefined ? 1 : compare(upper.at, quarters(count));
  return (
    (above > 0 || (above === 0 && lower?.closed === true)) &&
    (below > 0 || (below === 0 && upper?.closed === true))
  );
};

/** The numbers of the grid that an interval holds; an end away there are more, whatever it is. */
const numbersOf = (interval: OpenInterval): readonly number[] =>
  grid.filter((count) => holds(interval, count));

const pairs = intervals.flatMap((a) => intervals.map((b) => [a, b] as const));
const openPairs = [...intervals, ...openIntervals].flatMap((a) =>
  [...intervals, ...openIntervals].map((b) => [a, b] as const),
);

describe("two intervals, for all that there are of a few ends", () => {
  test("have in common just the numbers that both hold", () => {
    for (const [a, b] of openPairs) {
      const shared = overlapOf(a, b);
      const expected = grid.filter((count) => holds(a, count) && holds(b, count));
      expect(shared === undefined ? [] : numbersOf(shared)).toEqual(expected);
      expect(shared === undefined).toBe(expected.length === 0);
    }
  });

  test("one is below the other just when each of its numbers is", () => {
    for (const [a, b] of pairs) {
      const below = numbersOf(a).every((x) => numbersOf(b).every((y) => x < y));
      const atMost = numbersOf(a).every((x) => numbersOf(b).every((y) => x <= y));
      expect(isBelow(a, b)).toBe(below);
      // An open end is never reached, but numbers come as near to it as one likes.
      expect(isAtMost(a, b)).toBe(atMost);
    }
    for (const open of openIntervals)
      for (const other of intervals) {
        if (open.upper === undefined)
          expect([isBelow(open, other), isAtMost(open, other)]).toEqual([false, false]);
        if (open.lower === undefined)
          expect([isBelow(other, open), isAtMost(other, open)]).toEqual([false, false]);
      }
  });

  test("one contains the other just when it holds all of its numbers", () => {
    for (const [outer, inner] of pairs)
      expect(contains(outer, inner)).toBe(numbersOf(inner).every((count) => holds(outer, count)));
    for (const outer of intervals)
      for (const inner of openIntervals) expect(contains(outer, inner)).toBe(false);
  });

  test("have sums and differences that hold those of all numbers, and end where these do", () => {
    for (const [a, b] of pairs) {
      const [one, other] = [
        { ...a, point: a.lower.at },
        { ...b, point: b.lower.at },
      ];
      for (const [result, sign] of [
        [add(one, other), 1],
        [subtract(one, other), -1],
      ] as const) {
        const all = numbersOf(a).flatMap((x) => numbersOf(b).map((y) => x + sign * y));
        const reached = (at: Exact): boolean =>
          all.some((count) => compare(quarters(count), at) === 0);
        expect(all.every((count) => holds(result, count))).toBe(true);
        // A grid number beside an open end is a quarter away from it.
        const nearest = [Math.min(...all), Math.max(...all)] as const;
        for (const [at, count, side] of [
          [result.lower, nearest[0], -1],
          [result.upper, nearest[1], 1],
        ] as const) {
          expect(at.closed).toBe(reached(at.at));
          expect(
            compare(quarters(count + (at.closed ? 0 : 2) * side), at.at) * side,
          ).toBeGreaterThanOrEqual(0);
        }
      }
    }
  });
});

describe("an interval, for all that there are of a few ends", () => {
  test("is above or below zero if each of its numbers is", () => {
    for (const interval of intervals) {
      expect(isPositive(interval)).toBe(numbersOf(interval).every((count) => count > 0));
      expect(isNegative(interval)).toBe(numbersOf(interval).every((count) => count < 0));
    }
    expect([isPositive({}), isNegative({})]).toEqual([false, false]);
  });

  test("is a point if it holds one number, has a width and a middle, and both ends", () => {
    for (const interval of intervals) {
      const numbers = numbersOf(interval);
      expect(isPoint(interval)).toBe(numbers.length === 1);
      const { lower, upper } = interval;
      expect(Number(widthOf(interval).digits)).toBe(Number(upper.at.digits - lower.at.digits));
      const middle = middleOf(interval);
      expect(
        compare(
          { digits: middle.digits * 2n, scale: middle.scale },
          { digits: lower.at.digits + upper.at.digits, scale: 2 },
        ),
      ).toBe(0);
      expect(isBounded(interval)).toBe(true);
    }
    for (const open of openIntervals) expect(isBounded(open)).toBe(false);
  });

  test("holds the whole numbers from the least to the greatest", () => {
    for (const interval of intervals) {
      const whole = numbersOf(interval)
        .filter((count) => count % 4 === 0)
        .map((count) => count / 4);
      const { least, greatest } = wholeNumbers(interval);
      const found = Array.from(
        { length: Math.max(0, Number(greatest - least) + 1) },
        (_, index) => Number(least) + index,
      );
      expect(found).toEqual(whole);
    }
  });
});

test("a quotient's end is reached by ends that are, and by zero over anything", () => {
  for (const at of [-2, 0, 2])
    for (const closed of both)
      for (const base of both)
        expect(reaches(end(at, closed), end(4, base))).toBe(closed && (base || at === 0));
});

import { compoundGrowth } from "@iij/earnings";
import { type Columns, compoundGrowthColumns, outcomes } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { type Case, casesOf, figure, scale } from "./column-cases.js";
import { doubleBeside, ofDouble } from "./doubles.js";
import { compare, one, over, plus, power, rational, type Rational } from "./rational.js";
import { casesAsked, timesAsMany } from "./seed.js";

const cases = casesAsked ?? Math.ceil(1200 * timesAsMany);

/** How (1 + rate)^intervals compares with a quotient; there is no rate below −1. */
const powerOf = (rate: Rational, intervals: number, quotient: Rational): number => {
  const factor = plus(one, rate);
  return factor.n < 0n ? -1 : compare(power(factor, intervals), quotient);
};

const half = rational(1n, 2n);
const middle = (x: number, y: number): Rational => {
  const sum = plus(ofDouble(x), ofDouble(y));
  return rational(sum.n * half.n, sum.d * half.d);
};

/** No other double is nearer to the root, less one. */
function isNearestRoot(x: number, intervals: number, quotient: Rational): boolean {
  if (powerOf(ofDouble(x), intervals, quotient) === 0) return true;
  return (
    powerOf(middle(x, doubleBeside(x, 1)), intervals, quotient) >= 0 &&
    powerOf(middle(x, doubleBeside(x, -1)), intervals, quotient) <= 0
  );
}

function areProven(
  [point = NaN, lower = NaN, upper = NaN]: readonly number[],
  { now, before, decimals }: Case,
  intervals: number,
): boolean {
  const width = decimals === undefined ? 0n : 10n ** BigInt(scale - decimals);
  const end = (n: bigint, d: bigint): Rational => over(rational(n), rational(d));
  const least = end(now * 2n - width, before * 2n + width);
  const greatest = end(now * 2n + width, before * 2n - width);
  const beside = (x: number, side: 1 | -1): Rational =>
    ofDouble(doubleBeside(doubleBeside(x, side), side));
  return (
    isNearestRoot(point, intervals, end(now, before)) &&
    powerOf(ofDouble(lower), intervals, least) <= 0 &&
    powerOf(beside(lower, 1), intervals, least) > 0 &&
    powerOf(ofDouble(upper), intervals, greatest) >= 0 &&
    powerOf(beside(upper, -1), intervals, greatest) < 0
  );
}

/** One table for all of these cases, an entity each. */
function columnsOf(all: readonly Case[], decimals: number | undefined, intervals: number): Columns {
  return {
    entities: Int32Array.from({ length: 2 * all.length }, (_, row) => row >> 1),
    periods: Int32Array.from({ length: 2 * all.length }, (_, row) => 2000 + intervals * (row & 1)),
    amounts: all.flatMap(({ now, before }) => [before, now]),
    scale,
    ...(decimals !== undefined && { decimals }),
    ...{ span: "fiscalYear", unit: "JPY" },
  };
}

function scalarOf({ now, before, decimals }: Case, intervals: number): string {
  const to = `FY${2000 + intervals}`;
  const series = {
    FY2000: { revenues: figure(before, decimals) },
    [to]: { revenues: figure(now, decimals) },
  };
  return compoundGrowth(series, "revenues", { from: "FY2000", to: to }).outcome;
}

const intervalsOf = [1, 2, 4, 9];

describe.each(["random", "adversarial"] as const)(
  `compound growth of columns, ${cases} %s cases`,
  (kind) => {
    const all = casesOf(kind, cases).map((each, index) => ({
      ...each,
      intervals: intervalsOf[index % intervalsOf.length] ?? 1,
    }));
    it.each(intervalsOf)("over %i intervals is that of the scalar function", (intervals) => {
      let rates = 0;
      for (const decimals of [undefined, 2, 1, 0, -1]) {
        const these = all.filter(
          (each) => each.decimals === decimals && each.intervals === intervals,
        );
        const found = compoundGrowthColumns(columnsOf(these, decimals, intervals), intervals);
        these.forEach((each, index) => {
          const row = 2 * index + 1;
          const outcome = outcomes[found.outcome[row] ?? -1];
          const numbers = [found.point, found.lower, found.upper].map((one) => one[row] ?? NaN);
          const isRight =
            outcome === scalarOf(each, intervals) &&
            (outcome === "rate"
              ? areProven(numbers, each, intervals)
              : numbers.every((number) => Number.isNaN(number)));
          if (!isRight)
            throw new Error(
              `${each.now} from ${each.before} to ${decimals}: ${outcome} ${numbers.join(" ")}`,
            );
          if (outcome === "rate") rates += 1;
        });
      }
      expect(rates).toBeGreaterThan(cases / 32);
    });
  },
);

import { compoundGrowth } from "@iij/earnings";
import { compoundGrowthColumns, outcomes } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { type Case, casesOf, figure, scale } from "./column-cases.js";
import { doubleBeside, ofDouble } from "./doubles.js";
import { compare, one, over, plus, power, rational, type Rational } from "./rational.js";
import { casesAsked, timesAsMany } from "./seed.js";

const cases = casesAsked ?? Math.ceil(300 * timesAsMany);

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

describe.each(["random", "adversarial"] as const)(
  `compound growth of columns, ${cases} %s cases`,
  (kind) => {
    const all = casesOf(kind, cases);
    it.each([1, 2, 4, 9])("over %i intervals is that of the scalar function", (intervals) => {
      let rates = 0;
      for (const each of all) {
        const { now, before, decimals } = each;
        const found = compoundGrowthColumns(
          {
            entities: Int32Array.of(0, 0),
            periods: Int32Array.of(2000 + intervals, 2000),
            amounts: [now, before],
            scale,
            ...(decimals !== undefined && { decimals }),
            ...{ span: "fiscalYear", unit: "JPY" },
          },
          intervals,
        );
        const series = {
          FY2000: { revenues: figure(before, decimals) },
          [`FY${2000 + intervals}`]: { revenues: figure(now, decimals) },
        };
        const scalar = compoundGrowth(series, "revenues", {
          from: "FY2000",
          to: `FY${2000 + intervals}` as "FY2000",
        });
        const outcome = outcomes[found.outcome[0] ?? -1];
        const numbers = [found.point, found.lower, found.upper].map((column) => column[0] ?? NaN);
        const isRight =
          outcome === scalar.outcome &&
          (outcome === "rate"
            ? areProven(numbers, each, intervals)
            : numbers.every((number) => Number.isNaN(number)));
        if (!isRight)
          throw new Error(
            `${now} from ${before} to ${decimals}: ${outcome}, ${scalar.outcome} ${numbers.join(" ")}`,
          );
        if (outcome === "rate") rates += 1;
      }
      expect(rates).toBeGreaterThan(cases / 8);
    });
  },
);

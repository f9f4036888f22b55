import { EarningsError, share } from "@iij/earnings";
import { type Columns, outcomes, shareColumns } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { type Case, casesOf, figure, scale } from "./column-cases.js";
import { doubleBeside, isNearestTo, ofDouble } from "./doubles.js";
import { compare, greatest, least, one, over, rational, type Rational, zero } from "./rational.js";
import { casesAsked, timesAsMany } from "./seed.js";

const cases = casesAsked ?? Math.ceil(1500 * timesAsMany);

/** A table of these amounts, the first one last: shares are matched by entity and period. */
function tableOf(all: readonly bigint[], decimals: number | undefined, isShort: boolean): Columns {
  const amounts = isShort ? Float64Array.from(all, Number) : all;
  return {
    entities: Int32Array.from(all, (_, row) => row),
    periods: new Int32Array(all.length).fill(8000),
    amounts,
    scale,
    ...(decimals !== undefined && { decimals }),
    ...{ span: "quarter", unit: "JPY" },
  };
}

/** The code of the error of the scalar function, if it throws one. */
function refusalOf({ now, before, decimals }: Case): string | undefined {
  try {
    share(figure(now, decimals), figure(before, decimals));
    return undefined;
  } catch (error) {
    return (error as EarningsError).code;
  }
}

const isSafe = ({ now, before }: Case): boolean =>
  [now, before].every((amount) => amount < 2n ** 53n && amount > -(2n ** 53n));

function areProven(
  [point = NaN, lower = NaN, upper = NaN]: readonly number[],
  { now, before, decimals }: Case,
): boolean {
  const width = decimals === undefined ? 0n : 10n ** BigInt(scale - decimals);
  const share = (n: bigint, d: bigint): Rational =>
    greatest(zero, least(one, over(rational(n), rational(d))));
  const low = share(now * 2n - width, before * 2n + width);
  const high = share(now * 2n + width, before * 2n - width);
  const beside = (x: number, side: 1 | -1): Rational =>
    ofDouble(doubleBeside(doubleBeside(x, side), side));
  return (
    isNearestTo(point, share(now, before)) &&
    compare(ofDouble(lower), low) <= 0 &&
    compare(beside(lower, 1), low) > 0 &&
    compare(ofDouble(upper), high) >= 0 &&
    compare(beside(upper, -1), high) < 0
  );
}

describe.each(["random", "adversarial"] as const)(
  `shares in columns, ${cases} %s cases`,
  (kind) => {
    const all = casesOf(kind, cases);
    it.each([undefined, 2, 0, -1])(
      "are those of the scalar function, to %s decimals",
      (decimals) => {
        const these = all
          .filter((each) => each.decimals === decimals)
          .map((each) => ({ ...each, refused: refusalOf(each) }));
        for (const isShort of [true, false]) {
          const some = these.filter((each) => isSafe(each) === isShort);
          const answered = some.filter(({ refused }) => refused === undefined);
          const tables = (rows: readonly Case[]): readonly [Columns, Columns] => [
            tableOf(
              rows.map(({ now }) => now),
              decimals,
              isShort,
            ),
            tableOf(
              rows.map(({ before }) => before),
              decimals,
              isShort,
            ),
          ];
          const found = shareColumns(...tables(answered));
          answered.forEach((each, row) => {
            const numbers = [found.point, found.lower, found.upper].map(
              (column) => column[row] ?? NaN,
            );
            if (outcomes[found.outcome[row] ?? -1] !== "ratio" || !areProven(numbers, each))
              throw new Error(`${each.now} of ${each.before} to ${decimals}: ${numbers.join(" ")}`);
          });
          for (const each of some) {
            if (each.refused === undefined) continue;
            expect(() => shareColumns(...tables([each]))).toThrow(
              expect.objectContaining({ code: each.refused }),
            );
          }
        }
        expect(these.some(({ refused }) => refused === undefined)).toBe(true);
      },
    );
  },
);

import { growth } from "@iij/earnings";
import { type Columns, growthColumns, outcomes } from "@iij/earnings/columns";
import { describe, expect, it } from "vitest";
import { compare, minus, over, rational, type Rational, tenTo, times } from "./rational.js";
import { type Case, casesOf, figure, scale } from "./column-cases.js";
import { doubleBeside, isNearestTo, ofDouble } from "./doubles.js";
import { casesAsked, timesAsMany } from "./seed.js";
import { randomNumbers } from "./random-numbers.js";

const cases = casesAsked ?? Math.ceil(4000 * timesAsMany);

/** One table for all cases of some decimals, as doubles where they hold the amounts. */
function columnsOf(all: readonly Case[], decimals: number | undefined, isShort: boolean): Columns {
  const amounts = all.flatMap(({ now, before }) => [before, now]);
  return {
    entities: Int32Array.from(amounts, (_, row) => row >> 1),
    periods: Int32Array.from(amounts, (_, row) => 8000 + 4 * (row & 1)),
    amounts: isShort ? Float64Array.from(amounts, Number) : amounts,
    scale,
    ...(decimals !== undefined && { decimals }),
    span: "quarter",
    unit: "JPY",
  };
}

const isSafe = ({ now, before }: Case): boolean =>
  [now, before].every((amount) => amount < 2n ** 53n && amount > -(2n ** 53n));

describe.each(["random", "adversarial"] as const)(
  `growth of columns, ${cases} %s cases`,
  (kind) => {
    const all = casesOf(kind, cases);
    it.each([undefined, 2, 1, 0, -1])(
      "is that of the scalar function, to %s decimals",
      (decimals) => {
        const these = all.filter((each) => each.decimals === decimals);
        for (const isShort of [true, false]) {
          const some = these.filter((each) => isSafe(each) === isShort);
          const found = growthColumns(columnsOf(some, decimals, isShort));
          some.forEach(({ now, before }, index) => {
            const row = 2 * index + 1;
            const scalar = growth(figure(now, decimals), figure(before, decimals));
            const outcome = outcomes[found.outcome[row] ?? -1];
            if (outcome !== scalar.outcome)
              throw new Error(
                `${now} from ${before} to ${decimals}: ${outcome}, ${scalar.outcome}`,
              );
            const change = rational(now - before);
            const numbers = [found.point, found.lower, found.upper].map((each) => each[row] ?? NaN);
            const isRight =
              isNearestTo(found.change[row] ?? NaN, change) &&
              (outcome === "rate"
                ? areProven(numbers, { now, before, decimals })
                : numbers.every((number) => Number.isNaN(number)));
            if (!isRight)
              throw new Error(`${now} from ${before} to ${decimals}: ${numbers.join(" ")}`);
          });
          expect(some.length).toBeGreaterThan(isShort || kind === "adversarial" ? 10 : -1);
        }
      },
    );
  },
);

/** The same amounts as runs of so many quarters, one after another. */
function runsOf(columns: Columns, length: number): Columns {
  return {
    ...columns,
    entities: columns.entities.map((_, row) => Math.floor(row / length)),
    periods: columns.periods.map((_, row) => 8000 + (row % length)),
  };
}

describe.each(["random", "adversarial"] as const)(
  `the loop for sorted rows without gaps, ${cases} %s cases`,
  (kind) => {
    const all = casesOf(kind, cases).filter(isSafe);
    const options = { compare: "quarterOverQuarter" } as const;
    // One amount above 2^51 keeps a table that is not sorted from the fastest loop.
    const isDouble = ({ now, before }: Case): boolean =>
      [now, before].every((amount) => amount < 2n ** 50n && amount > -(2n ** 50n));
    it.each(
      [undefined, 2, 1, 0, -1].flatMap((decimals) => [
        { decimals, length: "any length", fits: isSafe },
        { decimals, length: "less than 2^50", fits: isDouble },
      ]),
    )(
      "answers as the loops for other rows, to $decimals decimals, for amounts of $length",
      ({ decimals, fits }) => {
        const columns = columnsOf(
          all.filter((each) => each.decimals === decimals && fits(each)),
          decimals,
          true,
        );
        expect(growthColumns(runsOf(columns, 2), options)).toEqual(growthColumns(columns));
        const runs = runsOf(columns, 40);
        const { entities, periods, amounts } = runs;
        const reversed = {
          ...runs,
          entities: entities.toReversed(),
          periods: periods.toReversed(),
          amounts: (amounts as Float64Array).toReversed(),
        };
        const found = growthColumns(runs, options);
        const backwards = growthColumns(reversed, options);
        for (const name of ["outcome", "point", "lower", "upper", "change"] as const)
          expect(backwards[name].toReversed(), name).toEqual(found[name]);
        // Points alone are written by other loops.
        for (const [some, expected] of [
          [runs, found],
          [reversed, backwards],
        ] as const) {
          const point = new Float64Array(amounts.length);
          growthColumns(some, { ...options, out: { point } });
          expect(point).toEqual(expected.point);
        }
        // Tables with `valid`, or with the decimals of each row, take one more loop.
        const valid = new Uint8Array(Math.ceil(amounts.length / 8)).fill(255);
        expect(growthColumns({ ...runs, valid }, options)).toEqual(found);
        const places = new Int8Array(amounts.length).fill(decimals ?? 127);
        expect(growthColumns({ ...reversed, decimals: places }, options)).toEqual(backwards);
      },
    );
  },
);

/** The point nearest to the exact rate, and both bounds outside by less than two doubles. */
function areProven(numbers: readonly number[], { now, before, decimals }: Case): boolean {
  const [point = NaN, lower = NaN, upper = NaN] = numbers;
  const half =
    decimals === undefined ? rational(0n) : times(rational(1n, 2n), tenTo(scale - decimals));
  const rate = (a: Rational, b: Rational): Rational => over(minus(a, b), b);
  const add = (a: Rational, b: Rational): Rational => minus(a, rational(-b.n, b.d));
  const [c, b] = [rational(now), rational(before)];
  const least = rate(minus(c, half), add(b, half));
  const greatest = rate(add(c, half), minus(b, half));
  return (
    isNearestTo(point, rate(c, b)) &&
    compare(ofDouble(lower), least) <= 0 &&
    compare(ofDouble(doubleBeside(doubleBeside(lower, 1), 1)), least) > 0 &&
    compare(ofDouble(upper), greatest) >= 0 &&
    compare(ofDouble(doubleBeside(doubleBeside(upper, -1), -1)), greatest) < 0
  );
}

describe("rows are matched by entity and period", () => {
  it.each([1, 4])("in any order and with gaps, %i steps back", (step) => {
    const { below } = randomNumbers(7 + step);
    for (let table = 0; table < 60 * timesAsMany; table += 1) {
      const isSparse = table % 3 === 0;
      const keys = new Map<string, readonly [entity: number, period: number]>();
      for (let row = below(200); row >= 0; row -= 1) {
        const entity = isSparse ? below(2 ** 31) - 2 ** 30 : below(5);
        const first = isSparse ? below(2 ** 31) - 2 ** 30 : 8000;
        for (const period of [first + below(30), first + below(9), first + step])
          keys.set(`${entity} ${period}`, [entity, period]);
      }
      const sorted = [...keys.values()].sort(([a, x], [b, y]) => a - b || x - y);
      const shuffled = sorted
        .map((key) => ({ key, place: below(1e9) }))
        .sort((a, b) => a.place - b.place)
        .map(({ key }) => key);
      const amountOf = new Map(
        sorted.map(([entity, period]) => [`${entity} ${period}`, 1 + below(1e6)]),
      );
      for (const rows of [sorted, shuffled]) {
        const found = growthColumns(
          {
            entities: Int32Array.from(rows, ([entity]) => entity),
            periods: Int32Array.from(rows, ([, period]) => period),
            amounts: Float64Array.from(rows, (key) => amountOf.get(key.join(" ")) ?? NaN),
            ...{ scale: 0, span: "quarter", unit: "JPY" },
          },
          { compare: step === 1 ? "quarterOverQuarter" : "yearOverYear" },
        );
        const expected = rows.map(([entity, period]) => {
          const now = amountOf.get(`${entity} ${period}`) ?? NaN;
          const before = amountOf.get(`${entity} ${period - step}`);
          return before === undefined ? NaN : (now - before) / before;
        });
        expect(Array.from(found.point)).toEqual(expected);
        expect(Array.from(found.outcome, (code) => outcomes[code] === "missing")).toEqual(
          expected.map((rate) => Number.isNaN(rate)),
        );
      }
    }
  });
});

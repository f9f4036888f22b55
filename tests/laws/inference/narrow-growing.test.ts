import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Growing, Within } from "../../../src/functions/inference/solver/constraint.js";
import { one as unit } from "../../../src/functions/inference/solver/fixed.js";
import { propagate } from "../../../src/functions/inference/solver/propagate.js";
import { law } from "../law.js";
import {
  absolute,
  compare,
  equal,
  greatest,
  least,
  minus,
  over,
  plus,
  type Rational,
  rational,
  tenTo,
  times,
  zero,
} from "../rational.js";

interface End {
  readonly at: number;
  readonly open: boolean;
}
interface Interval {
  readonly lower: End | undefined;
  readonly upper: End | undefined;
}

/** Intervals that are not empty, with some of these ends. */
const intervalsOf = (places: readonly number[]): fc.Arbitrary<Interval> => {
  const end = fc.option(fc.record({ at: fc.constantFrom(...places), open: fc.boolean() }), {
    nil: undefined,
    freq: 4,
  });
  return fc.tuple(end, end).map(([one, other]): Interval => {
    if (one === undefined || other === undefined) return { lower: one, upper: other };
    if (one.at === other.at)
      return { lower: { ...one, open: false }, upper: { ...other, open: false } };
    return one.at < other.at ? { lower: one, upper: other } : { lower: other, upper: one };
  });
};

/** Rates around −100 % and 0 %, from bases above zero, to amounts around zero. */
const growth = fc
  .record({
    current: intervalsOf([-2, 0, 1, 3]),
    base: intervalsOf([1, 2, 4]),
    rate: intervalsOf([-3, -2, -1, 0, 1]),
  })
  .map(({ base: { lower, upper }, ...others }) => ({
    ...others,
    base: { lower: lower ?? { at: 0, open: true }, upper },
  }));

const hair = tenTo(-15);
const far = tenTo(9);
/** Much more than rounding and what a hair comes to, and much less than any distance of two ends. */
const near = tenTo(-4);

const exactly = (at: number): Rational => rational(BigInt(at));

function holds({ lower, upper }: Interval, x: Rational): boolean {
  const above = lower === undefined ? 1 : compare(x, exactly(lower.at));
  const below = upper === undefined ? -1 : compare(x, exactly(upper.at));
  return (
    (above > 0 || (above === 0 && lower?.open === false)) &&
    (below < 0 || (below === 0 && upper?.open === false))
  );
}

/** Numbers where something begins or ends, and as near to them as one gets. */
const numbersOf = (of: Interval): readonly Rational[] =>
  [of.lower?.at, of.upper?.at, 0, -1]
    .flatMap((at) => (at === undefined ? [] : [exactly(at)]))
    .flatMap((at) => [minus(at, hair), at, plus(at, hair)])
    .concat([far, rational(-far.n)])
    .filter((x) => holds(of, x));

type Triple = readonly [current: Rational, base: Rational, rate: Rational];

/** Any two of the three at such a number, and what the third is then. */
function triplesOf(current: Interval, base: Interval, rate: Interval): readonly Triple[] {
  const one = rational(1n);
  const [amounts, bases, rates] = [current, base, rate].map(numbersOf) as [
    readonly Rational[],
    readonly Rational[],
    readonly Rational[],
  ];
  return [
    ...bases.flatMap((b) => rates.map((g): Triple => [times(b, plus(one, g)), b, g])),
    ...amounts.flatMap((c) => bases.map((b): Triple => [c, b, minus(over(c, b), one)])),
    ...amounts.flatMap((c) =>
      rates
        .filter((g) => !equal(plus(one, g), zero))
        .map((g): Triple => [c, over(c, plus(one, g)), g]),
    ),
  ].filter(([c, b, g]) => holds(current, c) && holds(base, b) && holds(rate, g));
}

const stated = (cell: number, { lower, upper }: Interval): Within => ({
  form: "within",
  premises: [],
  cells: [cell],
  ...(lower && { lower: { at: BigInt(lower.at) * unit, open: lower.open } }),
  ...(upper && { upper: { at: BigInt(upper.at) * unit, open: upper.open } }),
});

const growing: Growing = { form: "growing", premises: [], cells: [0, 1, 2] };

describe("a growth from a base above zero", () => {
  law(
    "ends just where its amounts and its rate do, and contradicts just where there are none",
    [growth],
    ({ current, base, rate }) => {
      const { known, conflict } = propagate([
        stated(0, current),
        stated(1, base),
        stated(2, rate),
        growing,
      ]);
      const triples = triplesOf(current, base, rate);
      expect(conflict === undefined, "a contradiction").toBe(triples.length > 0);
      if (conflict !== undefined) return;
      for (const cell of [0, 1, 2] as const) {
        const reached = triples.map((each) => each[cell]);
        for (const [side, furthest] of [
          ["lower", least(...reached)],
          ["upper", greatest(...reached)],
        ] as const) {
          const end = known[side].get(cell);
          const name = `the ${side} end of ${cell}`;
          if (end === undefined) {
            expect(compare(absolute(furthest), tenTo(3)) > 0, `${name} is nowhere`).toBe(true);
            continue;
          }
          const at = rational(end.at, unit);
          expect(compare(absolute(minus(at, furthest)), near) < 0, `${name} is tight`).toBe(true);
          const isInside = compare(at, furthest) * (side === "lower" ? 1 : -1) <= 0;
          expect(isInside, `${name} leaves out nothing`).toBe(true);
          expect(!end.open, `whether ${name} is reached`).toBe(equal(at, furthest));
        }
      }
    },
    3000,
  );
});

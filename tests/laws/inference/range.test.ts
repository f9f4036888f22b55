import fc from "fast-check";
import { describe, expect } from "vitest";
import { one as unit } from "../../../src/functions/inference/solver/fixed.js";
import {
  minusInfinity,
  over,
  type RangeEnd,
  plusInfinity,
  type Range,
  times,
} from "../../../src/functions/inference/solver/range.js";
import { law } from "../law.js";
import {
  compare,
  equal,
  greatest,
  least,
  minus,
  over as divide,
  plus,
  type Rational,
  rational,
  tenTo,
  times as multiply,
  zero,
} from "../rational.js";

const exact = ({ at }: RangeEnd): Rational => rational(at, unit);

/**
 * Whole numbers near zero, whose products coincide often, and numbers whose products and quotients
 * have to be rounded.
 */
const at = fc.oneof(
  { weight: 4, arbitrary: fc.bigInt(-4n, 4n).map((whole) => whole * unit) },
  fc.bigInt(-9n, 9n),
  fc.bigInt(-(10n ** 20n), 10n ** 20n),
);

const finite = fc.record({ far: fc.constant(0 as const), at, open: fc.boolean() });

/** Not empty: both ends at one place are both closed. */
const range = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: finite }, fc.constant(minusInfinity)),
    fc.oneof({ weight: 4, arbitrary: finite }, fc.constant(plusInfinity)),
  )
  .map(([a, b]): Range => {
    const [lower, upper] = a.far === 0 && b.far === 0 && a.at > b.at ? [b, a] : [a, b];
    if (lower.far !== 0 || upper.far !== 0 || lower.at < upper.at) return { lower, upper };
    return { lower: { ...lower, open: false }, upper: { ...upper, open: false } };
  });

const divisor = range.filter(({ lower, upper }) => {
  const above = lower.far === 0 && (lower.at > 0n || (lower.at === 0n && lower.open));
  return above || (upper.far === 0 && (upper.at < 0n || (upper.at === 0n && upper.open)));
});

function holds({ lower, upper }: Range, x: Rational): boolean {
  const [above, below] = [
    lower.far === 0 ? compare(x, exact(lower)) : 1,
    upper.far === 0 ? compare(x, exact(upper)) : -1,
  ];
  return (above > 0 || (above === 0 && !lower.open)) && (below < 0 || (below === 0 && !upper.open));
}

const hair = tenTo(-60);
const huge = tenTo(60);

/**
 * Numbers of a range: its ends as near as one gets, far out where it has none, its middle and zero.
 */
function numbersOf(of: Range): readonly Rational[] {
  const [low, high] = [
    of.lower.far === 0 ? exact(of.lower) : rational(-huge.n),
    of.upper.far === 0 ? exact(of.upper) : huge,
  ];
  const middle = divide(plus(low, high), rational(2n));
  return [low, plus(low, hair), middle, minus(high, hair), high, zero].filter((x) => holds(of, x));
}

/**
 * The result has everything that there is, ends where that ends but for one unit of rounding, and
 * is closed just where it is reached.
 */
function expectExact(found: Range, there: readonly Rational[]): void {
  for (const x of there) expect(holds(found, x), "everything possible is inside").toBe(true);
  const [lowest, highest] = [least(...there), greatest(...there)];
  for (const [place, reached, beyond] of [
    [found.lower, lowest, minus(lowest, exact(found.lower))],
    [found.upper, highest, minus(exact(found.upper), highest)],
  ] as const) {
    expect(place.far !== 0, "an end is infinite just if there is none").toBe(
      compare(multiply(reached, reached), tenTo(64)) > 0,
    );
    if (place.far !== 0) continue;
    expect(compare(beyond, plus(rational(1n, unit), tenTo(-35))) < 0, "an end is tight").toBe(true);
    expect(!place.open, "an end is closed just if it is reached").toBe(
      equal(reached, exact(place)),
    );
  }
}

describe("ranges", () => {
  law(
    "multiply to everything that their numbers multiply to",
    [range, range],
    (a, b) => {
      expectExact(
        times(a, b),
        numbersOf(a).flatMap((x) => numbersOf(b).map((y) => multiply(x, y))),
      );
    },
    6000,
  );

  law(
    "divide to everything that their numbers divide to",
    [range, divisor],
    (a, b) => {
      expectExact(
        over(a, b),
        numbersOf(a).flatMap((x) => numbersOf(b).map((y) => divide(x, rational(y.n, y.d)))),
      );
    },
    6000,
  );
});

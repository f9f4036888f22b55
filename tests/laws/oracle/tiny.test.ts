import {
  bounds,
  checkGuidance,
  difference,
  EarningsError,
  growth,
  impliedExchangeRate,
  intersect,
  margin,
  pointChange,
  reconcile,
  share,
  sum,
} from "@iij/earnings";
import { describe, expect, test } from "vitest";
import { compare, minus, one, over, plus, type Rational, readDecimal, zero } from "../rational.js";
import { expectExact, reachedBy } from "./exact-bounds.js";
import { outcomeOf } from "./growth-of.js";
import { canBePrintedAs } from "./printing.js";
import { bounded, printed, type Tiny } from "./tiny.js";

const all = [...printed, ...bounded];

/** Every pair of tiny figures, with a name to find it by. */
const pairsOf = (some: readonly Tiny[]): readonly (readonly [string, Tiny, Tiny])[] =>
  some.flatMap((a) => some.map((b) => [`${a.name} and ${b.name}`, a, b] as const));

/** Nothing where a function refuses the input. */
function answerOf<T>(of: () => T): T | undefined {
  try {
    return of();
  } catch (error) {
    if (error instanceof EarningsError) return undefined;
    throw error;
  }
}

const quotient = (a: Rational, b: Rational): Rational | undefined =>
  b.n === 0n ? undefined : over(a, b);

const isAbove = ({ candidates }: Tiny, x: Rational): boolean =>
  candidates.every((each) => compare(each.x, x) > 0);

describe("of every pair of tiny figures, against each pair of amounts that they can be,", () => {
  test("bounds end where the amounts end", () => {
    for (const { name, figure, candidates } of all)
      expectExact(bounds(figure), candidates, "exactly", name);
  });

  test("sum and difference end where those of the amounts end", () => {
    for (const [name, a, b] of pairsOf(all)) {
      const [first, second] = [a.figure, { ...b.figure }];
      expectExact(
        sum(first, second),
        reachedBy(a.candidates, b.candidates, plus),
        "exactly",
        `the sum of ${name}`,
      );
      expectExact(
        difference(first, second),
        reachedBy(a.candidates, b.candidates, minus),
        "exactly",
        `the difference of ${name}`,
      );
    }
  });

  test("growth is decided just when all amounts agree, and its rate ends where theirs do", () => {
    for (const [name, a, b] of pairsOf(all)) {
      const found = growth(a.figure, b.figure);
      const outcomes = new Set(
        a.candidates.flatMap(({ x }) => b.candidates.map((base) => outcomeOf(x, base.x))),
      );
      const rates = reachedBy(a.candidates, b.candidates, (x, base) =>
        base.n === 0n ? undefined : over(minus(x, base), base),
      );
      // Over a base as near to zero as one likes a rate has no upper end, and is none, but to
      // nothing it is −100 % over every base.
      const isNothing = a.candidates.every(({ x }) => x.n === 0n);
      const isEndless = !isNothing && b.candidates.some(({ at }) => at.n === 0n);
      const [only = "indeterminate"] = outcomes;
      expect(found.outcome, name).toBe(
        outcomes.size > 1 || (only === "rate" && isEndless) ? "indeterminate" : only,
      );
      if (found.outcome === "rate") expectExact(found.rate, rates, "rounded", `growth of ${name}`);
      if ("change" in found)
        expectExact(
          found.change,
          reachedBy(a.candidates, b.candidates, minus),
          "exactly",
          `the change of ${name}`,
        );
    }
  });

  test("margin ends where quotients of the amounts end, and is refused where a base can be zero", () => {
    for (const [name, a, b] of pairsOf(all)) {
      const found = answerOf(() => margin(a.figure, b.figure));
      expect(found !== undefined, `margin of ${name}`).toBe(isAbove(b, zero));
      if (found === undefined) continue;
      expectExact(
        found,
        reachedBy(a.candidates, b.candidates, quotient),
        "rounded",
        `margin of ${name}`,
      );
    }
  });

  test("share ends where shares of the amounts end, and is refused where there is none", () => {
    for (const [name, a, b] of pairsOf(all)) {
      const found = answerOf(() => share(a.figure, b.figure));
      const quotients = reachedBy(a.candidates, b.candidates, quotient);
      const shares = quotients.filter(({ x }) => compare(x, zero) >= 0 && compare(x, one) <= 0);
      const isShare = isAbove(b, zero) && shares.length > 0;
      expect(found !== undefined, `share of ${name}`).toBe(isShare);
      if (found === undefined) continue;
      // Between a part that is less than the whole and one that is more is the whole itself.
      const whole = quotients.some(({ x }) => compare(x, one) > 0) ? [{ x: one, at: one }] : [];
      const ends = shares.filter(({ at }) => at !== undefined);
      expectExact(found, [...ends, ...whole], "rounded", `share of ${name}`);
    }
  });

  test("pointChange ends where differences end", () => {
    for (const [name, a, b] of pairsOf(printed)) {
      const [now, before] = [a, b].map(({ figure }) => ({ ...figure, unit: "ratio" as const }));
      if (now === undefined || before === undefined) throw new Error("two figures");
      expectExact(
        pointChange(now, before),
        reachedBy(a.candidates, b.candidates, minus),
        "exactly",
        name,
      );
    }
  });

  test("impliedExchangeRate ends where rates that are not negative end", () => {
    const isBelow = ({ candidates }: Tiny): boolean =>
      candidates.every((each) => compare(each.x, zero) < 0);
    for (const [name, a, b] of pairsOf(printed)) {
      const dollars = { ...b.figure, unit: "USD" as const };
      const found = answerOf(() => impliedExchangeRate(a.figure, dollars));
      const rates = reachedBy(a.candidates, b.candidates, quotient).filter(({ x }) => x.n >= 0n);
      const isRate = (isAbove(b, zero) || isBelow(b)) && rates.length > 0;
      expect(found !== undefined, `rate of ${name}`).toBe(isRate);
      if (found !== undefined) expectExact(found, rates, "rounded", `rate of ${name}`);
    }
  });

  test("intersect leaves what both can be, and reconcile asks whether that is anything", () => {
    for (const [name, a, b] of pairsOf(all)) {
      const shared = a.candidates.filter(({ x }) =>
        b.candidates.some((other) => compare(other.x, x) === 0),
      );
      const found = intersect(bounds(a.figure), bounds(b.figure));
      expect(found.outcome, name).toBe(shared.length > 0 ? "shared" : "disjoint");
      if (found.outcome === "shared") expectExact(found, shared, "exactly", name);
      const isPrinted = printed.includes(a);
      if (!isPrinted) continue;
      const { outcome } = reconcile(a.figure, bounds(b.figure));
      expect(outcome, `reconcile ${name}`).toBe(shared.length > 0 ? "consistent" : "inconsistent");
    }
  });

  test("checkGuidance of a point is decided just when all amounts agree", () => {
    for (const [name, a, b] of pairsOf(printed)) {
      const stated = readDecimal(b.figure.value);
      const outcomes = new Set(
        a.candidates.map(({ x }) =>
          canBePrintedAs(x, b.figure) ? "within" : compare(x, stated) < 0 ? "below" : "above",
        ),
      );
      const { outcome } = checkGuidance(a.figure, { form: "point", value: b.figure });
      expect([outcome], name).toEqual(outcomes.size > 1 ? ["undecidable"] : [...outcomes]);
    }
  });

  test("checkGuidance of a range between exact ends is decided just when all amounts agree", () => {
    const exact = printed.filter(({ figure }) => figure.decimals === undefined);
    for (const [, low, high] of pairsOf(exact)) {
      const [from, to] = [low, high].map(({ figure }) => readDecimal(figure.value));
      if (from === undefined || to === undefined || compare(from, to) > 0) continue;
      for (const { name, figure, candidates } of all) {
        const outcomes = new Set(
          candidates.map(({ x }) =>
            compare(x, from) < 0 ? "below" : compare(x, to) > 0 ? "above" : "within",
          ),
        );
        const { outcome } = checkGuidance(figure, {
          form: "range",
          low: low.figure,
          high: high.figure,
        });
        expect([outcome], `${name} against ${low.name} to ${high.name}`).toEqual(
          outcomes.size > 1 ? ["undecidable"] : [...outcomes],
        );
      }
    }
  });
});

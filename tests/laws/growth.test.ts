import { growth, type Growth } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect } from "vitest";
import { law } from "./law.js";
import { printed, printedPair } from "./printed.js";
import { print } from "./printer.js";
import {
  across,
  contains,
  expectProof,
  hasPointOf,
  rangeOf,
  readPoint,
  witnessesOf,
} from "./range.js";
import {
  absolute,
  compare,
  equal,
  minus,
  over,
  rational,
  type Rational,
  readDecimal,
} from "./rational.js";

/** What growth is called between two amounts that are known exactly. */
function outcomeOf(current: Rational, base: Rational): Growth["outcome"] {
  if (base.n === 0n) return "zeroBase";
  if (base.n > 0n) return current.n >= 0n ? "rate" : "turnedToLoss";
  if (current.n > 0n) return "turnedToProfit";
  return (
    (["lossWidened", "lossUnchanged", "lossNarrowed"] as const)[compare(current, base) + 1] ??
    "indeterminate"
  );
}

const rateOf = (current: Rational, base: Rational): Rational => over(minus(current, base), base);

const anyPair = fc.oneof(
  printedPair("JPY"),
  printedPair("JPY", "negative", "negative"),
  fc.tuple(printed("JPY"), printed("JPY")),
);
const gains = fc.oneof(
  printedPair("JPY", "any", "positive"),
  fc.tuple(printed("JPY"), printed("JPY", "positive")),
);

describe("growth", () => {
  law(
    "says only what is true of the unrounded amounts",
    [anyPair],
    ([now, before]) => {
      const found = growth(now.figure, before.figure);
      if (found.outcome !== "indeterminate")
        expect(found.outcome).toBe(outcomeOf(now.truth, before.truth));
      if (found.outcome === "rate")
        expect(contains(rangeOf(found.rate), rateOf(now.truth, before.truth))).toBe(true);
    },
    3000,
  );

  law(
    "is indeterminate just when two pairs of amounts that print alike have different outcomes",
    [anyPair],
    ([now, before]) => {
      const possible = new Set(
        across(witnessesOf(now.figure).real, witnessesOf(before.figure).real, outcomeOf),
      );
      const { outcome } = growth(now.figure, before.figure);
      expect([outcome]).toEqual(possible.size > 1 ? ["indeterminate"] : [...possible]);
    },
    1500,
  );

  law(
    "carries a change that is proven and tight, and whose point is exact",
    [anyPair],
    ([now, before]) => {
      const found = growth(now.figure, before.figure);
      if (!("change" in found)) throw new Error(found.outcome);
      const [a, b] = [witnessesOf(now.figure), witnessesOf(before.figure)];
      expectProof(
        found.change,
        { real: across(a.real, b.real, minus), ends: across(a.ends, b.ends, minus) },
        "exact",
      );
      expect(
        equal(
          readPoint(found.change.point),
          minus(readDecimal(now.figure.value), readDecimal(before.figure.value)),
        ),
      ).toBe(true);
    },
  );

  law(
    "gives a rate whose bounds are proven and tight to the twentieth digit",
    [gains],
    ([now, before]) => {
      const found = growth(now.figure, before.figure);
      if (found.outcome !== "rate") return;
      const [a, b] = [witnessesOf(now.figure), witnessesOf(before.figure)];
      expectProof(
        found.rate,
        { real: across(a.real, b.real, rateOf), ends: across(a.ends, b.ends, rateOf) },
        "rounded",
      );
    },
    1500,
  );

  law(
    "gives the rate of the printed amounts, rounded once to the even at twenty digits or more, or the end that it would pass",
    [gains],
    ([now, before]) => {
      const found = growth(now.figure, before.figure);
      if (found.outcome !== "rate") return;
      const exact = rateOf(readDecimal(now.figure.value), readDecimal(before.figure.value));
      expect(hasPointOf(found.rate, exact)).toBe(true);
      expect(contains(rangeOf(found.rate), exact), "the printed amounts are possible").toBe(true);
    },
    1500,
  );

  const odd = fc.bigInt(10n ** 20n / 2n + 1n, 10n ** 21n / 2n - 1n).map((n) => 2n * n + 1n);
  law("rounds a rate just between two points to the even one", [odd], (current) => {
    const found = growth({ value: String(current), unit: "JPY" }, { value: "2", unit: "JPY" });
    if (found.outcome !== "rate") throw new Error(found.outcome);
    expect(readPoint(found.rate.point).n % 2n, "of the two, halves of an odd number").toBe(0n);
    expect(
      compare(
        absolute(minus(readPoint(found.rate.point), rational(current - 2n, 2n))),
        rational(1n, 2n),
      ),
    ).toBe(0);
  });

  law(
    "leaves the rate of a figure to itself around nothing",
    [printed("JPY", "positive")],
    ({ figure }) => {
      const found = growth(figure, figure);
      expect(
        found.outcome === "rate" && found.rate.point.isZero() && found.change.point.isZero(),
      ).toBe(true);
    },
  );

  const anywhere = fc.tuple(
    printed("JPY", "any", -3, 2),
    fc.integer({ min: -3, max: 2 }),
    fc.boolean(),
  );
  law(
    "is as certain of finer figures as of coarser ones, never less",
    [anywhere, anywhere],
    (now, before) => {
      const twice = ([{ truth }, decimals]: typeof now): ReturnType<typeof print>[] =>
        [decimals, decimals + 2].map((places) =>
          print(truth, "JPY", { decimals: places, how: "truncated", tie: "down", says: "how" }),
        );
      const [coarseNow, fineNow] = twice(now);
      const [coarseBefore, fineBefore] = twice(before);
      const coarse = growth(coarseNow, coarseBefore).outcome;
      if (coarse !== "indeterminate") expect(growth(fineNow, fineBefore).outcome).toBe(coarse);
    },
  );
});

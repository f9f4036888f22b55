import { growth, growthContributions } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { law } from "./law.js";
import { amount, printedPair, printerAt } from "./printed.js";
import { print, type Printed } from "./printer.js";
import {
  across,
  contains,
  expectProof,
  hasPointOf,
  meet,
  type Range,
  rangeOf,
  witnessesOf,
  type Witnesses,
} from "./range.js";
import { minus, over, plus, type Rational, rational, readDecimal, tenTo } from "./rational.js";

const one = rational(1n);
const contribution = (now: Rational, before: Rational, base: Rational): Rational =>
  over(minus(now, before), base);
/** A part and a total of one size, of which the total stays above zero. */
const sides = fc.tuple(printedPair("JPY"), printedPair("JPY", "positive", "positive"));

law(
  "what a part gave, and what it leaves, are proven and tight where only the printed figures are known",
  [sides],
  ([[now, before], [whole, base]]) => {
    const found = growthContributions(
      { part: { current: now.figure, base: before.figure } },
      { current: whole.figure, base: base.figure },
    );
    if (found.outcome !== "contributions") return;
    const { part } = found.parts;
    if (part.outcome !== "contribution") throw new Error(part.outcome);
    const [n, b, w, t] = [now, before, whole, base].map(({ figure }) => witnessesOf(figure)) as [
      Witnesses,
      Witnesses,
      Witnesses,
      Witnesses,
    ];
    const given = (key: "real" | "ends") => across(across(n[key], b[key], minus), t[key], over);
    expectProof(part, { real: given("real"), ends: given("ends") }, "rounded");
    const [stated, statedBefore, statedBase] = [now, before, base].map(({ figure }) =>
      readDecimal(figure.value),
    ) as [Rational, Rational, Rational];
    expect(hasPointOf(part, contribution(stated, statedBefore, statedBase))).toBe(true);

    const left = across(across(w.real, n.real, minus), b.real, plus);
    const range = rangeOf(found.rest);
    for (const x of across(left, t.real, over)) expect(contains(range, minus(x, one))).toBe(true);
  },
  300,
);

/** A total of two to four parts in two periods, each printed in its own way. */
const accounts = fc
  .tuple(
    fc.integer({ min: -9, max: 3 }),
    fc.array(fc.tuple(amount("any"), amount("any"), printerAt(0, 1), printerAt(0, 1)), {
      minLength: 2,
      maxLength: 4,
    }),
    printerAt(0, 1),
  )
  .map(([at, units, printer]) => {
    const printedBy = (truth: Rational, by: typeof printer): Printed => ({
      truth,
      figure: print(truth, "JPY", { ...by, decimals: by.decimals + at }),
    });
    const scaled = (each: Rational): Rational => over(each, tenTo(at));
    const parts = units.map(([now, before, one, other]) => ({
      current: printedBy(scaled(now), one),
      base: printedBy(scaled(before), other),
    }));
    const sum = (of: "current" | "base"): Rational =>
      parts.map((part) => part[of].truth).reduce(plus);
    return {
      parts,
      total: { current: printedBy(sum("current"), printer), base: printedBy(sum("base"), printer) },
    };
  });

const figuresOf = ({ current, base }: { readonly current: Printed; readonly base: Printed }) => ({
  current: current.figure,
  base: base.figure,
});

const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce((a, b) => ({
    lower: plus(a.lower, b.lower),
    upper: plus(a.upper, b.upper),
    lowerClosed: a.lowerClosed && b.lowerClosed,
    upperClosed: a.upperClosed && b.upperClosed,
  }));

law(
  "contributions and the rest add up to the growth of the total, within bounds",
  [accounts],
  ({ parts, total }) => {
    const named = Object.fromEntries(parts.map((part, index) => [`part${index}`, figuresOf(part)]));
    const found = growthContributions(named, figuresOf(total));
    const grown = growth(total.current.figure, total.base.figure);
    if (found.outcome !== "contributions") {
      // From what can be as near to zero as one likes only growth to nothing has a rate.
      expect(found.outcome).toBe(grown.outcome === "rate" ? "indeterminate" : grown.outcome);
      return;
    }
    if (grown.outcome !== "rate") throw new Error(grown.outcome);
    expect(found.total).toEqual(grown.rate);
    const answers = Object.values(found.parts);
    const given = parts.map((part, index) => {
      const each = answers[index];
      if (each === undefined || !("point" in each)) throw new Error("it has no contribution");
      const { current, base } = part;
      const truth = contribution(current.truth, base.truth, total.base.truth);
      expect(contains(rangeOf(each), truth)).toBe(true);
      return rangeOf(each);
    });
    // These parts are all that there is.
    expect(contains(rangeOf(found.rest), rational(0n))).toBe(true);
    const truth = contribution(total.current.truth, total.base.truth, total.base.truth);
    const [parted, whole] = [sumOf(given), rangeOf(found.total)];
    for (const range of [parted, whole, sumOf([parted, rangeOf(found.rest)])])
      expect(contains(range, truth)).toBe(true);
    expect(meet(parted, whole)).toBe(true);
  },
  1500,
);

import {
  type BoundedTarget,
  checkClaim,
  checkGuidance,
  guidanceSurprise,
  impliedRemainder,
  type Quantity,
  reconcileGuidance,
  type Target,
} from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import {
  absolute,
  compare,
  minus,
  over,
  plus,
  rational,
  type Rational,
  readDecimal,
  tenTo,
  times,
  zero,
} from "../rational.js";
import { amount, type Known, known, press } from "./amounts.js";
import { admits } from "./found.js";
import { outcomeOf } from "./growth-of.js";
import { canBePrintedAs, print } from "./printing.js";
import { scalarLaw } from "./scalar-law.js";

/** Amounts of one size, so that an actual figure and the ends of a target often meet. */
const near = fc.integer({ min: -8, max: 2 });
const several = (n: number): fc.Arbitrary<readonly Known<"JPY">[]> =>
  near.chain((at) => fc.array(known("JPY", "any", at, at + 1), { minLength: n, maxLength: n }));

const range = (low: Quantity<"JPY">, high: Quantity<"JPY">): BoundedTarget<"JPY"> => ({
  form: "range",
  low,
  high,
});

interface Expected {
  readonly target: Target<"JPY">;
  /** How an amount stands to the target, if everything is known exactly. */
  readonly outcomeOf: (actual: Rational) => "below" | "within" | "above";
  readonly low?: Rational;
  readonly high?: Rational;
}

const tolerance = "0.05";

const expectations: Readonly<
  Record<
    "range" | "point" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "approximate",
    (...ends: [Known<"JPY">, Known<"JPY">]) => Expected
  >
> = {
  range: (a, b) => {
    const [low, high] = compare(a.truth, b.truth) <= 0 ? [a, b] : [b, a];
    return {
      target: range(low.figure, high.figure),
      outcomeOf: (x) =>
        compare(x, low.truth) < 0 ? "below" : compare(x, high.truth) > 0 ? "above" : "within",
      low: low.truth,
      high: high.truth,
    };
  },
  // A point is met by what prints like it.
  point: ({ truth, figure }) => ({
    target: { form: "point", value: figure },
    outcomeOf: (x) =>
      canBePrintedAs(x, figure)
        ? "within"
        : compare(x, readDecimal(figure.value)) < 0
          ? "below"
          : "above",
    low: truth,
    high: truth,
  }),
  // A threshold is an exact number, and is itself not more than itself.
  moreThan: ({ figure: { value } }) => ({
    target: { form: "moreThan", threshold: { value, unit: "JPY", qualifier: "moreThan" } },
    outcomeOf: (x) => (compare(x, readDecimal(value)) > 0 ? "within" : "below"),
    low: readDecimal(value),
  }),
  atLeast: ({ figure: { value } }) => ({
    target: { form: "atLeast", threshold: { value, unit: "JPY", qualifier: "atLeast" } },
    outcomeOf: (x) => (compare(x, readDecimal(value)) >= 0 ? "within" : "below"),
    low: readDecimal(value),
  }),
  lessThan: ({ figure: { value } }) => ({
    target: { form: "lessThan", threshold: { value, unit: "JPY", qualifier: "lessThan" } },
    outcomeOf: (x) => (compare(x, readDecimal(value)) < 0 ? "within" : "above"),
    high: readDecimal(value),
  }),
  atMost: ({ figure: { value } }) => ({
    target: { form: "atMost", threshold: { value, unit: "JPY", qualifier: "atMost" } },
    outcomeOf: (x) => (compare(x, readDecimal(value)) <= 0 ? "within" : "above"),
    high: readDecimal(value),
  }),
  approximate: ({ figure }) => {
    const stated = readDecimal(figure.value);
    const size = times(absolute(stated), readDecimal(tolerance));
    return {
      target: { form: "approximate", value: { ...figure, qualifier: "approximately" } },
      outcomeOf: (x) =>
        compare(x, minus(stated, size)) < 0
          ? "below"
          : compare(x, plus(stated, size)) > 0
            ? "above"
            : "within",
      low: minus(stated, size),
      high: plus(stated, size),
    };
  },
};

const forms = fc.constantFrom(...(Object.keys(expectations) as (keyof typeof expectations)[]));

scalarLaw(
  "checkGuidance",
  "decides only what is so of the amounts, and its distances hold the true ones",
  [several(3), forms],
  ([a, b, actual], form) => {
    if (a === undefined || b === undefined || actual === undefined) throw new Error("three");
    const { target, outcomeOf, low, high } = expectations[form](a, b);
    const check = checkGuidance(actual.figure, target, form === "approximate" ? { tolerance } : {});
    if (check.outcome !== "undecidable") expect(check.outcome).toBe(outcomeOf(actual.truth));
    if (!("distance" in check)) throw new Error(check.reason);
    expect(check.distance.low === undefined).toBe(low === undefined);
    if (low !== undefined && check.distance.low !== undefined)
      expect(admits(check.distance.low, minus(actual.truth, low))).toBe(true);
    expect(check.distance.high === undefined).toBe(high === undefined);
    if (high !== undefined && check.distance.high !== undefined)
      expect(admits(check.distance.high, minus(actual.truth, high))).toBe(true);
  },
);

/** What a surprise is measured from: the target, the middle of a range, a threshold, or what is nearly meant. */
const measuredFrom = ({ target, low, high }: Expected, stated: Rational): Rational => {
  if (target.form === "range" && low !== undefined && high !== undefined)
    return times(plus(low, high), rational(1n, 2n));
  return target.form === "approximate" ? stated : (low ?? high ?? stated);
};

scalarLaw(
  "guidanceSurprise",
  "holds the true surprise, also from both ends, and says which one there is",
  [several(3), forms],
  ([actual, one, other], form) => {
    if (actual === undefined || one === undefined || other === undefined)
      throw new Error("three amounts");
    const expected = expectations[form](one, other);
    const base = measuredFrom(expected, readDecimal(one.figure.value));
    const found = guidanceSurprise(actual.figure, expected.target, { tolerance });
    if (found.outcome !== "surprise" && found.outcome !== "notMeaningful")
      throw new Error(found.outcome);
    expect(admits(found.difference, minus(actual.truth, base))).toBe(true);
    const outcome = found.outcome === "surprise" ? "rate" : found.reason;
    if (outcome !== "indeterminate") expect(outcome).toBe(outcomeOf(actual.truth, base));
    if (found.outcome !== "surprise") return;
    const from = (end: Rational): Rational => over(minus(actual.truth, end), end);
    expect(admits(found.surprise, from(base))).toBe(true);
    const { low, high } = found.ends ?? {};
    if (low !== undefined) expect(admits(low, from(expected.low ?? zero))).toBe(true);
    if (high !== undefined) expect(admits(high, from(expected.high ?? zero))).toBe(true);
  },
);

const quarterIds = ["1Q01", "2Q01", "3Q01", "4Q01", "1Q02"] as const;

scalarLaw(
  "checkClaim",
  "decides only what is so of the amounts: a record, and how often a threshold was passed",
  [several(quarterIds.length), fc.nat(4), fc.nat(6)],
  (amounts, hidden, which) => {
    // One quarter may not be disclosed.
    const shown = quarterIds.map((_, index) => index !== hidden || index === 4);
    const series = Object.fromEntries(
      quarterIds.flatMap((id, index) => {
        const figure = amounts[index]?.figure;
        return shown[index] !== true || figure === undefined ? [] : [[id, { revenues: figure }]];
      }),
    );
    const truths = amounts.map(({ truth }) => truth);
    const last = truths.at(-1) ?? zero;
    const subject = { metric: "revenues", period: "1Q02" } as const;
    const record = checkClaim({ qualifier: "recordHigh", ...subject }, series);
    if (record.outcome !== "undecidable")
      expect(record.outcome).toBe(
        truths.some((each, index) => shown[index] && compare(each, last) > 0)
          ? "contradicted"
          : "holds",
      );
    const threshold = readDecimal(amounts[which % 5]?.figure.value ?? "0");
    const { value } = amounts[which % 5]?.figure ?? { value: "0" };
    const passed = checkClaim({ threshold: { value, unit: "JPY" }, ...subject }, series);
    if (passed.outcome !== "undecidable")
      expect(passed.outcome).toBe(compare(last, threshold) > 0 ? "holds" : "contradicted");
    const times = truths.filter((each) => compare(each, threshold) > 0).length;
    if (passed.times !== undefined && shown.every(Boolean))
      expect(passed.times.least <= times && times <= passed.times.most).toBe(true);
  },
);

/** Four true quarters, and how far below and above the truth the company sets its targets. */
const year = fc
  .tuple(
    fc.integer({ min: -8, max: 2 }),
    fc.array(amount(), { minLength: 4, maxLength: 4 }),
    fc.array(amount("positive"), { minLength: 4, maxLength: 4 }),
    fc.array(press(-1, 1), { minLength: 8, maxLength: 8 }),
  )
  .map(([at, units, spread, presses]) => {
    const scaled = (x: Rational): Rational => times(x, tenTo(-at));
    const quarters = units.map(scaled);
    const total = quarters.reduce(plus, zero);
    const [below = zero, above = zero, restBelow = zero, restAbove = zero] = spread.map(scaled);
    const rest = quarters[3] ?? zero;
    const printed = (truth: Rational, index: number): Quantity<"JPY"> => {
      const by = presses[index];
      if (by === undefined) throw new Error("eight presses");
      return print(truth, "JPY", { ...by, decimals: by.decimals + at });
    };
    const ends = {
      low: minus(total, below),
      high: plus(total, above),
      restLow: minus(rest, restBelow),
      restHigh: plus(rest, restAbove),
    };
    return {
      ends,
      rest,
      reported: minus(total, rest),
      fullYear: range({ ...printed(ends.low, 0), period: "FY2002" }, printed(ends.high, 1)),
      remaining: range(printed(ends.restLow, 2), printed(ends.restHigh, 3)),
      quarters: (["1Q02", "2Q02", "3Q02"] as const).map((period, index) => ({
        ...printed(quarters[index] ?? zero, 4 + index),
        period,
      })),
      nineMonths: { ...printed(minus(total, rest), 7), period: "9M02" } as const,
    };
  });

scalarLaw(
  "impliedRemainder",
  "holds what is really left of either end",
  [year, fc.boolean()],
  ({ fullYear, quarters, nineMonths, ends, reported }, isOne) => {
    const left = impliedRemainder(fullYear, isOne ? nineMonths : quarters);
    expect(admits(left.low, minus(ends.low, reported))).toBe(true);
    expect(admits(left.high, minus(ends.high, reported))).toBe(true);
  },
);

scalarLaw(
  "reconcileGuidance",
  "finds targets consistent that true amounts meet",
  [year, fc.boolean()],
  ({ fullYear, remaining, nineMonths, quarters, ends, reported }, isOne) => {
    const found = reconcileGuidance(fullYear, remaining, isOne ? nineMonths : quarters);
    expect(found.outcome).toBe("consistent");
    expect(admits(found.implied.between, reported)).toBe(true);
    expect(admits(found.implied.atLow, minus(ends.low, ends.restLow))).toBe(true);
    expect(admits(found.implied.atHigh, minus(ends.high, ends.restHigh))).toBe(true);
  },
);

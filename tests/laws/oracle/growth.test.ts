import {
  compoundGrowth,
  growth,
  reconcile,
  type FiscalYearId,
  type Growth,
  type Quantity,
  yearOverYear,
} from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import {
  compare,
  equal,
  minus,
  one,
  over,
  plus,
  power,
  type Rational,
  readDecimal,
  zero,
} from "../rational.js";
import { knownPair, press } from "./amounts.js";
import { admits, endOf } from "./found.js";
import { print, printMoreThan } from "./printing.js";
import { outcomeOf } from "./growth-of.js";
import { scalarLaw } from "./scalar-law.js";

const rateOf = (current: Rational, base: Rational): Rational => over(minus(current, base), base);

const anyPair = fc.oneof(
  knownPair("JPY"),
  knownPair("JPY", "negative", "negative"),
  knownPair("JPY", "any", "positive"),
);

scalarLaw(
  "growth",
  "says only what is true of the amounts, and its rate and change hold the true ones",
  [anyPair, fc.nat(20)],
  ([now, before], hedge) => {
    if (hedge === 0) {
      const more = printMoreThan(now.truth, "JPY", 0);
      expect(growth(more, before.figure).outcome).toBe("hedged");
      return;
    }
    const found = growth(now.figure, before.figure);
    if (!("change" in found) || found.change === undefined) throw new Error(found.outcome);
    expect(admits(found.change, minus(now.truth, before.truth))).toBe(true);
    if (found.outcome !== "indeterminate")
      expect(found.outcome).toBe(outcomeOf(now.truth, before.truth));
    if (found.outcome === "rate")
      expect(admits(found.rate, rateOf(now.truth, before.truth))).toBe(true);
    const ofDigits = [now, before].map(({ figure }) => readDecimal(figure.value));
    const change = minus(ofDigits[0] ?? zero, ofDigits[1] ?? zero);
    expect(equal(readDecimal(found.change.point.toFixed()), change)).toBe(true);
  },
);

const fiscalYear = (n: number): FiscalYearId => `FY${2000 + n}` as FiscalYearId;

scalarLaw(
  "compoundGrowth",
  "holds the true rate: (1 + lower)^n ≤ current / base ≤ (1 + upper)^n",
  [anyPair, fc.integer({ min: 1, max: 9 })],
  ([now, before], n) => {
    const found = compoundGrowth(
      { FY2000: { revenues: before.figure }, [fiscalYear(n)]: { revenues: now.figure } },
      "revenues",
      { from: "FY2000", to: fiscalYear(n) },
    );
    if (found.outcome !== "indeterminate")
      expect(found.outcome).toBe(outcomeOf(now.truth, before.truth));
    if (found.outcome !== "rate") return;
    const risen = (side: "lower" | "upper"): number => {
      const end = endOf(found.rate, side);
      if (end === undefined) throw new Error("a rate has both ends");
      const order = compare(over(now.truth, before.truth), power(plus(one, end), n));
      return side === "lower" ? order : -order;
    };
    expect(risen("lower")).toBeGreaterThanOrEqual(found.rate.lowerClosed ? 0 : 1);
    expect(risen("upper")).toBeGreaterThanOrEqual(found.rate.upperClosed ? 0 : 1);
  },
);

type Own = Record<
  string,
  {
    revenues?: Quantity;
    reportedGrowth?: { yearOverYear: { revenues: Quantity<"ratio"> } };
  }
>;

scalarLaw(
  "yearOverYear",
  "says only what is true, with a printed percentage beside the levels or in place of one",
  [knownPair("JPY", "any", "positive"), press(0, 4), fc.constantFrom("both", "current", "base")],
  ([now, before], by, sides) => {
    const isGrowth = now.truth.n >= 0n;
    const truth = rateOf(now.truth, before.truth);
    const rate = print(truth, "ratio", by);
    const series: Own = {
      "3Q02": {
        ...(sides === "base" ? {} : { revenues: now.figure }),
        ...(isGrowth ? { reportedGrowth: { yearOverYear: { revenues: rate } } } : {}),
      },
      ...(sides === "current" ? {} : { "3Q01": { revenues: before.figure } }),
    };
    const metric = "revenues";
    if (sides === "base" && !isGrowth) return;
    const found: Growth = yearOverYear(series, metric, "3Q02");
    if (sides === "both" && found.outcome !== "indeterminate")
      expect(found.outcome).toBe(outcomeOf(now.truth, before.truth));
    if (sides === "both" && found.outcome === "rate") {
      expect(found.consistency).toBe(isGrowth ? "consistent" : undefined);
      expect(reconcile(rate, found).outcome).toBe("consistent");
    }
    if (found.outcome !== "rate") return;
    expect(admits(found.rate, truth)).toBe(true);
    if (found.change !== undefined)
      expect(admits(found.change, minus(now.truth, before.truth))).toBe(true);
  },
);

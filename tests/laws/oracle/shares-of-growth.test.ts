import { growthContributions, indexed, type TwoSides } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { minus, over, plus, rational, type Rational, times } from "../rational.js";
import { knownPair } from "./amounts.js";
import { admits } from "./found.js";
import { outcomeOf } from "./growth-of.js";
import { scalarLaw } from "./scalar-law.js";

const anyPair = fc.oneof(
  knownPair("JPY", "any", "positive"),
  knownPair("JPY", "negative", "negative"),
);
const hundred = rational(100n);

scalarLaw(
  "indexed",
  "holds the true index, and has none where there is none",
  [anyPair],
  (pair) => {
    const [now, base] = pair;
    const own = { FY2023: { sales: base.figure }, FY2024: { sales: now.figure } };
    const { series, without } = indexed(own, "sales", "FY2023");
    const index = series["FY2024"]?.sales;
    if (index !== undefined)
      expect(admits(index, times(over(now.truth, base.truth), hundred))).toBe(true);
    const outcome = index === undefined ? without["FY2024"]?.outcome : "rate";
    if (outcome !== "indeterminate") expect(outcome).toBe(outcomeOf(now.truth, base.truth));
    expect(index === undefined).toBe(without["FY2024"] !== undefined);
  },
);

/** A total that grows from what is above zero, mostly, and up to three parts of any size. */
const accounts = fc.tuple(anyPair, fc.array(knownPair("JPY"), { minLength: 1, maxLength: 3 }));

scalarLaw(
  "growthContributions",
  "hold what each part really gave, what the others gave, and the growth of the total",
  [accounts],
  ([[now, base], parts]) => {
    const named: Record<string, TwoSides<"JPY">> = Object.fromEntries(
      parts.map(([current, before], index) => [
        `part ${index}`,
        { current: current.figure, base: before.figure },
      ]),
    );
    const found = growthContributions(named, { current: now.figure, base: base.figure });
    if (found.outcome !== "contributions") {
      if (found.outcome !== "indeterminate")
        expect(found.outcome).toBe(outcomeOf(now.truth, base.truth));
      return;
    }
    const points = (change: Rational): Rational => over(change, base.truth);
    const changes = parts.map(([current, before]) => minus(current.truth, before.truth));
    const whole = minus(now.truth, base.truth);
    expect(admits(found.total, points(whole))).toBe(true);
    expect(admits(found.rest, points(minus(whole, changes.reduce(plus))))).toBe(true);
    const answers = Object.values(found.parts);
    for (const [index, change] of changes.entries()) {
      const part = answers[index];
      if (part?.outcome !== "contribution") throw new Error(String(part?.outcome));
      expect(admits(part, points(change))).toBe(true);
      expect(admits(part.change, change)).toBe(true);
    }
  },
);

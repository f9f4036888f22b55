import { bounds, difference, intersect, reconcile, sum } from "@iij/earnings";
import fc from "fast-check";
import { expect } from "vitest";
import { minus, plus, tenTo, times, zero } from "../rational.js";
import { amount, known, press } from "./amounts.js";
import { admits } from "./found.js";
import { nearestWays, print, printMoreThan } from "./printing.js";
import { scalarLaw } from "./scalar-law.js";

const yen = known("JPY");
const decimals = fc.integer({ min: -9, max: 3 });

scalarLaw("bounds", "hold the amount behind a figure", [yen, decimals], (each, coarse) => {
  expect(admits(bounds(each.figure), each.truth)).toBe(true);
  expect(admits(bounds(printMoreThan(each.truth, "JPY", coarse)), each.truth)).toBe(true);
});

scalarLaw(
  "intersect",
  "leaves the amount that several documents print",
  [
    amount(),
    fc.integer({ min: -6, max: 3 }),
    fc.array(press(-2, 3), { minLength: 1, maxLength: 4 }),
  ],
  (units, at, all) => {
    const truth = times(units, tenTo(-at));
    const found = intersect(
      ...all.map((by) => bounds(print(truth, "JPY", { ...by, decimals: by.decimals + at }))),
    );
    expect(found.outcome === "shared" && admits(found, truth)).toBe(true);
  },
);

scalarLaw(
  "sum",
  "holds the sum of the amounts, also where one is “more than”",
  [fc.array(yen, { minLength: 1, maxLength: 4 }), fc.option(fc.tuple(amount(), decimals))],
  (all, last) => {
    const total = all.reduce((before, { truth }) => plus(before, truth), zero);
    const figures = all.map(({ figure }) => ({ ...figure }));
    if (last === null) {
      expect(admits(sum(...figures), total)).toBe(true);
      return;
    }
    const [more, coarse] = last;
    const found = sum(...figures, printMoreThan(more, "JPY", coarse));
    expect(found.upper).toBeUndefined();
    expect(admits(found, plus(total, more))).toBe(true);
  },
);

scalarLaw(
  "difference",
  "holds the difference of the amounts, also where one is “more than”",
  [yen, yen, fc.constantFrom("neither", "first", "second"), decimals],
  (first, second, open, coarse) => {
    const [a, b] = [first, second].map(({ truth, figure }, index) =>
      open === (index === 0 ? "first" : "second") ? printMoreThan(truth, "JPY", coarse) : figure,
    );
    if (a === undefined || b === undefined) throw new Error("two figures");
    expect(admits(difference(a, b), minus(first.truth, second.truth))).toBe(true);
  },
);

scalarLaw(
  "reconcile",
  "finds two figures that one company prints of one amount consistent",
  [amount(), fc.constantFrom(...nearestWays), press(-2, 3), press(-2, 3)],
  (truth, tie, one, other) => {
    // One company sends its ties one way; it may cut digits off elsewhere.
    const [a, b] = [one, other].map((by) =>
      print(truth, "JPY", { ...by, way: by.way.startsWith("half") ? tie : by.way }),
    );
    if (a === undefined || b === undefined) throw new Error("two figures");
    expect(reconcile(a, b).outcome).toBe("consistent");
    expect(reconcile(a, bounds(b)).outcome).toBe("consistent");
    expect(reconcile(printMoreThan(truth, "JPY", one.decimals), b).outcome).toBe("consistent");
  },
);

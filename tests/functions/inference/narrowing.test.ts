import { describe, expect, test } from "vitest";
import { componentsOf } from "../../../src/functions/inference/solver/components.js";
import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import { fixedText } from "../../../src/functions/inference/solver/fixed.js";
import { isTighter, type KnownEnd } from "../../../src/functions/inference/solver/ends.js";
import { minimalEnd } from "../../../src/functions/inference/solver/minimal.js";
import { narrowSum } from "../../../src/functions/inference/solver/narrow-sum.js";
import { isEmpty, propagate, usersOf } from "../../../src/functions/inference/solver/propagate.js";
import { trialOf } from "../../../src/functions/inference/solver/trial.js";
import { ends, fixed, type Interval, knowing, told } from "./knowing.js";

/** Two unknowns that are the same number. */
const sum = {
  form: "sum",
  premises: [],
  cells: [0, 1],
  signs: [1, -1],
  relation: "zero",
} as const;

describe("what is narrowed", () => {
  const within = (cell: number, interval: Interval, premise?: object): Constraint => {
    const [lower, upper] = ends(interval);
    return {
      ...{ form: "within", premises: premise === undefined ? [] : [premise], cells: [cell] },
      ...(lower && { lower }),
      ...(upper && { upper }),
    };
  };
  const found = (constraints: readonly Constraint[], cell: number): Interval => {
    const { lower, upper } = propagate(constraints).known;
    const [low, high] = [lower.get(cell), upper.get(cell)];
    return `${low?.open === false ? "[" : "("}${low ? fixedText(low.at) : ""}, ${high ? fixedText(high.at) : ""}${high?.open === false ? "]" : ")"}`;
  };

  test.each<readonly [readonly Interval[], Interval]>([
    [["[1, 5]", "[2, 6]"], "[2, 5]"],
    [["[2, 6]", "[1, 5]"], "[2, 5]"],
    [["[1, 5]", "(1, 5)"], "(1, 5)"],
    [["(1, 5)", "[1, 5]"], "(1, 5)"],
    [["[1, )", "(, 5]"], "[1, 5]"],
    // What a figure itself says is always heard, however little it is.
    [
      ["[0, 1000000000]", "[0.000000000000000001, 1000000000]"],
      "[0.000000000000000001, 1000000000]",
    ],
  ])("%j together are %s", (several, expected) => {
    expect(
      found(
        several.map((each) => within(0, each)),
        0,
      ),
    ).toBe(expected);
  });

  test.each<readonly [readonly Interval[], boolean]>([
    [["[1, 2]", "[3, 4]"], true],
    [["[1, 2]", "[2, 4]"], false],
    [["[1, 2)", "[2, 4]"], true],
    [["[1, 2]", "(2, 4]"], true],
    [["[3, 4]", "[1, 2]"], true],
  ])("%j leave nothing: %s", (several, isNothing) => {
    const { conflict } = propagate(several.map((each) => within(0, each)));
    expect(conflict !== undefined).toBe(isNothing);
    if (conflict !== undefined) {
      expect([conflict.lower.side, conflict.upper.side]).toEqual(["lower", "upper"]);
      expect(isEmpty(conflict.lower, conflict.upper)).toBe(true);
    }
  });

  test("goes on through all that share an unknown, whatever comes first", () => {
    const sum = (cells: readonly number[]): Constraint => ({
      ...{ form: "sum", premises: [], cells, signs: [1, -1, -1], relation: "zero" },
    });
    const all = [
      sum([2, 1, 0]),
      sum([4, 3, 2]),
      within(0, "[1, 2]"),
      within(1, "[3, 4)"),
      within(3, "[1, 1]"),
    ];
    for (const constraints of [all, all.toReversed()]) {
      expect(found(constraints, 2)).toBe("[4, 6)");
      expect(found(constraints, 4)).toBe("[5, 7)");
    }
  });

  test("is said by a constraint only if it is worth it", () => {
    const [loose, tight] = [knowing("[1, 2]", "[0, 5]"), knowing("[1, 2]", "[1, 2]")];
    expect(told(narrowSum(sum, loose, isTighter))).toEqual(["q <= 2", "q >= 1"]);
    expect(narrowSum(sum, tight, isTighter)).toEqual([]);
    expect(narrowSum(sum, tight)).toHaveLength(4);
  });

  test("is looked at again by what contains it, except by what states it", () => {
    const all = [within(0, "[1, 2]"), sum, within(1, "[1, 2]"), { ...sum, cells: [1, 2] }];
    expect(usersOf(all)).toEqual(
      new Map([
        [0, [1]],
        [1, [1, 3]],
        [2, [3]],
      ]),
    );
    expect(Object.keys(propagate(all))).toEqual(["known"]);
  });

  test("may prove more than the end whose reasons are asked for, and never less", () => {
    const p = { name: "p" };
    for (const side of ["lower", "upper"] as const) {
      const stated = within(0, "[2, 4]", p);
      const asked = (at: string): string => {
        const end: KnownEnd = {
          ...{ cell: 0, side, at: fixed(at), open: false, by: stated, from: [], moves: 1 },
          before: undefined,
        };
        return fixedText(minimalEnd(end, trialOf([stated])).at);
      };
      const found = side === "lower" ? "2" : "4";
      expect([asked("1"), asked("5")]).toEqual(side === "lower" ? [found, "5"] : ["1", found]);
    }
  });

  test("falls into parts that share no unknown and no premise", () => {
    const sum = (...cells: readonly number[]): Constraint => ({
      ...{ form: "sum", premises: [], cells, signs: cells.map(() => 1 as const), relation: "zero" },
    });
    const [a, b, c, d, e] = [sum(0, 1), sum(2, 3), sum(1, 4), within(5, "[1, 2]"), sum(4, 6)];
    expect(componentsOf([a, b, c, d, e], 7)).toEqual([[a, c, e], [b], [d]]);
    const bridge = sum(3, 6);
    expect(componentsOf([a, b, c, e, bridge], 7)).toEqual([[a, b, c, e, bridge]]);
    expect(componentsOf([], 3)).toEqual([]);
    const [p, q] = [{ name: "p" }, { name: "q" }];
    const [f, g, h] = [within(0, "[1, 2]", p), within(1, "[1, 2]", q), within(2, "[1, 2]", p)];
    expect(componentsOf([f, g, h], 3)).toEqual([[f, h], [g]]);
    const both = { ...g, premises: [q, p] };
    expect(componentsOf([f, both, h], 3)).toEqual([[f, both, h]]);
  });

  test("can be tried with premises for a while, and is afterwards as before", () => {
    const [p, q, both] = [{ name: "p" }, { name: "q" }, { name: "both" }];
    const double: Constraint = {
      ...{ form: "sum", cells: [1, 0, 0], signs: [1, -1, -1], relation: "zero" },
      premises: [q, q],
    };
    const trial = trialOf([
      within(0, "[0, 9]"),
      within(0, "[1, 5]", p),
      double,
      { ...within(0, "[2, 3]"), premises: [p, both] },
      within(0, "[8, 9]", both),
    ]);
    const known = (cell: number): readonly (string | undefined)[] =>
      [trial.known.lower.get(cell), trial.known.upper.get(cell)].map(
        (end) => end && fixedText(end.at),
      );
    const nothing = [undefined, undefined];
    expect([known(0), known(1)]).toEqual([["0", "9"], nothing]);
    expect(trial.given([p], () => known(0))).toEqual(["1", "5"]);
    expect(known(0)).toEqual(["0", "9"]);
    expect(trial.given([p, q], () => [known(0), known(1)])).toEqual([
      ["1", "5"],
      ["2", "10"],
    ]);
    expect(trial.given([q], () => [known(1), trial.given([p], () => known(1)), known(1)])).toEqual([
      ["0", "18"],
      ["2", "10"],
      ["0", "18"],
    ]);
    expect([known(0), known(1)]).toEqual([["0", "9"], nothing]);
    expect(trial.conflict()).toBeUndefined();
    expect(trial.given([both], () => trial.conflict())).toBeUndefined();
    const conflict = trial.given([p], () => trial.given([both], () => trial.conflict()));
    expect(conflict?.lower.side).toBe("lower");
    expect(trial.conflict()).toBeUndefined();
    expect(trial.given([p, both], () => trial.given([q], () => trial.conflict()))).toBeDefined();
    expect([known(0), known(1)]).toEqual([["0", "9"], nothing]);
  });
});

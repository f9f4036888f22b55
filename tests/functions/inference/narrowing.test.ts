import { describe, expect, test } from "vitest";
import type {
  Constraint,
  Growing,
  Product,
} from "../../../src/functions/inference/solver/constraint.js";
import type {
  Known,
  KnownEnd,
  Proposal,
  Side,
} from "../../../src/functions/inference/solver/ends.js";
import { causesOf, isNegative, isPositive } from "../../../src/functions/inference/solver/ends.js";
import {
  fixedFrom,
  fixedText,
  middleText,
  one,
  shortened,
} from "../../../src/functions/inference/solver/fixed.js";
import {
  narrowGrowing,
  narrowProduct,
} from "../../../src/functions/inference/solver/narrow-product.js";
import {
  isEmpty,
  propagate,
  unbounded,
} from "../../../src/functions/inference/solver/propagate.js";
import { componentsOf } from "../../../src/functions/inference/solver/components.js";
import { trialOf } from "../../../src/functions/inference/solver/trial.js";
import { exactOf } from "../../../src/functions/precision/exact.js";

/** An interval in the notation of mathematics; a bare parenthesis where it has no end. */
type Interval = string;

const by: Constraint = { form: "within", premises: [], cells: [0] };
const fixed = (text: string): bigint => fixedFrom(exactOf(text), "down");

function ends(interval: Interval): readonly [lower: End | undefined, upper: End | undefined] {
  const [, from = "", low = "", high = "", to = ""] =
    /^([[(])(.*), ?(.*)([\])])$/.exec(interval) ?? expect.fail(interval);
  const end = (text: string, open: boolean): End | undefined =>
    text === "" ? undefined : { at: fixed(text), open };
  return [end(low, from === "("), end(high, to === ")")];
}
interface End {
  readonly at: bigint;
  readonly open: boolean;
}

/** What is known of the cells 0, 1, 2 …. */
function knowing(...intervals: readonly Interval[]): Known {
  const known = unbounded();
  intervals.forEach((interval, cell) => {
    const [lower, upper] = ends(interval);
    const put = (side: Side, end: End | undefined): void => {
      if (end !== undefined)
        known[side].set(cell, { cell, side, ...end, by, from: [], moves: 1, before: undefined });
    };
    put("lower", lower);
    put("upper", upper);
  });
  return known;
}

const places = ["-1", "0", "2"];
/** Every interval with some of three ends, open or closed, or without one of its ends. */
const intervals: readonly Interval[] = ["", ...places].flatMap((low) =>
  ["", ...places].flatMap((high) =>
    ["[", "("].flatMap((from) =>
      ["]", ")"].flatMap((to): readonly Interval[] => {
        const isOpen = from === "(" || to === ")";
        if ((low === "" && from === "[") || (high === "" && to === "]")) return [];
        if (low !== "" && high !== "" && (Number(low) > Number(high) || (low === high && isOpen)))
          return [];
        return [`${from}${low}, ${high}${to}`];
      }),
    ),
  ),
);

/** Numbers in halves, beyond the ends and between them. */
const numbers = Array.from({ length: 11 }, (_, index) => (BigInt(index - 5) * one) / 2n);

const allows = ({ side, at, open }: Pick<Proposal, "side" | "at" | "open">, x: bigint): boolean =>
  x === at ? !open : side === "lower" ? x > at : x < at;
const parsed = new Map<Interval, ReturnType<typeof ends>>();
/** The same for intervals that are asked again and again. */
function isIn(interval: Interval, x: bigint): boolean {
  const [lower, upper] = parsed.get(interval) ?? ends(interval);
  parsed.set(interval, [lower, upper]);
  return (
    (lower === undefined || allows({ side: "lower", ...lower }, x)) &&
    (upper === undefined || allows({ side: "upper", ...upper }, x))
  );
}
const members = new Map(intervals.map((each) => [each, numbers.filter((x) => isIn(each, x))]));
const told = (proposals: readonly Proposal[]): readonly string[] =>
  proposals
    .map(({ cell, side, at, open }) => {
      const sign = side === "lower" ? ">" : "<";
      return `${"pqrs".charAt(cell)} ${sign}${open ? "" : "="} ${fixedText(at)}`;
    })
    .sort();

const product: Product = { form: "product", premises: [], cells: [0, 1, 2] };
const growing: Growing = { form: "growing", premises: [], cells: [0, 1, 2] };

test("a product leaves in every two factors and what they come to", () => {
  for (const left of intervals)
    for (const right of intervals) {
      // Of the product each end alone: there are few ways in which two of them go together.
      for (const whole of ["(, )", "[1, )", "(, 0)", "(-1, 2]"]) {
        const known = knowing(whole, left, right);
        const proposals = narrowProduct(product, known);
        for (const q of members.get(left) ?? [])
          for (const r of members.get(right) ?? []) {
            const p = (q * r) / one;
            if (!isIn(whole, p)) continue;
            for (const proposal of proposals)
              if (!allows(proposal, [p, q, r][proposal.cell] ?? 0n))
                expect.fail(`${whole} = ${left} · ${right}: ${told([proposal]).join()}`);
          }
      }
    }
});

describe("a product puts ends just where its factors lead", () => {
  test.each<readonly [Interval, Interval, Interval, readonly string[]]>([
    ["(, )", "[2, 3]", "[4, 5)", ["p < 15", "p >= 8"]],
    ["(, )", "[-2, 3]", "[4, 5)", ["p < 15", "p > -10"]],
    ["(, )", "[2, )", "[4, )", ["p >= 8"]],
    ["[8, 12)", "[2, 4]", "(, )", ["r < 6", "r >= 2"]],
    ["[8, 12)", "(, )", "[2, 4]", ["q < 6", "q >= 2"]],
    ["[8, 12)", "[-4, -2]", "(, )", ["r <= -2", "r > -6"]],
    ["[8, 12)", "(, )", "[-4, -2]", ["q <= -2", "q > -6"]],
    ["[8, 12)", "(0, 4]", "(, )", ["r >= 2"]],
    ["[8, 12)", "[0, 4]", "(, )", []],
    ["[8, 12)", "(, )", "[-4, 0)", ["q <= -2"]],
    ["[8, 12)", "(, )", "[-4, 0]", []],
    ["[8, 12)", "[-1, 4]", "[-1, )", []],
  ])("%s = %s · %s", (whole, left, right, expected) => {
    expect(told(narrowProduct(product, knowing(whole, left, right)))).toEqual([...expected].sort());
  });

  test("from all ends of the other two", () => {
    const known = knowing("[8, 12)", "[2, 4]", "[1, )");
    const endsOf = (cell: number) =>
      (["lower", "upper"] as const).flatMap((side) => known[side].get(cell) ?? []);
    const sources: Readonly<Record<number, readonly KnownEnd[]>> = {
      0: [...endsOf(1), ...endsOf(2)],
      1: [...endsOf(0), ...endsOf(2)],
      2: [...endsOf(0), ...endsOf(1)],
    };
    const proposals = narrowProduct(product, known);
    expect(new Set(proposals.map(({ cell }) => cell))).toEqual(new Set([0, 1, 2]));
    for (const { cell, from } of proposals) expect(from).toEqual(sources[cell]);
  });
});

describe("a growth", () => {
  test.each<readonly [Interval, Interval, Interval, readonly string[]]>([
    ["(, )", "[100, 200]", "[0.1, 0.5)", ["p >= 110", "p < 300"]],
    ["[110, 120]", "(0, )", "[0.25, 1)", ["p > 0", "q > 55", "q <= 96", "r > -1"]],
    ["[110, 120)", "[100, 200]", "(, )", ["r < 0.2", "r >= -0.45"]],
    // The current amount may be zero, and no base follows from a rate of −100 %.
    ["[110, 120]", "(0, )", "[-1, 1]", ["p >= 0", "r > -1"]],
  ])("%s over %s is %s", (current, base, rate, expected) => {
    expect(told(narrowGrowing(growing, knowing(current, base, rate)))).toEqual(
      [...expected].sort(),
    );
  });

  test("leaves in every base above zero, rate and what they come to", () => {
    for (const base of intervals.filter((each) => (members.get(each) ?? []).every((x) => x > 0n)))
      for (const rate of intervals)
        for (const current of ["(, )", "[1, )", "(, 1]", "(0, 2)", "[0, 0]"]) {
          const known = knowing(current, base, rate);
          for (const b of members.get(base) ?? [])
            for (const g of members.get(rate) ?? []) {
              const c = (b * (one + g)) / one;
              if (!isIn(current, c)) continue;
              for (const proposal of narrowGrowing(growing, known))
                if (!allows(proposal, [c, b, g][proposal.cell] ?? 0n))
                  expect.fail(`${current} over ${base} is ${rate}: ${told([proposal]).join()}`);
            }
        }
  });

  test.each<readonly [Interval, Interval, boolean]>([
    ["[1, )", "(-0.9, 0.9)", true],
    ["(0, )", "[-0.9, 0.9]", true],
    ["[0, )", "[-0.9, 0.9]", false],
    ["(, 5]", "[-0.9, 0.9]", false],
    ["[1, )", "[-1, 0.9]", false],
    ["[1, )", "[-0.9, 1]", false],
    ["[1, )", "(, 0.9]", false],
    ["[1, )", "[-0.9, )", false],
  ])("from a current amount of %s at %s has a base above zero: %s", (current, rate, follows) => {
    const known = knowing(current, "(, )", rate);
    const found = narrowGrowing(growing, known);
    expect(told(found)).toEqual(follows ? ["q > 0"] : []);
    if (follows)
      expect(found[0]?.from).toEqual([known.lower.get(0), known.lower.get(2), known.upper.get(2)]);
  });

  test("rests on the base being above zero, and says so once", () => {
    const known = knowing("[110, 120]", "[100, 200]", "[0, 0.5]");
    const cause = known.lower.get(1);
    const proposals = narrowGrowing(growing, known);
    expect(new Set(proposals.map(({ cell }) => cell))).toEqual(new Set([0, 1, 2]));
    for (const { from } of proposals) expect(from.filter((end) => end === cause)).toHaveLength(1);
  });
});

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

  test("falls into parts that share no unknown", () => {
    const sum = (...cells: readonly number[]): Constraint => ({
      ...{ form: "sum", premises: [], cells, signs: cells.map(() => 1 as const), relation: "zero" },
    });
    const [a, b, c, d, e] = [sum(0, 1), sum(2, 3), sum(1, 4), within(5, "[1, 2]"), sum(4, 6)];
    expect(componentsOf([a, b, c, d, e], 7)).toEqual([[a, c, e], [b], [d]]);
    const bridge = sum(3, 6);
    expect(componentsOf([a, b, c, e, bridge], 7)).toEqual([[a, b, c, e, bridge]]);
    expect(componentsOf([], 3)).toEqual([]);
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

describe("an end", () => {
  const made = (at: number, from: readonly KnownEnd[] = []): KnownEnd => ({
    ...{
      cell: at,
      side: "lower",
      at: BigInt(at),
      open: false,
      by,
      from,
      moves: 1,
      before: undefined,
    },
  });

  test("comes after all that it was computed from, each once", () => {
    const [a, b] = [made(1), made(2)];
    const c = made(3, [a, b]);
    const d = made(4, [c, a]);
    expect(causesOf([d])).toEqual([a, b, c, d]);
    expect(causesOf([c, d, d])).toEqual([a, b, c, d]);
    expect(causesOf([])).toEqual([]);
    let deep = a;
    for (let step = 0; step < 50_000; step += 1) deep = made(5, [deep, deep]);
    expect(causesOf([deep])).toHaveLength(50_001);
  });

  test.each<readonly [Interval, boolean, boolean]>([
    ["(0, 5]", true, false],
    ["[0, 5]", false, false],
    ["[1, )", true, false],
    ["[-1, 1]", false, false],
    ["[-5, 0)", false, true],
    ["[-5, 0]", false, false],
    ["(, -1]", false, true],
    ["(, )", false, false],
  ])("of %s says that it is above zero: %s, below zero: %s", (interval, above, below) => {
    const known = knowing(interval);
    expect([isPositive(known, 0), isNegative(known, 0)]).toEqual([above, below]);
  });

  test.each([
    ["123456789012345", "lower", "123456789012345", false],
    ["1234567890123456", "lower", "1234567890123450", true],
    ["1234567890123456", "upper", "1234567890123460", true],
    ["-1234567890123456", "lower", "-1234567890123460", true],
    ["-1234567890123456", "upper", "-1234567890123450", true],
    ["1234567890123450", "upper", "1234567890123450", false],
    ["0.1234567890123456", "lower", "0.123456789012345", true],
    ["0", "lower", "0", false],
  ] as const)("%s as a %s one has fifteen digits: %s", (text, side, expected, open) => {
    const short = shortened({ at: fixed(text), open: false }, side);
    expect([fixedText(short.at), short.open]).toEqual([expected, open]);
    expect(shortened({ at: fixed(text), open: true }, side).open).toBe(true);
  });

  test("is a whole number of 10^-18, rounded where it has more places", () => {
    const long = exactOf("0.1234567890123456789");
    expect(fixedText(fixedFrom(long, "down"))).toBe("0.123456789012345678");
    expect(fixedText(fixedFrom(long, "up"))).toBe("0.123456789012345679");
    expect(fixedText(fixedFrom(exactOf("1.5"), "up"))).toBe("1.5");
    expect(fixedFrom(exactOf("0.000000000000000001"), "down")).toBe(1n);
    expect(middleText(1n, 2n)).toBe("0.0000000000000000015");
    expect(middleText(-one, 2n * one)).toBe("0.5");
  });
});

import { describe, expect, test } from "vitest";
import type { Growing, Product } from "../../../src/functions/inference/solver/constraint.js";
import { isTighter, type KnownEnd } from "../../../src/functions/inference/solver/ends.js";
import { one } from "../../../src/functions/inference/solver/fixed.js";
import {
  narrowGrowing,
  narrowProduct,
} from "../../../src/functions/inference/solver/narrow-product.js";
import { allows, ends, type Interval, knowing, told } from "./knowing.js";

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
    // A rate above −100 % has one, however near it is: 95 / 0.005.
    ["[95, 105]", "(0, )", "(-1, -0.995]", ["p > 0", "q >= 19000", "r > -1"]],
    // So has one below it, which leads to a loss: 10 / 0.2 and 20 / 0.1.
    ["[-20, -10]", "(0, )", "[-1.2, -1.1]", ["p < 0", "q <= 200", "q >= 50", "r < -1"]],
    ["[-20, -10]", "(0, )", "[-1.2, -1)", ["p < 0", "q >= 50", "r < -1"]],
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
    ["[1, )", "(-1, 1)", true],
    ["[1, )", "[-1, 1)", false],
    ["[1, )", "(-1, 1]", false],
  ])("from a current amount of %s at %s has a base above zero: %s", (current, rate, follows) => {
    const known = knowing(current, "(, )", rate);
    const found = narrowGrowing(growing, known);
    expect(told(found)).toEqual(follows ? ["q > 0"] : []);
    if (follows)
      expect(found[0]?.from).toEqual([known.lower.get(0), known.lower.get(2), known.upper.get(2)]);
  });

  test("has a base above zero, though it was known to be zero or more", () => {
    for (const base of ["[0, )", "[-1, )"]) {
      const known = knowing("[1, )", base, "[-0.9, 0.9]");
      expect(told(narrowGrowing(growing, known, isTighter))).toEqual(["q > 0"]);
    }
  });

  test("rests on the base being above zero, and says so once", () => {
    const known = knowing("[110, 120]", "[100, 200]", "[0, 0.5]");
    const cause = known.lower.get(1);
    const proposals = narrowGrowing(growing, known);
    expect(new Set(proposals.map(({ cell }) => cell))).toEqual(new Set([0, 1, 2]));
    for (const { from } of proposals) expect(from.filter((end) => end === cause)).toHaveLength(1);
  });
});

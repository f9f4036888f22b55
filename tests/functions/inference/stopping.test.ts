import { describe, expect, test } from "vitest";
import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import { propagate, unbounded } from "../../../src/functions/inference/solver/propagate.js";
import { by } from "./knowing.js";

/** x ≥ y, so that the lower end of y is one of x, and the upper end of x one of y. */
const atLeast: Constraint = {
  ...{ form: "sum", premises: [], cells: [0, 1], signs: [1, -1], relation: "atLeastZero" },
};

interface Case {
  /** Where the end is, as a whole number of the smallest units, and how often it has moved. */
  readonly at: bigint;
  readonly moves: number;
  /** Where the other end of the same unknown is, if anywhere. */
  readonly other?: bigint;
  /** How much further in a constraint puts it. */
  readonly gain: bigint;
}

/** Where the end is after that constraint, for a lower one, and for an upper one upside down. */
function after({ at, moves, other, gain }: Case): readonly (bigint | undefined)[] {
  return (
    [
      ["lower", 0, 1n],
      ["upper", 1, -1n],
    ] as const
  ).map(([side, cell, sign]) => {
    const known = unbounded();
    const opposite = side === "lower" ? "upper" : "lower";
    const put = (of: number, on: "lower" | "upper", place: bigint, moved: number): void => {
      known[on].set(of, {
        ...{ cell: of, side: on, at: place * sign, open: false, by, from: [], moves: moved },
        before: undefined,
      });
    };
    put(cell, side, at, moves);
    put(1 - cell, side, at + gain, 1);
    if (other !== undefined) put(cell, opposite, other, 1);
    propagate([atLeast], known);
    const end = known[side].get(cell)?.at;
    return end === undefined ? undefined : end * sign;
  });
}

const million = 1_048_576n;

describe("an end is moved", () => {
  test.each<readonly [what: string, each: Case, moves: boolean]>([
    ["by a millionth of what is left", { at: 5n, moves: 1, other: 5n + million, gain: 1n }, true],
    ["by less never", { at: 5n, moves: 1, other: 6n + million, gain: 1n }, false],
    ["by as small a part of more", { at: 5n, moves: 1, other: 5n + 3n * million, gain: 3n }, true],
    ["the 17th time as the first", { at: 5n, moves: 17, other: 5n + million, gain: 1n }, true],
    ["the 18th time by 4 millionths", { at: 0n, moves: 18, other: million / 4n, gain: 1n }, true],
    ["and by less no more", { at: 0n, moves: 18, other: million / 4n + 1n, gain: 1n }, false],
    ["the 116th by a hundredth", { at: 0n, moves: 116, other: million, gain: 10_000n }, true],
    ["and by less no more", { at: 0n, moves: 116, other: million, gain: 9_999n }, false],
    ["the 128th time with an end opposite", { at: 0n, moves: 128, other: 9n, gain: 1n }, true],
    ["and without one the 127th", { at: 0n, moves: 127, gain: 1n }, true],
    ["and no more often", { at: 0n, moves: 128, gain: 1n }, false],
    ["without one by a millionth of itself", { at: -million, moves: 1, gain: 1n }, true],
    ["above zero too", { at: million, moves: 1, gain: 1n }, true],
    ["and not by less", { at: -million - 1n, moves: 1, gain: 1n }, false],
    ["above zero neither", { at: million + 1n, moves: 1, gain: 1n }, false],
  ])("%s", (_, each, moves) => {
    const { at, gain } = each;
    const expected = moves ? at + gain : at;
    expect(after(each)).toEqual([expected, expected]);
  });
});

import { expect, test } from "vitest";
import { formatFigure, quarters } from "@iij/earnings";
import type { Constraint, Within } from "../../../src/functions/inference/solver/constraint.js";
import { fixedFrom, fixedText } from "../../../src/functions/inference/solver/fixed.js";
import {
  minimalConflict,
  minimalEnd,
  premisesBehind,
} from "../../../src/functions/inference/solver/minimal.js";
import { propagate } from "../../../src/functions/inference/solver/propagate.js";
import { trialOf } from "../../../src/functions/inference/solver/trial.js";
import { exactOf } from "../../../src/functions/precision/exact.js";

const fixed = (text: string): bigint => fixedFrom(exactOf(text), "down");
const between = (cell: number, lower: string, upper: string): Within => ({
  form: "within",
  premises: [],
  cells: [cell],
  lower: { at: fixed(lower), open: false },
  upper: { at: fixed(upper), open: false },
});

/** The example at the top of the solver: revenues of 3Q02 and of 4Q02, a rate, and their sum. */
const [x, y, r, z] = [0, 1, 2, 3] as const;
const printed = [
  between(x, "10550", "10650"),
  between(y, "12950", "13050"),
  between(r, "0.2335", "0.2345"),
];
const sum: Constraint = {
  form: "sum",
  premises: [],
  cells: [x, y, z],
  signs: [1, 1, -1],
  relation: "zero",
};
const growing: Constraint = { form: "growing", premises: [], cells: [y, x, r] };

function endsOf(constraints: readonly Constraint[], cell: number): readonly (string | undefined)[] {
  const { lower, upper } = propagate(constraints).known;
  return [lower.get(cell), upper.get(cell)].map((end) => end && fixedText(end.at).slice(0, 9));
}

test("the figures of the example are those of the documents", () => {
  expect(formatFigure(quarters["3Q02"].revenues)).toBe("JPY10.6 billion");
  expect(formatFigure(quarters["4Q02"].revenues)).toBe("JPY13.0 billion");
  expect(formatFigure(quarters["4Q02"].reportedGrowth.quarterOverQuarter.revenues)).toBe("23.4%");
});

test("the example at the top of the solver comes out as it says", () => {
  const all = [...printed, growing, sum];
  expect(endsOf(all, x)).toEqual(["10550", "10579.651"]);
  expect(endsOf(all, y)).toEqual(["13013.425", "13050"]);
  expect(endsOf(all, z)).toEqual(["23563.425", "23629.651"]);
  expect(endsOf([...printed, sum], z)).toEqual(["23500", "23700"]);
});

test("the order of the constraints makes no difference to the example", () => {
  const all = [...printed, growing, sum];
  for (const cell of [x, y, r, z])
    expect(endsOf(all.toReversed(), cell)).toEqual(endsOf(all, cell));
});

/**
 * A chain of so many levels, each as high as the one before it and a change. The first level and
 * every change are stated, each by a premise of its own, and the changes as often as `ways` says.
 */
function chain(length: number, ways: number): readonly Constraint[] {
  const stated = (cell: number, at: string): Within => ({
    ...between(cell, at, at),
    premises: [{ cell }],
  });
  const links = Array.from({ length }, (_, link): readonly Constraint[] => [
    {
      form: "sum",
      premises: [],
      cells: [link + 1, link, -link - 1],
      signs: [1, -1, -1],
      relation: "zero",
    },
    ...Array.from({ length: ways }, () => stated(-link - 1, "1")),
  ]);
  return [stated(0, "0"), ...links.flat()];
}

/** Constraints that count how often any of them is looked at. */
function counted(constraints: readonly Constraint[]) {
  let looks = 0;
  const watched = constraints.map((constraint) =>
    Object.defineProperty({ ...constraint }, "form", {
      get: () => {
        looks += 1;
        return constraint.form;
      },
    }),
  );
  return { watched, looksEach: () => looks / constraints.length };
}

// Left out one by one, each of 300 figures would be as many looks at each of the others.
const few = 100;

test("300 figures that contradict each other together are all needed, and soon found to be", () => {
  const wrong: Within = { ...between(300, "0", "0"), premises: [{ cell: 300 }] };
  const { watched, looksEach } = counted([...chain(300, 1), wrong]);
  const { conflict } = propagate(watched);
  const { lower, upper } = minimalConflict(
    conflict ?? expect.fail("no conflict"),
    trialOf(watched),
  );
  expect(premisesBehind([lower, upper])).toHaveLength(302);
  expect(looksEach()).toBeLessThan(few);
});

test("of 600 figures that say everything twice every other one is needed, and soon found", () => {
  const { watched, looksEach } = counted(chain(300, 2));
  const end = propagate(watched).known.lower.get(300) ?? expect.fail("no end");
  expect(fixedText(end.at)).toBe("300");
  expect(premisesBehind([minimalEnd(end, trialOf(watched))])).toHaveLength(301);
  expect(looksEach()).toBeLessThan(few);
});

import fc from "fast-check";
import type { Inference, InferredLevel } from "@iij/earnings";
import { describe, expect } from "vitest";
import { law } from "../law.js";
import {
  absolute,
  compare,
  greatest,
  minus,
  rational,
  readDecimal,
  type Rational,
  times,
  zero,
} from "../rational.js";
import { inferred, inferredAsPrinted, nameOf, sides } from "./found.js";
import { history } from "./history.js";

/**
 * What the stop rule of propagate.ts leaves undone in almost all histories, as a part of the width,
 * added up over the steps of a long way. Where circles of figures converge slowly it can be more,
 * in one of some hundreds; both ends are true then, and one is a little further out.
 */
const slack = rational(1n, 256n);

const width = ({ lower, upper }: InferredLevel): Rational => {
  if (lower === undefined || upper === undefined)
    return absolute(readDecimal(lower ?? upper ?? "0"));
  return minus(readDecimal(upper), readDecimal(lower));
};

/** Whatever was known with fewer facts is known with more of them. */
function expectAsTight(more: Inference, fewer: Inference): void {
  const found = new Map(more.cells.map((cell) => [nameOf(cell), cell]));
  for (const cell of fewer.cells) {
    const with_ = found.get(nameOf(cell));
    for (const side of sides) {
      const [before, now] = [cell[side], with_?.[side]];
      if (before === undefined) continue;
      expect(now, `the ${side} end of ${nameOf(cell)} is there`).toBeDefined();
      const widened = times(
        minus(readDecimal(now ?? "0"), readDecimal(before)),
        rational(side === "lower" ? -1n : 1n),
      );
      expect(
        compare(
          widened,
          times(greatest(width(cell), with_ === undefined ? zero : width(with_)), slack),
        ) <= 0,
        `the ${side} end of ${nameOf(cell)} is not wider`,
      ).toBe(true);
    }
  }
}

describe("infer", () => {
  // "Unchanged" speaks of the digits that its document prints: a level more may have fewer of them.
  law(
    "never widens an end for a figure more, where nothing is restated",
    [history("plain"), fc.nat()],
    ({ facts: all }, which) => {
      const facts = all.filter(({ qualifier }) => qualifier !== "unchanged");
      const left = which % facts.length || 0;
      expectAsTight(
        inferredAsPrinted(facts),
        inferredAsPrinted(facts.filter((_, index) => index !== left)),
      );
    },
    300,
    2003,
  );

  law(
    "gives the same ends, whatever the order of the facts",
    [
      history("plain").chain(({ facts }) =>
        fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length })),
      ),
    ],
    ([facts, shuffled]) => {
      const [one, other] = [inferred(facts), inferred(shuffled)];
      expectAsTight(one, other);
      expectAsTight(other, one);
      expect(other.cells.map(nameOf).sort()).toEqual(one.cells.map(nameOf).sort());
    },
    300,
    2003,
  );

  law(
    "leaves the facts as they are, and returns what cannot be changed",
    [history()],
    ({ facts }) => {
      const before = JSON.stringify(facts);
      const inference = inferred(facts);
      expect(JSON.stringify(inferred(facts)), "the same twice").toBe(JSON.stringify(inference));
      expect(JSON.stringify(facts)).toBe(before);
      const parts = [
        inference,
        inference.cells,
        inference.contradictions,
        ...inference.cells.flatMap((cell) => [
          cell,
          cell.statements,
          cell.derivation,
          ...(cell.derivation.lower ?? []),
        ]),
      ];
      expect(parts.every((part) => Object.isFrozen(part))).toBe(true);
    },
    100,
  );
});

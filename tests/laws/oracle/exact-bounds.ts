import type { OpenBounds } from "@iij/earnings";
import { expect } from "vitest";
import { compare, equal, minus, type Rational, unitOfDigit, zero } from "../rational.js";
import { endOf } from "./found.js";
import type { Candidate } from "./tiny.js";

/** What a result comes to for some amounts; `at` is absent where it grows without end. */
export interface Reached {
  readonly x: Rational;
  readonly at: Rational | undefined;
}

/** A function of two amounts for every pair that both figures can be. */
export function reachedBy(
  all: readonly Candidate[],
  others: readonly Candidate[],
  of: (a: Rational, b: Rational) => Rational | undefined,
): readonly Reached[] {
  return all.flatMap((a) =>
    others.flatMap((b): readonly Reached[] => {
      const x = of(a.x, b.x);
      if (x === undefined) return [];
      // Nothing stays nothing, however small it is divided by; a hair over a hair is anything.
      const isNothing = a.at.n === 0n && b.at.n === 0n;
      return [{ x, at: of(a.at, b.at) ?? (isNothing ? x : undefined) }];
    }),
  );
}

/**
 * Ends are the exact infimum and supremum of what is reached, or within a unit of the twentieth
 * digit outside where they cannot be written; they are closed just if they are reached.
 */
export function expectExact(
  found: OpenBounds,
  reached: readonly Reached[],
  written: "exactly" | "rounded",
  name: string,
): void {
  for (const side of ["lower", "upper"] as const) {
    const sign = side === "lower" ? 1 : -1;
    const furthest = reached.reduce((a, b) => (compare(a.x, b.x) * sign <= 0 ? a : b));
    const end = endOf(found, side);
    if (furthest.at === undefined) {
      expect(end, `${name} has no ${side} end`).toBeUndefined();
      continue;
    }
    if (end === undefined) throw new Error(`${name} has no ${side} end`);
    const outside = minus(furthest.at, end);
    const [from, to] = [zero, written === "exactly" ? zero : unitOfDigit(furthest.at, 20)];
    const beyond = side === "lower" ? outside : minus(end, furthest.at);
    expect(
      compare(beyond, from) >= 0 && compare(beyond, to) <= 0,
      `the ${side} end of ${name}`,
    ).toBe(true);
    expect(found[`${side}Closed`], `whether the ${side} end of ${name} is closed`).toBe(
      reached.some(({ x }) => equal(x, end)),
    );
  }
}

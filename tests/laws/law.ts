import fc from "fast-check";
import { test } from "vitest";
import { timesAsMany } from "./seed.js";

/**
 * A test that a claim holds for many random cases; a failure prints the smallest case found, and
 * the seed to see it again. A seed of its own is for claims that are true of almost all cases: what
 * they measure must not differ from run to run.
 */
export function law<T extends unknown[]>(
  title: string,
  cases: { [K in keyof T]: fc.Arbitrary<T[K]> },
  holds: (...values: T) => void,
  numRuns = 500,
  seed?: number,
): void {
  test(title, () => {
    fc.assert(
      fc.property(fc.tuple<T>(...cases), (values) => {
        holds(...values);
      }),
      seed === undefined ? { numRuns: Math.ceil(numRuns * timesAsMany) } : { numRuns, seed },
    );
  });
}

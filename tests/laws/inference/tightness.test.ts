import { infer } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { law } from "../law.js";
import {
  exactEnds,
  factsOf,
  type Linear,
  optionsOf,
  tangle,
  tree,
  twoYears,
  unknownOf,
} from "./linear.js";

/** A solver of floats is right to about this part. */
const near = 1e-9;

interface Compared {
  readonly found: readonly [number | undefined, number | undefined];
  readonly exact: readonly [number | undefined, number | undefined];
}

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** Each unknown's ends as propagation finds them, and as they are. */
function compared(system: Linear): readonly Compared[] {
  const { cells, contradictions } = infer(factsOf(system), optionsOf(system));
  expect(contradictions).toEqual([]);
  const found = new Map(
    cells.map(({ metric, lower, upper }) => [
      unknownOf(metric),
      [number(lower), number(upper)] as const,
    ]),
  );
  return system.ends.map((_, unknown) => ({
    found: found.get(unknown) ?? [undefined, undefined],
    exact: exactEnds(system, unknown),
  }));
}

/** How far apart two ends are that both are there; the exact one must be further in. */
function gaps({ found, exact }: Compared): readonly (number | undefined)[] {
  return ([0, 1] as const).map((side) => {
    const [wide, narrow] = [found[side], exact[side]];
    if (wide === undefined) return narrow === undefined ? 0 : undefined;
    expect(narrow, "an end that propagation finds is there").toBeDefined();
    const gap = ((narrow ?? 0) - wide) * (side === 0 ? 1 : -1);
    expect(gap, "nothing possible is left out").toBeGreaterThan(-near * (1 + Math.abs(wide)));
    return gap;
  });
}

describe("interval propagation against linear programs", () => {
  law(
    "never leaves out what is possible",
    [fc.oneof(tangle, twoYears)],
    (system) => {
      for (const each of compared(system)) gaps(each);
    },
    100,
  );

  law(
    "finds the exact ends where no chain of totals leads back to itself",
    [tree],
    (system) => {
      for (const each of compared(system)) {
        for (const gap of gaps(each))
          expect(Math.abs(gap ?? Number.POSITIVE_INFINITY)).toBeLessThan(near * 10_000);
      }
    },
    300,
  );

  // The numbers that docs/inference.md cites: of 250 systems each, with a seed of their own.
  test.each([
    ["totals of any amounts", tangle],
    ["quarters, cumulative figures and changes of two years", twoYears],
  ])("is looser by little in %s", (name, systems) => {
    const looseness: number[] = [];
    let missing = 0;
    let widest = 0;
    const samples = fc.sample(systems, { numRuns: 250, seed: 2003 });
    for (const system of samples) {
      let worst = 0;
      for (const each of compared(system)) {
        const [below, above] = gaps(each);
        missing += Number(below === undefined) + Number(above === undefined);
        const [lower, upper] = each.exact;
        if (
          below === undefined ||
          above === undefined ||
          lower === undefined ||
          upper === undefined
        )
          continue;
        // How many times as wide as it need be.
        const factor =
          upper - lower < near
            ? below + above < near * 10_000
              ? 1
              : Number.POSITIVE_INFINITY
            : 1 + (below + above) / (upper - lower);
        looseness.push(factor);
        worst = Math.max(worst, factor);
      }
      widest += worst > 1 + near * 1000 ? 1 : 0;
    }
    looseness.sort((a, b) => a - b);
    const at = (part: number): number => looseness[Math.floor((looseness.length - 1) * part)] ?? 0;
    const exactly =
      looseness.filter((factor) => factor < 1 + near * 1000).length / looseness.length;
    console.log(
      `${name}: ${samples.length} systems, ${looseness.length} numbers; exact ${(exactly * 100).toFixed(1)} %; times as wide: median ${at(0.5).toFixed(3)}, 90 % ${at(0.9).toFixed(3)}, 99 % ${at(0.99).toFixed(3)}, worst ${at(1).toFixed(3)}; systems with any looseness ${widest}; ends not found ${missing}`,
    );
    expect(at(0.5)).toBeLessThan(1.000_001);
  });
});

import fc from "fast-check";
import { describe, expect } from "vitest";
import type { Known, KnownEnd } from "../../../src/functions/inference/solver/ends.js";
import { narrowSum } from "../../../src/functions/inference/solver/narrow-sum.js";
import type { Sum } from "../../../src/functions/inference/solver/constraint.js";
import { law } from "../law.js";

interface Term {
  readonly sign: 1 | -1;
  readonly truth: bigint;
  /** How far the ends are from the truth, and whether they exclude themselves. */
  readonly below: { readonly by: bigint; readonly open: boolean } | undefined;
  readonly above: { readonly by: bigint; readonly open: boolean } | undefined;
}

const distance = fc.option(fc.record({ by: fc.bigInt(1n, 5n), open: fc.boolean() }), {
  freq: 4,
  nil: undefined,
});
const term: fc.Arbitrary<Term> = fc.record({
  sign: fc.constantFrom(1, -1),
  truth: fc.bigInt(-20n, 20n),
  below: distance,
  above: distance,
});

/** Terms whose true amounts add up to zero, or to more: the last makes up for the others. */
const terms = fc
  .tuple(
    fc.array(term, { minLength: 1, maxLength: 3 }),
    term,
    fc.bigInt(0n, 3n),
    fc.constantFrom("zero" as const, "atLeastZero" as const),
  )
  .map(([some, last, more, relation]) => {
    const sum = some.reduce((total, { sign, truth }) => total + BigInt(sign) * truth, 0n);
    return {
      terms: [
        ...some,
        { ...last, truth: BigInt(last.sign) * ((relation === "zero" ? 0n : more) - sum) },
      ],
      relation,
    };
  });

describe("a sum", () => {
  law(
    "puts each term just where the ends of the others leave it",
    [terms],
    ({ terms: all, relation }) => {
      const sum: Sum = {
        form: "sum",
        premises: [],
        cells: all.map((_, cell) => cell),
        signs: all.map(({ sign }) => sign),
        relation,
      };
      const known: Known = { lower: new Map(), upper: new Map() };
      const made = (
        cell: number,
        side: "lower" | "upper",
        at: bigint,
        open: boolean,
      ): KnownEnd => ({ cell, side, at, open, by: sum, from: [], moves: 1, before: undefined });
      for (const [cell, { truth, below, above }] of all.entries()) {
        if (below !== undefined)
          known.lower.set(cell, made(cell, "lower", truth - below.by, below.open));
        if (above !== undefined)
          known.upper.set(cell, made(cell, "upper", truth + above.by, above.open));
      }
      const proposals = narrowSum(sum, known);
      for (const [cell, { sign, truth }] of all.entries()) {
        for (const side of ["lower", "upper"] as const) {
          // How far this term can go that way: as far as the others together can go the other way.
          const outward = side === "lower" ? -1 : 1;
          const others = all
            .filter((_, index) => index !== cell)
            .map((other) => (other.sign * sign * outward > 0 ? other.below : other.above));
          const proposal = proposals.find((each) => each.cell === cell && each.side === side);
          const isBounded = relation === "zero" || sign > 0 === (side === "lower");
          if (!isBounded || others.includes(undefined)) {
            expect(proposal, "nothing holds it").toBeUndefined();
            continue;
          }
          const slack = all.reduce((total, each) => total + BigInt(each.sign) * each.truth, 0n);
          const room = others.reduce((total, other) => total + (other?.by ?? 0n), slack);
          expect([proposal?.at, proposal?.open]).toEqual([
            truth + BigInt(outward) * room,
            others.some((other) => other?.open),
          ]);
          expect(proposal?.from.length).toBe(others.length);
        }
      }
    },
    3000,
  );
});

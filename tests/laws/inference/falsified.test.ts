import fc from "fast-check";
import type { DerivationStep, Fact } from "@iij/earnings";
import { describe, expect } from "vitest";
import { law } from "../law.js";
import { readDecimal } from "../rational.js";
import { admits, inferred, nameOf, sides } from "./found.js";
import { history } from "./history.js";
import { falsify } from "./press.js";
import { truthOf } from "./truth.js";

/**
 * By how many of its last digits a figure is wrong: two at least, since its rounding explains one.
 */
const error = fc
  .oneof(fc.integer({ min: 2, max: 9 }), fc.constantFrom(50, 1000, 2_000_000))
  .chain((by) => fc.constantFrom(by, -by));

const isLevel = ({ id }: Fact): boolean => /^\w+\.\w+\.\w+$/.test(id);

describe("infer, of a true history with one false figure", () => {
  law(
    "either reports that figure, or goes wrong only where it says that it used it",
    [history(), fc.nat(), error],
    ({ amounts, facts }, which, by) => {
      const index = which % Math.max(1, facts.length);
      const truth = facts[index];
      const lie = truth && falsify(truth, by);
      // Which figures belong together is read off the levels themselves: a false one can feign a
      // restatement, or hide one, for figures that do not use it.
      if (
        lie === undefined ||
        (amounts.restatement !== undefined && truth !== undefined && isLevel(truth))
      )
        return;
      const { cells, contradictions } = inferred(facts.with(index, lie));
      for (const { facts: together } of contradictions)
        expect(together.includes(lie), "the false figure is in each contradiction").toBe(true);
      const uses = (steps: readonly DerivationStep[] = []): boolean =>
        steps.some((step) => step.facts.includes(lie));
      for (const cell of cells) {
        const real = truthOf(amounts, cell);
        if (real === undefined) continue;
        for (const side of sides) {
          if (admits(cell, side, real)) continue;
          expect(
            contradictions.length,
            "nothing is wrong where the false figure was set aside",
          ).toBe(0);
          expect(
            uses(cell.derivation[side]),
            `the wrong ${side} end of ${nameOf(cell)}, ${cell[side] ?? ""}, says that it uses the false figure`,
          ).toBe(true);
        }
      }
    },
    1500,
  );

  law(
    "reports a false figure that stands beside two true ones of the same document and amount",
    [fc.bigInt(-(10n ** 12n), 10n ** 12n), error],
    (yen, by) => {
      const evidence = {
        metric: "revenues",
        period: "3Q02",
        document: "d",
        published: "2013-02-13",
        standing: "issuer",
        kind: "level",
        printed: "x",
        locator: "y",
      } as const;
      const fact = { id: "quarters.3Q02.revenues", unit: "JPY", decimals: 0, ...evidence } as const;
      const lie = { ...fact, value: String(yen + BigInt(by)) };
      const { cells, contradictions } = inferred([{ ...fact, value: String(yen) }, lie]);
      expect(contradictions.map(({ facts }) => facts.includes(lie))).toEqual([true]);
      expect(
        cells.every((cell) => sides.every((side) => admits(cell, side, readDecimal(String(yen))))),
      ).toBe(true);
    },
    300,
  );
});

import { metricOf } from "../../../src/model/metric.js";
import type { Fact, PeriodId } from "@iij/earnings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { propagate } from "../../../src/functions/inference/solver/propagate.js";
import { relationsBetween } from "../../../src/functions/inference/facts/related.js";
import { statementsOf } from "../../../src/functions/inference/facts/statements.js";
import { systemOf } from "../../../src/functions/inference/rules/system-of.js";
import { law } from "../law.js";
import { write } from "../printer.js";
import { inferred } from "./found.js";
import { history } from "./history.js";
import { falsify } from "./press.js";

const evidence = {
  metric: "revenues",
  document: "d",
  published: "2013-02-13",
  standing: "issuer",
  kind: "level",
  printed: "as printed",
  locator: "somewhere",
} as const;

const growth = (period: PeriodId, comparedTo: PeriodId, thousandths: number): Fact => ({
  ...evidence,
  id: `own.${period}.${comparedTo}`,
  kind: "growth",
  period,
  comparedTo,
  value: write(BigInt(thousandths), 3),
  unit: "ratio",
  decimals: 3,
});

const atLeast = (period: PeriodId): Fact => ({
  ...evidence,
  id: `quarters.${period}.revenues`,
  period,
  value: "1000000000",
  unit: "JPY",
  qualifier: "moreThan",
});
const level = (period: PeriodId): Fact => ({
  ...evidence,
  id: `quarters.${period}.revenues`,
  period,
  value: "1000000000",
  unit: "JPY",
  decimals: -8,
});

/** How often the end that moved most was moved. */
function mostMoves(facts: readonly Fact[]): number {
  const { known } = propagate(
    systemOf(statementsOf(facts, { disproved: new Set(), describe: metricOf }), () => [], {
      assumesAsPrinted: false,
      relations: relationsBetween([]),
      describe: metricOf,
    }).constraints,
  );
  return Math.max(
    0,
    ...[...known.lower.values(), ...known.upper.values()].map(({ moves }) => moves),
  );
}

// 16 moves, and then until the square of their number is the part of 2^20 that a narrowing must be
// at least.
const bound = 16 + 1024 + 1;

describe("infer comes to an end", () => {
  // 1.1 × 1.1 is not 1.3: each time round the lower ends are a thirteenth higher, and there is no
  // upper end to meet.
  test("where three percentages that disagree push lower ends up without limit", () => {
    const facts = [
      atLeast("1Q02"),
      growth("2Q02", "1Q02", 100),
      growth("3Q02", "2Q02", 100),
      growth("3Q02", "1Q02", 300),
    ];
    expect(mostMoves(facts)).toBe(128);
    expect(inferred(facts).contradictions).toEqual([]);
  });

  law(
    "soon, whatever chain of percentages leads back to where it began",
    [fc.array(fc.integer({ min: -900, max: 900 }), { minLength: 3, maxLength: 3 }), fc.boolean()],
    ([one = 0, two = 0, three = 0], hasUpper) => {
      const facts = [
        (hasUpper ? level : atLeast)("1Q02"),
        growth("2Q02", "1Q02", one),
        growth("3Q02", "2Q02", two),
        growth("3Q02", "1Q02", three),
      ];
      expect(mostMoves(facts)).toBeLessThanOrEqual(bound);
    },
    150,
  );

  law(
    "soon, with several false figures",
    [
      history(),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: -60, max: 60 })), {
        minLength: 1,
        maxLength: 4,
      }),
    ],
    ({ facts }, lies) => {
      const told = lies.reduce((all, [which, by]) => {
        const lie = all[which % all.length];
        return lie === undefined ? all : all.with(which % all.length, falsify(lie, by) ?? lie);
      }, facts);
      expect(mostMoves(told)).toBeLessThanOrEqual(bound);
      inferred(told);
    },
    200,
  );
});

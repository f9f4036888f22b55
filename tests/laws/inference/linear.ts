import type { Fact, InferOptions, PartsOfTotal } from "@iij/earnings";
import fc from "fast-check";
import { type Constraint, type Model, solve } from "yalps";

/** Unknown amounts, each with the ends that its printed figure gives it, and totals of them. */
export interface Linear {
  /** By unknown; without ends nothing is printed of it. */
  readonly ends: readonly (readonly [lower: number, upper: number] | undefined)[];
  readonly totals: readonly { readonly total: number; readonly parts: readonly number[] }[];
}

/** Metrics of no meaning of their own, so that no rule but the caller's sums applies. */
const metricOf = (unknown: number): string => `unknown${unknown}`;
const period = "3Q02" as const;
export const unknownOf = (metric: string): number => Number(metric.slice("unknown".length));

export function factsOf({ ends }: Linear): readonly Fact[] {
  return ends.flatMap((pair, unknown): readonly Fact[] => {
    const metric = metricOf(unknown);
    const evidence = {
      id: `quarters.${period}.${metric}`,
      metric,
      period,
      unit: "JPY",
      document: "document",
      published: "2013-02-13",
      standing: "issuer",
      kind: "level",
      printed: "as printed",
      locator: "somewhere",
    } as const;
    if (pair === undefined) return [{ ...evidence, value: "0", qualifier: "approximately" }];
    // A rounded figure has ends half a digit to either side: the width is a power of ten.
    return [
      {
        ...evidence,
        value: String((pair[0] + pair[1]) / 2),
        decimals: -Math.log10(pair[1] - pair[0]),
      },
    ];
  });
}

export function optionsOf({ totals }: Linear): InferOptions {
  const member = (unknown: number): PartsOfTotal["total"] => ({
    metric: metricOf(unknown),
    period,
  });
  return {
    sums: totals.map(({ total, parts }) => ({ total: member(total), parts: parts.map(member) })),
  };
}

/** The exact ends of an unknown: a linear program each, to about twelve digits. */
export function exactEnds(
  { ends, totals }: Linear,
  unknown: number,
): readonly [lower: number | undefined, upper: number | undefined] {
  // The solver's variables are zero and more: each amount is a difference of two.
  const variables: Record<string, Record<string, number>> = {};
  const constraints: Record<string, Constraint> = {};
  ends.forEach((pair, index) => {
    const inTotals = totals.flatMap(({ total, parts }, place) => {
      const times = parts.filter((part) => part === index).length - (total === index ? 1 : 0);
      return times === 0 ? [] : [[`total${place}`, times] as const];
    });
    const coefficients: Record<string, number> = {
      [`value${index}`]: 1,
      ...Object.fromEntries(inTotals),
      ...(index === unknown ? { goal: 1 } : {}),
    };
    variables[`plus${index}`] = coefficients;
    variables[`minus${index}`] = Object.fromEntries(
      Object.entries(coefficients).map(([key, by]) => [key, -by]),
    );
    if (pair !== undefined) constraints[`value${index}`] = { min: pair[0], max: pair[1] };
  });
  totals.forEach((_, place) => (constraints[`total${place}`] = { equal: 0 }));
  const end = (direction: "minimize" | "maximize"): number | undefined => {
    const model: Model = { direction, objective: "goal", constraints, variables };
    const { status, result } = solve(model, { precision: 1e-9 });
    if (status === "unbounded") return undefined;
    if (status !== "optimal") throw new Error(`the linear program is ${status}`);
    return result;
  };
  return [end("minimize"), end("maximize")];
}

/** A true amount printed: some digits of it, or nothing at all. */
const printing = fc.option(fc.record({ digits: fc.constantFrom(0, 1, 2), off: fc.boolean() }), {
  nil: undefined,
  freq: 3,
});

function printed(
  truths: readonly number[],
  printings: readonly ({ readonly digits: number } | undefined)[],
): Linear["ends"] {
  return truths.map((truth, unknown) => {
    const how = printings[unknown];
    if (how === undefined) return undefined;
    const unit = 10 ** how.digits;
    const value = Math.round(truth / unit) * unit;
    return [value - unit / 2, value + unit / 2];
  });
}

/**
 * Totals of which any two share one unknown at most, and no chain of them leads back: the first
 * part of each is a total before it.
 */
export const tree: fc.Arbitrary<Linear> = fc
  .record({
    shape: fc.array(fc.record({ of: fc.nat(), parts: fc.integer({ min: 2, max: 3 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    leaves: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 13, maxLength: 13 }),
    printings: fc.array(printing, { minLength: 13, maxLength: 13 }),
  })
  .map(({ shape, leaves, printings }) => {
    const open = [0];
    const totals: { total: number; parts: number[] }[] = [];
    let count = 1;
    for (const { of, parts } of shape) {
      const total = open.splice(of % open.length, 1)[0] ?? 0;
      const made = Array.from({ length: parts }, () => count++);
      totals.push({ total, parts: made });
      open.push(...made);
    }
    const truths = Array.from({ length: count }, (_, unknown) => leaves[unknown] ?? 0);
    for (const { total, parts } of totals.toReversed())
      truths[total] = parts.reduce((sum, part) => sum + (truths[part] ?? 0), 0);
    return { ends: printed(truths, printings), totals };
  });

/** Some amounts, and totals of any of them: most share several. */
export const tangle: fc.Arbitrary<Linear> = fc
  .record({
    leaves: fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 5 }),
    groups: fc.array(fc.uniqueArray(fc.nat(4), { minLength: 2, maxLength: 4 }), {
      minLength: 2,
      maxLength: 6,
    }),
    printings: fc.array(printing, { minLength: 11, maxLength: 11 }),
  })
  .map(({ leaves, groups, printings }) => {
    const parts = groups
      .map((group) => [...new Set(group.map((part) => part % leaves.length))])
      .filter((group) => group.length > 1);
    const totals = parts.map((group, index) => ({ total: leaves.length + index, parts: group }));
    const truths = [
      ...leaves,
      ...parts.map((group) => group.reduce((sum, part) => sum + (leaves[part] ?? 0), 0)),
    ];
    return { ends: printed(truths, printings), totals };
  });

/**
 * Quarters, halves, nine months and the year of two years, and each period's change between them:
 * the shape of ours.
 */
export const twoYears: fc.Arbitrary<Linear> = fc
  .record({
    quarters: fc.array(fc.integer({ min: 300, max: 999 }), { minLength: 8, maxLength: 8 }),
    printings: fc.array(printing, { minLength: 24, maxLength: 24 }),
  })
  .map(({ quarters, printings }) => {
    const year = (offset: number): number[] => {
      const [a = 0, b = 0, c = 0, d = 0] = quarters.slice(offset, offset + 4);
      return [a, b, c, d, a + b, c + d, a + b + c, a + b + c + d];
    };
    const [before, now] = [year(0), year(4)];
    const sums = (at: number): Linear["totals"] =>
      (
        [
          [4, 0, 1],
          [5, 2, 3],
          [6, 4, 2],
          [7, 4, 5],
          [7, 6, 3],
        ] as const
      ).map(([total, ...parts]) => ({ total: at + total, parts: parts.map((part) => at + part) }));
    const changes = now.map((_, index) => ({ total: 8 + index, parts: [index, 16 + index] }));
    const truths = [...before, ...now, ...now.map((level, index) => level - (before[index] ?? 0))];
    return { ends: printed(truths, printings), totals: [...sums(0), ...sums(8), ...changes] };
  });

import fc from "fast-check";
import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import type { Known, KnownEnd } from "../../../src/functions/inference/solver/ends.js";

/** A premise of a constraint; premises of one letter are of one source. */
export interface Premise {
  readonly name: string;
  readonly source: string;
}

export interface SmallSystem {
  readonly unknowns: number;
  readonly premises: readonly Premise[];
  readonly constraints: readonly Constraint[];
}

const unknowns = 5;
const cell = fc.nat(unknowns - 1);
const limit = fc.option(fc.record({ at: fc.bigInt(-9n, 9n), open: fc.boolean() }), {
  nil: undefined,
  freq: 3,
});

const premises: readonly Premise[] = Array.from({ length: 6 }, (_, index) => ({
  name: `premise ${index}`,
  source: "abc".charAt(index % 3),
}));
const some = fc.uniqueArray(fc.constantFrom(...premises), { minLength: 1, maxLength: 2 });

const stated: fc.Arbitrary<Constraint> = fc.record({
  form: fc.constant("within" as const),
  premises: some,
  cells: fc.tuple(cell),
  lower: limit,
  upper: limit,
});

const term = fc.record({ cell, sign: fc.constantFrom(1 as const, -1 as const) });
const sum: fc.Arbitrary<Constraint> = fc
  .record({
    terms: fc.uniqueArray(term, { selector: (each) => each.cell, minLength: 2, maxLength: 3 }),
    relation: fc.constantFrom("zero" as const, "zero" as const, "atLeastZero" as const),
    given: fc.oneof(fc.constant([]), fc.constant([]), some),
  })
  .map(({ terms, relation, given }) => ({
    form: "sum" as const,
    premises: given,
    cells: terms.map((each) => each.cell),
    signs: terms.map((each) => each.sign),
    relation,
  }));

/**
 * Amounts with bounds and sums of them, many of which lead back to where they began. Without any
 * premise all amounts can be zero, and most have bounds, so that no chain goes on for long.
 */
export const smallSystem: fc.Arbitrary<SmallSystem> = fc
  .record({
    bounded: fc.uniqueArray(cell, { minLength: unknowns - 2 }),
    constraints: fc.array(
      fc.oneof({ weight: 3, arbitrary: stated }, { weight: 2, arbitrary: sum }),
      {
        minLength: 3,
        maxLength: 14,
        size: "max",
      },
    ),
  })
  .map(({ bounded, constraints }) => ({
    unknowns,
    premises,
    constraints: [
      ...constraints,
      ...bounded.map((each): Constraint => ({
        form: "within",
        premises: [],
        cells: [each],
        lower: { at: -20n, open: false },
        upper: { at: 20n, open: true },
      })),
    ],
  }));

/** An end without its reasons. */
export const endOf = (end: KnownEnd | undefined): string =>
  end === undefined ? "none" : `${end.open ? "beyond " : ""}${end.at}`;

export const sides = ["lower", "upper"] as const;

/** Whether an end stopped because it had moved too often: then it depends on the order. */
export const isCutOff = (known: Known): boolean =>
  sides.some((side) => [...known[side].values()].some(({ moves }) => moves > 100));

import { componentsOf } from "./components.js";
import type { Constraint } from "./constraint.js";
import type { Known } from "./ends.js";
import { minimalConflict, premisesBehind } from "./minimal.js";
import { type Conflict, propagate, unbounded } from "./propagate.js";

/** A conflict, and the premises that are excluded because of it. */
export interface Settled {
  readonly conflict: Conflict;
  readonly setAside: readonly object[];
}

/** The narrowest bounds that could be found, and the premises that had to be excluded. */
export interface Solution<S extends Settled> {
  readonly known: Known;
  readonly conflicts: readonly S[];
  /** The constraints that are connected with an unknown, directly or through others. */
  readonly componentOf: (cell: number) => readonly Constraint[];
}

/** What the solver asks the caller about premises. */
export interface Judgement<S extends Settled> {
  /** Which premises of a conflict to exclude. */
  readonly settle: (conflict: Conflict) => S;
  /**
   * The source of a premise: contradictions within one source are resolved before those between
   * sources.
   */
  readonly sourceOf: (premise: object) => unknown;
  /** Whether a premise is present only so that its conflicts are found. */
  readonly isDisproved: (premise: object) => boolean;
}

/**
 * The narrowest bounds of all unknowns, by the algorithm that `propagate.ts` explains with an
 * example, for each component of connected constraints. If premises contradict each other, the
 * caller decides which of them are set aside, so that the rest stays usable.
 */
export function solve<S extends Settled>(
  constraints: readonly Constraint[],
  unknowns: number,
  judgement: Judgement<S>,
): Solution<S> {
  const known = unbounded();
  const conflicts: S[] = [];
  const components = new Map<number, readonly Constraint[]>();
  for (const component of componentsOf(constraints, unknowns)) {
    const { settled, rest } = solveComponent(component, known, judgement);
    conflicts.push(...settled);
    for (const { cells } of rest) for (const cell of cells) components.set(cell, rest);
  }
  return { known, conflicts, componentOf: (cell) => components.get(cell) ?? [] };
}

function solveComponent<S extends Settled>(
  component: readonly Constraint[],
  known: Known,
  { settle, sourceOf, isDisproved }: Judgement<S>,
): { settled: readonly S[]; rest: readonly Constraint[] } {
  const conflicts: S[] = [];
  let constraints = component;
  for (;;) {
    const { conflict } = propagate(constraints, known);
    if (conflict === undefined) {
      const rest = without(constraints, isDisproved);
      if (rest.length === constraints.length) return { settled: conflicts, rest };
      constraints = rest;
    } else {
      const minimal = minimalConflict(conflict, constraints);
      const settled = settle(conflictWithin(minimal, constraints, sourceOf) ?? minimal);
      conflicts.push(settled);
      const aside = new Set(settled.setAside);
      constraints = without(constraints, (premise) => aside.has(premise));
    }
    forget(component, known);
  }
}

const without = (
  constraints: readonly Constraint[],
  isOut: (premise: object) => boolean,
): readonly Constraint[] => constraints.filter(({ premises }) => !premises.some(isOut));

function forget(component: readonly Constraint[], known: Known): void {
  for (const { cells } of component) {
    for (const cell of cells) {
      known.lower.delete(cell);
      known.upper.delete(cell);
    }
  }
}

/** A conflict within one of the sources involved in a conflict, if there is one. */
function conflictWithin(
  { lower, upper }: Conflict,
  constraints: readonly Constraint[],
  sourceOf: (premise: object) => unknown,
): Conflict | undefined {
  const sources = new Set(premisesBehind([lower, upper]).map(sourceOf));
  if (sources.size < 2) return undefined;
  for (const source of sources) {
    const own = without(constraints, (premise) => sourceOf(premise) !== source);
    const { conflict } = propagate(own);
    if (conflict !== undefined) return minimalConflict(conflict, own);
  }
  return undefined;
}

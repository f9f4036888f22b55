import { componentsOf } from "./components.js";
import type { Constraint } from "./constraint.js";
import type { Known } from "./ends.js";
import { minimalConflict } from "./minimal.js";
import { type Conflict, propagate, unbounded } from "./propagate.js";

/** A conflict, and the premises that everything else does without because of it. */
export interface Settled {
  readonly conflict: Conflict;
  readonly setAside: readonly object[];
}

/** The narrowest ends that could be found, and what had to be left out for it. */
export interface Solution<S extends Settled> {
  readonly known: Known;
  readonly conflicts: readonly S[];
  /** The constraints that can have to do with an unknown, directly or through others. */
  readonly componentOf: (cell: number) => readonly Constraint[];
}

/**
 * The narrowest ends of all unknowns, by the algorithm that `propagate.ts` explains on an example,
 * for each component of connected constraints. Where premises contradict each other the caller says which of
 * them are set aside, so that the rest stays usable.
 */
export function solve<S extends Settled>(
  constraints: readonly Constraint[],
  unknowns: number,
  settle: (conflict: Conflict) => S,
): Solution<S> {
  const known = unbounded();
  const conflicts: S[] = [];
  const components = new Map<number, readonly Constraint[]>();
  for (const component of componentsOf(constraints, unknowns)) {
    const { settled, rest } = solveComponent(component, known, settle);
    conflicts.push(...settled);
    for (const { cells } of rest) for (const cell of cells) components.set(cell, rest);
  }
  return { known, conflicts, componentOf: (cell) => components.get(cell) ?? [] };
}

function solveComponent<S extends Settled>(
  component: readonly Constraint[],
  known: Known,
  settle: (conflict: Conflict) => S,
): { settled: readonly S[]; rest: readonly Constraint[] } {
  const conflicts: S[] = [];
  let constraints = component;
  for (;;) {
    const { conflict } = propagate(constraints, known);
    if (conflict === undefined) return { settled: conflicts, rest: constraints };
    const settled = settle(minimalConflict(conflict, constraints));
    conflicts.push(settled);
    const aside = new Set(settled.setAside);
    constraints = constraints.filter(({ premises }) => !premises.some((each) => aside.has(each)));
    for (const cell of component.flatMap(({ cells }) => [...cells])) {
      known.lower.delete(cell);
      known.upper.delete(cell);
    }
  }
}

import { componentsOf } from "./components.js";
import type { Constraint } from "./constraint.js";
import type { Known } from "./ends.js";
import { minimalConflict, premisesBehind } from "./minimal.js";
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

/** What the solver cannot know of premises, and asks the caller. */
export interface Judgement<S extends Settled> {
  /** Which premises of a conflict are left out of everything else. */
  readonly settle: (conflict: Conflict) => S;
  /** Who says so: a source that contradicts itself is heard before it is held against others. */
  readonly sourceOf: (premise: object) => unknown;
  /** Premises that are only there for their conflicts to be found. */
  readonly isDisproved: (premise: object) => boolean;
}

/**
 * The narrowest ends of all unknowns, by the algorithm that `propagate.ts` explains on an example,
 * for each component of connected constraints. Where premises contradict each other the caller says
 * which of them are set aside, so that the rest stays usable.
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

/** A conflict of what one source says alone, if one of those in a conflict has any. */
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

import { componentsOf } from "./components.js";
import type { Constraint } from "./constraint.js";
import type { Known } from "./ends.js";
import { minimalConflict, premisesBehind } from "./minimal.js";
import { type Conflict, unbounded } from "./propagate.js";
import { runOf } from "./run.js";
import { type Trial, trialOf } from "./trial.js";

/** A conflict, and the premises that are excluded because of it. */
export interface Settled {
  readonly conflict: Conflict;
  readonly setAside: readonly object[];
}

/** The narrowest bounds that could be found, and the premises that had to be excluded. */
export interface Solution<S extends Settled> {
  readonly known: Known;
  readonly conflicts: readonly S[];
  /** For trying which premises an unknown needs: all constraints that are connected with it. */
  readonly trialOf: (cell: number) => Trial;
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
  /** Whether a premise is present only so that its conflicts are found, if any is. */
  readonly isDisproved?: ((premise: object) => boolean) | undefined;
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
  const rests: (readonly Constraint[])[] = [];
  for (const component of componentsOf(constraints, unknowns)) {
    const { settled, rest } = solveComponent(component, known, judgement);
    conflicts.push(...settled);
    rests.push(rest);
  }
  return { known, conflicts, trialOf: trialsOf(rests) };
}

/** Made when first needed, and then once for all unknowns of a component. */
function trialsOf(components: readonly (readonly Constraint[])[]): (cell: number) => Trial {
  const trials = new Map<readonly Constraint[], Trial>();
  let componentsByCell: Map<number, readonly Constraint[]> | undefined;
  return (cell) => {
    if (componentsByCell === undefined) {
      componentsByCell = new Map();
      for (const component of components)
        for (const { cells } of component)
          for (const each of cells) componentsByCell.set(each, component);
    }
    const component = componentsByCell.get(cell) ?? empty;
    const trial = trials.get(component) ?? trialOf(component);
    trials.set(component, trial);
    return trial;
  };
}

const empty: readonly Constraint[] = [];

/**
 * Finds conflicts and has them settled until there are none. Then it starts again from nothing with
 * the constraints that are left, so no bound depends on how the conflicts were found.
 */
function solveComponent<S extends Settled>(
  component: readonly Constraint[],
  known: Known,
  judgement: Judgement<S>,
): { settled: readonly S[]; rest: readonly Constraint[] } {
  const conflicts: S[] = [];
  let constraints = component;
  for (;;) {
    const settled = settledIn(constraints, known, judgement);
    conflicts.push(...settled);
    const isOut = isAmong(settled) ?? judgement.isDisproved;
    const rest = isOut === undefined ? constraints : without(constraints, isOut);
    if (rest.length === constraints.length) return { settled: conflicts, rest };
    constraints = rest;
    forget(component, known);
  }
}

/** Whether a premise was set aside, if any was. */
function isAmong(settled: readonly Settled[]): ((premise: object) => boolean) | undefined {
  const aside = new Set<object>();
  for (const { setAside } of settled) for (const premise of setAside) aside.add(premise);
  return aside.size === 0 ? undefined : (premise) => aside.has(premise);
}

/** The conflicts between some constraints, one after another, and how each was settled. */
function settledIn<S extends Settled>(
  constraints: readonly Constraint[],
  known: Known,
  { settle, sourceOf }: Judgement<S>,
): readonly S[] {
  const run = runOf(constraints, known);
  const first = run.conflict();
  if (first === undefined) return [];
  const settled: S[] = [];
  const trial = trialOf(constraints);
  const withinSource = conflictsWithin(constraints, trial, sourceOf);
  for (let conflict: Conflict | undefined = first; conflict; conflict = run.conflict()) {
    const minimal = minimalConflict(conflict, trial);
    const found = settle(withinSource.conflict(minimal) ?? minimal);
    settled.push(found);
    withinSource.setAside(found.setAside);
    run.setAside(found.setAside);
  }
  return settled;
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

/** Finds a conflict within one of the sources involved in a conflict, if there is one. */
function conflictsWithin(
  constraints: readonly Constraint[],
  trial: Trial,
  sourceOf: (premise: object) => unknown,
): {
  readonly conflict: (between: Conflict) => Conflict | undefined;
  readonly setAside: (premises: readonly object[]) => void;
} {
  const bySource = new Map<unknown, object[]>();
  for (const premise of new Set(constraints.flatMap(({ premises }) => premises))) {
    const source = sourceOf(premise);
    const others = bySource.get(source);
    if (others === undefined) bySource.set(source, [premise]);
    else others.push(premise);
  }
  const aside = new Set<object>();
  // Nothing is ever added, so a source without contradictions stays without them.
  const consistent = new Set<unknown>();
  return {
    conflict: ({ lower, upper }) => {
      const sources = new Set(premisesBehind([lower, upper]).map(sourceOf));
      if (sources.size < 2) return undefined;
      for (const source of sources) {
        if (consistent.has(source)) continue;
        const own = (bySource.get(source) ?? []).filter((premise) => !aside.has(premise));
        const conflict = trial.given(own, trial.conflict);
        if (conflict !== undefined) return minimalConflict(conflict, trial);
        consistent.add(source);
      }
      return undefined;
    },
    setAside: (premises) => {
      for (const premise of premises) aside.add(premise);
    },
  };
}

import type { Erratum } from "../../model/erratum.js";
import type { Fact } from "../../model/fact.js";
import { componentsOf } from "./components.js";
import type { Known } from "./ends.js";
import { factsBehind, minimalConflict } from "./minimal.js";
import { type Conflict, propagate, unbounded } from "./propagate.js";
import type { Constraint, System } from "./system.js";

/** Figures that cannot all be true, and what was done about it. */
export interface SettledConflict {
  readonly conflict: Conflict;
  readonly facts: readonly Fact[];
  /** The figures that are left out of everything else because of it. */
  readonly setAside: readonly Fact[];
  /** The erratum that says so, if there is one. */
  readonly erratum?: string;
}

/**
 * The narrowest ends of all unknowns. Where figures contradict each other some are set aside, so
 * that the rest stays usable.
 */
export function solve(
  { unknowns, constraints }: System,
  errata: Readonly<Record<string, Omit<Erratum, "id">>>,
): {
  known: Known;
  conflicts: readonly SettledConflict[];
  componentOf: (cell: number) => readonly Constraint[];
} {
  const known = unbounded();
  const conflicts: SettledConflict[] = [];
  const components = new Map<number, readonly Constraint[]>();
  for (const component of componentsOf(constraints, unknowns.length)) {
    const { settled, rest } = solveComponent(component, known, errata);
    conflicts.push(...settled);
    for (const { cells } of rest) for (const cell of cells) components.set(cell, rest);
  }
  return { known, conflicts, componentOf: (cell) => components.get(cell) ?? [] };
}

function solveComponent(
  component: readonly Constraint[],
  known: Known,
  errata: Readonly<Record<string, Omit<Erratum, "id">>>,
): { settled: readonly SettledConflict[]; rest: readonly Constraint[] } {
  const conflicts: SettledConflict[] = [];
  let constraints = component;
  for (;;) {
    const { conflict } = propagate(constraints, known);
    if (conflict === undefined) return { settled: conflicts, rest: constraints };
    const settled = settle(minimalConflict(conflict, constraints), errata);
    conflicts.push(settled);
    const aside = new Set(settled.setAside);
    constraints = constraints.filter(({ facts }) => !facts.some((fact) => aside.has(fact)));
    for (const cell of component.flatMap(({ cells }) => [...cells])) {
      known.lower.delete(cell);
      known.upper.delete(cell);
    }
  }
}

/**
 * Which of the figures to leave out: those that an erratum names; else the press's, if the others
 * are the company's own; else all, since nothing says which of them is wrong.
 */
function settle(
  conflict: Conflict,
  errata: Readonly<Record<string, Omit<Erratum, "id">>>,
): SettledConflict {
  const facts = factsBehind([conflict.lower, conflict.upper]);
  for (const [erratum, { facts: ids = [], printed }] of Object.entries(errata)) {
    const named = facts.filter((fact) =>
      printed.some(
        (place) =>
          place.document === fact.document &&
          (place.printed === fact.printed || ids.includes(fact.id)),
      ),
    );
    if (named.length > 0) return { conflict, facts, setAside: named, erratum };
  }
  const press = facts.filter(({ standing }) => standing === "press");
  return { conflict, facts, setAside: press.length > 0 ? press : facts };
}

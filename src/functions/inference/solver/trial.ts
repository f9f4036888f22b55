import { agendaInOrder } from "./agenda.js";
import type { Constraint } from "./constraint.js";
import type { Known, KnownEnd } from "./ends.js";
import { type Conflict, narrowFrom, unbounded, webOf } from "./propagate.js";

/** What follows from some premises, to which others can be added temporarily. */
export interface Trial {
  readonly known: Known;
  readonly conflict: () => Conflict | undefined;
  /** Adds premises, asks something, and removes them again. */
  readonly given: <R>(premises: readonly object[], ask: () => R) => R;
}

/**
 * Starts with what holds without any premise. The cost of adding or removing a premise depends only
 * on the bounds that it moves, not on the number of constraints.
 */
export function trialOf(constraints: readonly Constraint[]): Trial {
  const known = unbounded();
  const narrowed: KnownEnd[] = [];
  const resting = restingOn(constraints);
  // For each constraint, how many of its premises are missing.
  const missing = constraints.map(({ premises }) =>
    premises.length < 2 ? premises.length : new Set(premises).size,
  );
  const isGiven = (index: number): boolean => missing[index] === 0;
  const web = webOf(constraints, isGiven, (end) => narrowed.push(end));
  const follow = (indices: readonly number[]): Conflict | undefined =>
    narrowFrom(agendaInOrder(indices), web, known);
  let conflict = follow([...constraints.keys()]);
  return {
    known,
    conflict: () => conflict,
    given: (premises, ask) => {
      const added = premises.flatMap((premise) => resting.get(premise) ?? []);
      for (const index of added) missing[index] = (missing[index] ?? 0) - 1;
      const [from, outer] = [narrowed.length, conflict];
      conflict ??= follow([...new Set(added)]);
      const answer = ask();
      for (const { side, cell, before } of narrowed.splice(from).reverse()) {
        if (before === undefined) known[side].delete(cell);
        else known[side].set(cell, before);
      }
      conflict = outer;
      for (const index of added) missing[index] = (missing[index] ?? 0) + 1;
      return answer;
    },
  };
}

/** For each premise, the constraints that depend on it. */
export function restingOn(
  constraints: readonly Constraint[],
): ReadonlyMap<object, readonly number[]> {
  const found = new Map<object, number[]>();
  constraints.forEach(({ premises }, index) => {
    for (let place = 0; place < premises.length; place += 1) {
      const premise = premises[place] ?? premises;
      const others = found.get(premise);
      if (others === undefined) found.set(premise, [index]);
      // A constraint may have a premise twice.
      else if (others.at(-1) !== index) others.push(index);
    }
  });
  return found;
}

import type { Constraint } from "./constraint.js";
import type { Known, KnownEnd } from "./ends.js";
import { type Conflict, narrowFrom, unbounded, usersOf } from "./propagate.js";

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
  const replaced: { readonly end: KnownEnd; readonly before: KnownEnd | undefined }[] = [];
  const resting = restingOn(constraints);
  // For each constraint, how many of its premises are missing.
  const missing = constraints.map(({ premises }) => new Set(premises).size);
  const isGiven = (index: number): boolean => missing[index] === 0;
  const web = {
    constraints,
    users: usersOf(constraints),
    counts: isGiven,
    replaced: (end: KnownEnd, before: KnownEnd | undefined) => replaced.push({ end, before }),
  };
  let conflict = narrowFrom([...constraints.keys()].filter(isGiven), web, known);
  return {
    known,
    conflict: () => conflict,
    given: (premises, ask) => {
      const added = premises.flatMap((premise) => resting.get(premise) ?? []);
      for (const index of added) missing[index] = (missing[index] ?? 0) - 1;
      const [from, outer] = [replaced.length, conflict];
      conflict ??= narrowFrom([...new Set(added)].filter(isGiven), web, known);
      const answer = ask();
      for (const { end, before } of replaced.splice(from).reverse()) {
        if (before === undefined) known[end.side].delete(end.cell);
        else known[end.side].set(end.cell, before);
      }
      conflict = outer;
      for (const index of added) missing[index] = (missing[index] ?? 0) + 1;
      return answer;
    },
  };
}

/** For each premise, the constraints that depend on it. */
function restingOn(constraints: readonly Constraint[]): ReadonlyMap<object, readonly number[]> {
  const found = new Map<object, number[]>();
  for (const [index, { premises }] of constraints.entries()) {
    for (const premise of new Set(premises)) {
      const others = found.get(premise);
      if (others === undefined) found.set(premise, [index]);
      else others.push(index);
    }
  }
  return found;
}

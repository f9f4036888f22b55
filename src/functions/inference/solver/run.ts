import { agendaOf } from "./agenda.js";
import type { Constraint } from "./constraint.js";
import type { Known, KnownEnd } from "./ends.js";
import { type Conflict, conflictOf, narrowFrom, webOf } from "./propagate.js";
import { retract } from "./retract.js";
import { restingOn } from "./trial.js";

/** A propagation that can go on after a conflict. */
export interface Run {
  /** Narrows bounds until nothing changes or two of them contradict each other. */
  readonly conflict: () => Conflict | undefined;
  /** Takes premises out, with everything that rests on them, and checks again what they hid. */
  readonly setAside: (premises: readonly object[]) => void;
}

/**
 * Starting from nothing at each conflict would take time that grows with the square of their
 * number. Here only the bounds that rest on the premises set aside are lost, and only the
 * constraints of the unknowns that had them are checked again.
 */
export function runOf(constraints: readonly Constraint[], known: Known): Run {
  const web = webOf(constraints);
  const webOfRest = { ...web, counts: (index: number) => !isOut(index) };
  const agenda = agendaOf([...constraints.keys()]);
  const out = new Set<Constraint>();
  const lost = new Set<KnownEnd>();
  let resting: ReadonlyMap<object, readonly number[]> | undefined;
  let stating: ReadonlyMap<number, readonly number[]> | undefined;
  let found: Conflict | undefined;
  return {
    conflict: () => {
      // What was set aside may not have been a reason of the conflict that led to it.
      found = found && conflictOf(found.lower.cell, known);
      found ??= narrowFrom(agenda, out.size === 0 ? web : webOfRest, known);
      return found;
    },
    setAside: (premises) => {
      resting ??= restingOn(constraints);
      stating ??= statementsBy(constraints);
      const gone = new Set<Constraint>();
      for (const premise of premises)
        for (const index of resting.get(premise) ?? []) {
          const constraint = constraints[index];
          if (constraint !== undefined) gone.add(constraint);
        }
      for (const constraint of gone) out.add(constraint);
      for (const cell of retract(gone, web, known, lost))
        for (const index of [...(stating.get(cell) ?? []), ...(web.users.get(cell) ?? [])])
          agenda.callBack(index);
    },
  };

  function isOut(index: number): boolean {
    const constraint = constraints[index];
    return constraint === undefined || out.has(constraint);
  }
}

/** For each unknown, the constraints that state its bounds. */
function statementsBy(constraints: readonly Constraint[]): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  constraints.forEach(({ form, cells }, index) => {
    if (form !== "within") return;
    const others = found.get(cells[0]);
    if (others === undefined) found.set(cells[0], [index]);
    else others.push(index);
  });
  return found;
}

import type { Constraint } from "./constraint.js";
import type { Known, KnownEnd } from "./ends.js";
import type { Web } from "./propagate.js";

const sides = ["lower", "upper"] as const;

/**
 * Takes constraints out of what is known: each bound that rests on one of them, directly or through
 * others, goes back to the last bound that does not. Bounds that rest on none stay, so the cost
 * depends on what is lost, not on the number of constraints.
 *
 * @param lost - The bounds that were lost before. Those lost now are added, since a bound that
 * stays may have replaced one of them.
 * @returns The unknowns that have wider bounds now.
 */
export function retract(
  out: ReadonlySet<Constraint>,
  { constraints, users }: Pick<Web, "constraints" | "users">,
  known: Known,
  lost: Set<KnownEnd>,
): ReadonlySet<number> {
  const widened = new Set<number>();
  const suspects = new Set(out);
  // The loop also visits constraints that are added, or added again, while it runs.
  for (const suspect of suspects) {
    suspects.delete(suspect);
    const isLost = ({ by, from }: KnownEnd): boolean =>
      by === suspect && (out.has(suspect) || from.some((end) => lost.has(end)));
    for (const cell of suspect.cells) {
      if (!loseOf(cell, isLost, known, lost)) continue;
      widened.add(cell);
      for (const user of users.get(cell) ?? []) {
        const constraint = constraints[user];
        if (constraint !== undefined) suspects.add(constraint);
      }
    }
  }
  for (const cell of widened) {
    for (const side of sides) {
      let end = known[side].get(cell);
      while (end !== undefined && lost.has(end)) end = end.before;
      if (end === undefined) known[side].delete(cell);
      else known[side].set(cell, end);
    }
  }
  return widened;
}

/** Marks the bounds of an unknown, present and past, that are lost. Whether there are any. */
function loseOf(
  cell: number,
  isLost: (end: KnownEnd) => boolean,
  known: Known,
  lost: Set<KnownEnd>,
): boolean {
  const { size } = lost;
  for (const side of sides)
    for (let end = known[side].get(cell); end !== undefined; end = end.before)
      if (isLost(end)) lost.add(end);
  return lost.size > size;
}

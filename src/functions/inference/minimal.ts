import type { Fact } from "../../model/fact.js";
import { causesOf, type Known, type KnownEnd, type Side } from "./ends.js";
import { type Conflict, propagate } from "./propagate.js";
import type { Constraint } from "./system.js";

/** The figures behind some ends, each once. */
export function factsBehind(ends: readonly KnownEnd[]): readonly Fact[] {
  return [...new Set(causesOf(ends).flatMap(({ by }) => by.facts))];
}

/** A conflict whose figures are needed for it one and all. */
export function minimalConflict(
  { lower, upper }: Conflict,
  component: readonly Constraint[],
): Conflict {
  const again = (constraints: readonly Constraint[]): readonly KnownEnd[] | undefined => {
    const { conflict } = propagate(constraints);
    return conflict && [conflict.lower, conflict.upper];
  };
  const [one = lower, other = upper] = withoutDispensable([lower, upper], component, again);
  return { lower: one, upper: other };
}

/** The same end from figures each of which it needs: without any of them it would be looser. */
export function minimalEnd(end: KnownEnd, component: readonly Constraint[]): KnownEnd {
  const again = (constraints: readonly Constraint[]): readonly KnownEnd[] | undefined => {
    const { known } = propagate(constraints);
    const found = known[end.side].get(end.cell);
    return found !== undefined && !isLooser(found, end) ? [found] : undefined;
  };
  return withoutDispensable([end], component, again)[0] ?? end;
}

type Again = (constraints: readonly Constraint[]) => readonly KnownEnd[] | undefined;

/**
 * Leaves out one figure after the other, and keeps it out if the rest still leads there. What is
 * left at the end is minimal, since a figure that was needed among more is needed among fewer.
 * First the way that was taken is shortened, which is quick; then all ways that the remaining
 * figures have are looked at.
 */
function withoutDispensable(
  ends: readonly KnownEnd[],
  component: readonly Constraint[],
  again: Again,
): readonly KnownEnd[] {
  const shorter = leavingOut(ends, again, (found) => constraintsBehind(found));
  return leavingOut(shorter, again, (found) => {
    const behind = new Set(factsBehind(found));
    return component.filter(({ facts }) => facts.every((fact) => behind.has(fact)));
  });
}

function leavingOut(
  ends: readonly KnownEnd[],
  again: Again,
  constraintsOf: (found: readonly KnownEnd[]) => readonly Constraint[],
): readonly KnownEnd[] {
  let found = ends;
  const needed = new Set<Fact>();
  for (
    let next = dispensable(found, needed);
    next !== undefined;
    next = dispensable(found, needed)
  ) {
    const shorter = again(
      constraintsOf(found).filter(({ facts }) => next === undefined || !facts.includes(next)),
    );
    if (shorter === undefined) needed.add(next);
    else found = shorter;
  }
  return found;
}

function dispensable(ends: readonly KnownEnd[], needed: ReadonlySet<Fact>): Fact | undefined {
  return factsBehind(ends).find((fact) => !needed.has(fact));
}

function constraintsBehind(ends: readonly KnownEnd[]): readonly Constraint[] {
  return [...new Set(causesOf(ends).map(({ by }) => by))];
}

/**
 * Another order of steps may stop a little earlier, and is not taken; or a little later, and proves
 * more.
 */
function isLooser({ at, open, side }: KnownEnd, end: KnownEnd): boolean {
  return at === end.at ? end.open && !open : side === "lower" ? at < end.at : at > end.at;
}

/** The ends of an unknown. */
export function endsOf(known: Known, cell: number): Partial<Record<Side, KnownEnd>> {
  const [lower, upper] = [known.lower.get(cell), known.upper.get(cell)];
  return { ...(lower === undefined ? {} : { lower }), ...(upper === undefined ? {} : { upper }) };
}

import { causesOf, type Known, type KnownEnd, type Side } from "./ends.js";
import { type Conflict, propagate } from "./propagate.js";
import type { Constraint } from "./constraint.js";

/** The premises behind some ends, each once. */
export function premisesBehind(ends: readonly KnownEnd[]): readonly object[] {
  return [...new Set(causesOf(ends).flatMap(({ by }) => by.premises))];
}

/** A conflict whose premises are needed for it one and all. */
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

/** The same end from premises each of which it needs: without any of them it would be looser. */
export function minimalEnd(end: KnownEnd, component: readonly Constraint[]): KnownEnd {
  const again = (constraints: readonly Constraint[]): readonly KnownEnd[] | undefined => {
    const { known } = propagate(constraints);
    const found = known[end.side].get(end.cell);
    return found !== undefined && !isLooser(found, end) ? [found] : undefined;
  };
  return withoutDispensable([end], component, again).at(0) ?? end;
}

type Again = (constraints: readonly Constraint[]) => readonly KnownEnd[] | undefined;

/**
 * Leaves out one premise after the other, and keeps it out if the rest still leads there. What is
 * left at the end is minimal, since a premise that was needed among more is needed among fewer.
 * First the way that was taken is shortened, which is quick; then all ways that the remaining
 * premises have are looked at.
 */
function withoutDispensable(
  ends: readonly KnownEnd[],
  component: readonly Constraint[],
  again: Again,
): readonly KnownEnd[] {
  const shorter = leavingOut(ends, again, (found) => constraintsBehind(found));
  return leavingOut(shorter, again, (found) => {
    const behind = new Set(premisesBehind(found));
    return component.filter(({ premises }) => premises.every((each) => behind.has(each)));
  });
}

function leavingOut(
  ends: readonly KnownEnd[],
  again: Again,
  constraintsOf: (found: readonly KnownEnd[]) => readonly Constraint[],
): readonly KnownEnd[] {
  let found = ends;
  const needed = new Set<object>();
  for (
    let next = dispensable(found, needed);
    next !== undefined;
    next = dispensable(found, needed)
  ) {
    const shorter = again(
      constraintsOf(found).filter(({ premises }) => next === undefined || !premises.includes(next)),
    );
    if (shorter === undefined) needed.add(next);
    else found = shorter;
  }
  return found;
}

function dispensable(ends: readonly KnownEnd[], needed: ReadonlySet<object>): object | undefined {
  return premisesBehind(ends).find((premise) => !needed.has(premise));
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

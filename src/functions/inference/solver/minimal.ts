import { causesOf, type Known, type KnownEnd } from "./ends.js";
import type { Conflict } from "./propagate.js";
import type { Constraint } from "./constraint.js";
import { type Trial, trialOf } from "./trial.js";

/** The premises of some bounds, each once. */
export function premisesBehind(ends: readonly KnownEnd[]): readonly object[] {
  return [...new Set(causesOf(ends).flatMap(({ by }) => by.premises))];
}

/**
 * The same conflict from a minimal set of premises, each of which it needs. The trial is of all
 * constraints that are connected with it.
 */
export function minimalConflict({ lower, upper }: Conflict, trial: Trial): Conflict {
  const reached: Reached = (_, conflict) => conflict && [conflict.lower, conflict.upper];
  const [one = lower, other = upper] = withoutDispensable([lower, upper], trial, reached);
  return { lower: one, upper: other };
}

/** The same bound from a minimal set of premises: without any one of them it would be looser. */
export function minimalEnd(end: KnownEnd, trial: Trial): KnownEnd {
  const reached: Reached = (known) => {
    const found = known[end.side].get(end.cell);
    return found !== undefined && !isLooser(found, end) ? [found] : undefined;
  };
  return withoutDispensable([end], trial, reached).at(0) ?? end;
}

/** Finds the wanted bounds in what is known, if they are there. */
type Reached = (known: Known, conflict: Conflict | undefined) => readonly KnownEnd[] | undefined;

/**
 * Removes premises that are not needed. First it shortens the derivation that was found, which is
 * quick; then it considers all derivations from the remaining premises.
 */
function withoutDispensable(
  ends: readonly KnownEnd[],
  trial: Trial,
  reached: Reached,
): readonly KnownEnd[] {
  const shorter = leavingOut(ends, trialOf(constraintsBehind(ends)), reached);
  return leavingOut(shorter, trial, reached);
}

function leavingOut(
  ends: readonly KnownEnd[],
  trial: Trial,
  reached: Reached,
): readonly KnownEnd[] {
  const found = (): readonly KnownEnd[] | undefined => reached(trial.known, trial.conflict());
  const needed = neededAmong(premisesBehind(ends), trial, () => found() !== undefined);
  return trial.given(needed, found) ?? ends;
}

/**
 * What remains if premises are removed one after another as long as the rest still suffices. It is
 * minimal, since a premise that is needed among more is also needed among fewer.
 *
 * Halves are tried before single premises, so that many premises cost little more time than the
 * steps of their derivation: U. Junker, QuickXplain, AAAI 2004.
 */
function neededAmong(
  premises: readonly object[],
  trial: Trial,
  isReached: () => boolean,
): readonly object[] {
  if (isReached()) return [];
  if (premises.length < 2) return premises;
  const half = Math.floor(premises.length / 2);
  const [first, second] = [premises.slice(0, half), premises.slice(half)];
  const fromFirst = trial.given(second, () => neededAmong(first, trial, isReached));
  const fromSecond = trial.given(fromFirst, () => neededAmong(second, trial, isReached));
  return [...fromFirst, ...fromSecond];
}

function constraintsBehind(ends: readonly KnownEnd[]): readonly Constraint[] {
  return [...new Set(causesOf(ends).map(({ by }) => by))];
}

/**
 * Another order of steps may stop slightly earlier, which does not suffice, or slightly later,
 * which proves more.
 */
function isLooser({ at, open, side }: KnownEnd, end: KnownEnd): boolean {
  return at === end.at ? end.open && !open : side === "lower" ? at < end.at : at > end.at;
}

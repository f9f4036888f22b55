import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import {
  minimalConflict,
  premisesBehind,
} from "../../../src/functions/inference/solver/minimal.js";
import { propagate } from "../../../src/functions/inference/solver/propagate.js";
import { trialOf } from "../../../src/functions/inference/solver/trial.js";

/** The constraints without some premises, and all that need one of them. */
export const without = (
  constraints: readonly Constraint[],
  out: readonly object[],
): readonly Constraint[] =>
  constraints.filter(({ premises }) => !premises.some((premise) => out.includes(premise)));

/** Only the constraints that hold if some premises do. */
export const restingOn = (
  constraints: readonly Constraint[],
  given: readonly object[],
): readonly Constraint[] =>
  constraints.filter(({ premises }) => premises.every((premise) => given.includes(premise)));

/**
 * The premises of each contradiction, found in the simplest way: everything starts from nothing
 * after each one. `solve` used to do the same, in time that grows with the square of their number.
 */
export function contradictionsByRestarting(
  constraints: readonly Constraint[],
  sourceOf: (premise: object) => unknown,
): readonly (readonly object[])[] {
  const { conflict } = propagate(constraints);
  if (conflict === undefined) return [];
  const minimal = minimalConflict(conflict, trialOf(constraints));
  const premises = premisesBehind([minimal.lower, minimal.upper]);
  const sources = [...new Set(premises.map(sourceOf))];
  const own = sources.flatMap((source) => {
    const of = constraints.filter((each) => each.premises.every((one) => sourceOf(one) === source));
    const found = sources.length < 2 ? undefined : propagate(of).conflict;
    return found === undefined ? [] : [minimalConflict(found, trialOf(of))];
  });
  const found = own[0] === undefined ? premises : premisesBehind([own[0].lower, own[0].upper]);
  return [found, ...contradictionsByRestarting(without(constraints, found), sourceOf)];
}

import { expect } from "vitest";
import type { Constraint } from "../../../src/functions/inference/solver/constraint.js";
import type { Known, Proposal, Side } from "../../../src/functions/inference/solver/ends.js";
import { fixedFrom, fixedText } from "../../../src/functions/inference/solver/fixed.js";
import { unbounded } from "../../../src/functions/inference/solver/propagate.js";
import { exactOf } from "../../../src/functions/precision/exact.js";

/** An interval in the notation of mathematics; a bare parenthesis where it has no end. */
export type Interval = string;

export const by: Constraint = { form: "within", premises: [], cells: [0] };
export const fixed = (text: string): bigint => fixedFrom(exactOf(text), "down");

export function ends(
  interval: Interval,
): readonly [lower: End | undefined, upper: End | undefined] {
  const [, from = "", low = "", high = "", to = ""] =
    /^([[(])(.*), ?(.*)([\])])$/.exec(interval) ?? expect.fail(interval);
  const end = (text: string, open: boolean): End | undefined =>
    text === "" ? undefined : { at: fixed(text), open };
  return [end(low, from === "("), end(high, to === ")")];
}
interface End {
  readonly at: bigint;
  readonly open: boolean;
}

/** What is known of the cells 0, 1, 2 …. */
export function knowing(...intervals: readonly Interval[]): Known {
  const known = unbounded();
  intervals.forEach((interval, cell) => {
    const [lower, upper] = ends(interval);
    const put = (side: Side, end: End | undefined): void => {
      if (end !== undefined)
        known[side].set(cell, { cell, side, ...end, by, from: [], moves: 1, before: undefined });
    };
    put("lower", lower);
    put("upper", upper);
  });
  return known;
}

export const allows = (
  { side, at, open }: Pick<Proposal, "side" | "at" | "open">,
  x: bigint,
): boolean => (x === at ? !open : side === "lower" ? x > at : x < at);

/** Proposals for the cells p, q, r …, as inequalities. */
export const told = (proposals: readonly Proposal[]): readonly string[] =>
  proposals
    .map(({ cell, side, at, open }) => {
      const sign = side === "lower" ? ">" : "<";
      return `${"pqrs".charAt(cell)} ${sign}${open ? "" : "="} ${fixedText(at)}`;
    })
    .sort();

import type { Constraint } from "./constraint.js";

export type Side = "lower" | "upper";

/**
 * One bound of an unknown and its reason: the constraint that set it and the bounds from which it
 * was computed.
 */
export interface KnownEnd {
  readonly cell: number;
  readonly side: Side;
  readonly at: bigint;
  /** Whether the bound itself is impossible. */
  readonly open: boolean;
  readonly by: Constraint;
  readonly from: readonly KnownEnd[];
  /** How often this bound has been moved inward, including this move. */
  readonly moves: number;
}

/** What is known about every unknown; a missing bound means unbounded. */
export interface Known {
  readonly lower: Map<number, KnownEnd>;
  readonly upper: Map<number, KnownEnd>;
}

/** A bound that a constraint implies. */
export interface Proposal {
  readonly cell: number;
  readonly side: Side;
  readonly at: bigint;
  readonly open: boolean;
  readonly from: readonly KnownEnd[];
}

/**
 * All bounds from which the given bounds were computed, and these themselves, each after those that
 * it needs.
 */
export function causesOf(ends: readonly KnownEnd[]): readonly KnownEnd[] {
  const seen = new Set<KnownEnd>();
  const ordered: KnownEnd[] = [];
  const stack = ends.map((end) => ({ end, next: 0 }));
  for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
    const { end } = top;
    const cause = seen.has(end) ? undefined : end.from.at(top.next);
    if (cause !== undefined) {
      top.next += 1;
      if (!seen.has(cause)) stack.push({ end: cause, next: 0 });
    } else {
      stack.pop();
      if (!seen.has(end)) ordered.push(end);
      seen.add(end);
    }
  }
  return ordered;
}

export function isPositive(known: Known, cell: number): boolean {
  const lower = known.lower.get(cell);
  return lower !== undefined && (lower.at > 0n || (lower.at === 0n && lower.open));
}

export function isNegative(known: Known, cell: number): boolean {
  const upper = known.upper.get(cell);
  return upper !== undefined && (upper.at < 0n || (upper.at === 0n && upper.open));
}

import type { Constraint } from "./constraint.js";

export type Side = "lower" | "upper";

/**
 * One end of what an unknown can be, and why: the constraint that put it there and the ends that it
 * was computed from.
 */
export interface KnownEnd {
  readonly cell: number;
  readonly side: Side;
  readonly at: bigint;
  /** Whether the end itself is impossible. */
  readonly open: boolean;
  readonly by: Constraint;
  readonly from: readonly KnownEnd[];
  /** How often the end has been put further in, this one the last. */
  readonly moves: number;
}

/** What is known of every unknown; an end that is not there is unbounded. */
export interface Known {
  readonly lower: Map<number, KnownEnd>;
  readonly upper: Map<number, KnownEnd>;
}

/** An end that a constraint allows to be put. */
export interface Proposal {
  readonly cell: number;
  readonly side: Side;
  readonly at: bigint;
  readonly open: boolean;
  readonly from: readonly KnownEnd[];
}

/** Every end that an end was computed from, itself the last, each after those that it needs. */
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

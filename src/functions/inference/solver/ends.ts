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
  /** The looser bound that it replaced. */
  readonly before: KnownEnd | undefined;
}

/** What is known about every unknown; a missing bound means unbounded. */
export interface Known {
  readonly lower: Map<number, KnownEnd>;
  readonly upper: Map<number, KnownEnd>;
}

/** The bounds of one unknown. */
export interface Ends {
  readonly lower: KnownEnd | undefined;
  readonly upper: KnownEnd | undefined;
}

export const endsOf = ({ lower, upper }: Known, cell: number): Ends => ({
  lower: lower.get(cell),
  upper: upper.get(cell),
});

/** A bound that a constraint implies. */
export interface Proposal {
  readonly cell: number;
  readonly side: Side;
  readonly at: bigint;
  readonly open: boolean;
  readonly from: readonly KnownEnd[];
}

/**
 * Whether a bound that a constraint implies is worth proposing, before the bounds it comes from are
 * listed: most of them only repeat what is known.
 */
export type Worth = (now: KnownEnd | undefined, side: Side, at: bigint, open: boolean) => boolean;

/** Whether a bound excludes a number that the known bound of that side does not. */
export const isTighter: Worth = (now, side, at, open) => {
  if (now === undefined) return true;
  if (at === now.at) return open && !now.open;
  return side === "lower" ? at > now.at : at < now.at;
};

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

/** Whether an unknown with this lower bound is greater than a number. */
export function isAbove(lower: KnownEnd | undefined, at: bigint): lower is KnownEnd {
  return lower !== undefined && (lower.at > at || (lower.at === at && lower.open));
}

/** Whether an unknown with this upper bound is less than a number. */
export function isBelow(upper: KnownEnd | undefined, at: bigint): upper is KnownEnd {
  return upper !== undefined && (upper.at < at || (upper.at === at && upper.open));
}

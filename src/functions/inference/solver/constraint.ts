/** A bound on an unknown. */
export interface Limit {
  readonly at: bigint;
  /** Whether the bound itself is impossible. */
  readonly open: boolean;
}

interface Founded<P> {
  /**
   * The premises of the constraint. The solver only tells them apart; a constraint without premises
   * holds by definition.
   */
  readonly premises: readonly P[];
}

/** lower ≤ x ≤ upper, or without equality if a bound is open. */
export interface Within<P = object> extends Founded<P> {
  readonly form: "within";
  readonly cells: readonly [number];
  readonly lower?: Limit | undefined;
  readonly upper?: Limit | undefined;
}

/** s₁x₁ + s₂x₂ + … = 0, or ≥ 0, where each sign sᵢ is 1 or −1. */
export interface Sum<P = object> extends Founded<P> {
  readonly form: "sum";
  readonly cells: readonly number[];
  readonly signs: readonly (1 | -1)[];
  readonly relation: "zero" | "atLeastZero";
}

/** product = left · right. */
export interface Product<P = object> extends Founded<P> {
  readonly form: "product";
  readonly cells: readonly [product: number, left: number, right: number];
}

/** current = base · (1 + rate), for a base above zero. */
export interface Growing<P = object> extends Founded<P> {
  readonly form: "growing";
  readonly cells: readonly [current: number, base: number, rate: number];
}

/** A constraint between unknowns, which are numbered from 0. */
export type Constraint<P = object> = Within<P> | Sum<P> | Product<P> | Growing<P>;

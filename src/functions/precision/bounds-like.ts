import type { DecimalLike } from "../../model/figure.js";

/** Bounds as one of our functions returned them, or in plain form; one may be absent. */
export interface OpenBoundsLike<U extends string = string> {
  readonly unit: U;
  readonly lower?: DecimalLike;
  readonly upper?: DecimalLike;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Bounds as one of our functions returned them, or in plain form. */
export interface BoundsLike<U extends string = string> extends OpenBoundsLike<U> {
  readonly lower: DecimalLike;
  readonly upper: DecimalLike;
}

/** A computed number as one of our functions returned it, or in plain form. */
export interface DerivedLike<U extends string = string> extends BoundsLike<U> {
  readonly point: DecimalLike;
}

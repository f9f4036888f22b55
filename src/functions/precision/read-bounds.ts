import type { DecimalLike } from "../../model/figure.js";
import { readAmount } from "../levels/read-amount.js";
import { show } from "../refusing/describe.js";
import { refuse } from "../refusing/refuse.js";
import { type Interval, isBounded, type Measured } from "./interval.js";

/** Bounds, of which one may be absent, as one of our functions returned them, or in their plain form. */
export interface OpenBoundsLike<U extends string = string> {
  readonly unit: U;
  readonly lower?: DecimalLike;
  readonly upper?: DecimalLike;
  readonly lowerClosed: boolean;
  readonly upperClosed: boolean;
}

/** Bounds as one of our functions returned them, or in their plain form. */
export interface BoundsLike<U extends string = string> extends OpenBoundsLike<U> {
  readonly lower: DecimalLike;
  readonly upper: DecimalLike;
}

/** A computed number as one of our functions returned it, or in its plain form. */
export interface DerivedLike<U extends string = string> extends BoundsLike<U> {
  readonly point: DecimalLike;
}

export function readBounds(bounds: BoundsLike): Interval {
  const level = readAmount(bounds);
  if (isBounded(level)) return { lower: level.lower, upper: level.upper };
  return refuse("invalidFigure", { needs: "bounds on both sides", got: show(bounds), values: [bounds] });
}

/** Bounds with their point. */
export function readDerived(derived: DerivedLike): Measured {
  const { point, lower, upper } = readAmount(derived);
  if (point !== undefined && lower !== undefined && upper !== undefined) return { point, lower, upper };
  return refuse("invalidFigure", { needs: "a computed number with its point and both bounds", got: show(derived), values: [derived] });
}

import type { ComputedBasis, Derived, OpenDerived, OpenMeasured } from "../precision/interval.js";
import { toDerived } from "../precision/interval.js";

/** A ratio of two amounts, with proven bounds. */
export interface RatioResult extends Derived<"ratio"> {
  readonly outcome: "ratio";
}

/**
 * A ratio of amounts of which only one bound may be known: of "more than JPY5 billion" it is known
 * what it is at least.
 */
export interface OpenRatioResult extends OpenDerived<"ratio"> {
  readonly outcome: "ratio";
}

/** No ratio, because a side of it is not there. */
export interface MissingAmount<S extends string = string> {
  readonly outcome: "missing";
  readonly missing: readonly { readonly side: S }[];
}

export function toRatio(ratio: OpenMeasured, basis: ComputedBasis): OpenRatioResult {
  return { outcome: "ratio", ...toDerived(ratio, "ratio", basis) };
}

/** Which sides are not there, by their names. */
export function missingOf<S extends string>(sides: Readonly<Record<S, unknown>>): MissingAmount<S> {
  const missing = (Object.keys(sides) as S[]).flatMap((side) =>
    sides[side] === undefined ? [{ side }] : [],
  );
  return { outcome: "missing", missing };
}

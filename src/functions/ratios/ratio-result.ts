import type { ComputedBasis, Derived, OpenDerived, OpenMeasured } from "../precision/interval.js";
import { toDerived } from "../precision/interval.js";

/** A ratio of two amounts, with proven bounds. */
export interface RatioResult extends Derived<"ratio"> {
  readonly outcome: "ratio";
}

/**
 * A ratio of amounts of which only one bound may be known: for "more than JPY5 billion", only the
 * lower bound.
 */
export interface OpenRatioResult extends OpenDerived<"ratio"> {
  readonly outcome: "ratio";
}

/** No ratio, because an amount is missing. */
export interface MissingAmount<S extends string = string> {
  readonly outcome: "missing";
  readonly missing: readonly { readonly side: S }[];
}

export function toRatio(ratio: OpenMeasured, basis: ComputedBasis): OpenRatioResult {
  return { outcome: "ratio", ...toDerived(ratio, "ratio", basis) };
}

/** The names of the missing amounts. */
export function missingOf<S extends string>(sides: Readonly<Record<S, unknown>>): MissingAmount<S> {
  const missing = (Object.keys(sides) as S[]).flatMap((side) =>
    sides[side] === undefined ? [{ side }] : [],
  );
  return { outcome: "missing", missing };
}

import { type Bounds, type Interval, toBounds } from "./interval.js";
import { overlapOf } from "./overlap.js";
import type { BoundsLike } from "./bounds-like.js";
import { readBounds } from "./read-bounds.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/** What remains possible if several bounds on one number hold. */
export type Intersection<U extends string = string> =
  ({ readonly outcome: "shared" } & Bounds<U>) | { readonly outcome: "disjoint" };

/**
 * What remains possible if all of the given bounds hold: several statements of one fact, or the
 * exchange rates that several pairs imply. `disjoint` if nothing does; bounds that touch are shared
 * only if both are closed.
 *
 * @param all - One or more bounds of the same number in the same unit.
 * @throws EarningsError `outOfRange` without any bounds.
 * @throws EarningsError `mixedUnits` for bounds on different things.
 * @throws EarningsError `invalidFigure` for invalid bounds, or if one is missing.
 *
 * @example
 * ```ts
 * import { guidance, impliedExchangeRate, intersect } from "@iij/earnings";
 *
 * const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
 * const rate = intersect(impliedExchangeRate(low, convenienceTranslation.low), impliedExchangeRate(high, convenienceTranslation.high));
 * rate.outcome === "shared" && [rate.lower.toFixed(3), rate.upper.toFixed(3)]; // → ["118.667", "118.765"]
 * ```
 */
export function intersect<U extends string>(...all: BoundsLike<U>[]): Intersection<U> {
  return named("intersect", () => {
    const [first, ...rest] = all.map((bounds) => readBounds(bounds));
    const [sample] = all;
    if (first === undefined || sample === undefined) {
      refuse("outOfRange", { needs: "at least one interval", got: "none", values: all });
    }
    for (const next of all) requireSameUnit(sample, next);
    const shared = rest.reduce<Interval | undefined>(
      (left, next) => left && overlapOf(left, next),
      first,
    );
    return shared === undefined
      ? { outcome: "disjoint" }
      : { outcome: "shared", ...toBounds(shared, sample.unit) };
  });
}

import { compare } from "./exact.js";
import { type Bounds, type End, type Interval, isBelow, type OpenInterval, toBounds } from "./interval.js";
import { type BoundsLike, readBounds } from "./read-bounds.js";
import { requireSameUnit } from "./require-same-unit.js";
import { refuse } from "../refusing/refuse.js";
import { named } from "../refusing/named.js";

/** What several bounds on one number leave possible. */
export type Intersection<U extends string = string> =
  | ({ readonly outcome: "shared" } & Bounds<U>)
  | { readonly outcome: "disjoint" };

/**
 * What remains possible if all of the given bounds hold: several statements of one fact, or the exchange rates that
 * several pairs imply. `disjoint` if nothing does; ends that touch are shared only if both are closed.
 *
 * @param all - One or more bounds of the same number in the same unit.
 * @throws EarningsError `outOfRange` without any bounds; `mixedUnits` for bounds on different things; `invalidFigure` for what is none, or is unbounded.
 *
 * @example
 * ```ts
 * import { guidance, impliedRate, intersect } from "@iij/earnings";
 *
 * const { low, high, convenienceTranslation } = guidance["4Q02"].revenues;
 * const rate = intersect(impliedRate(low, convenienceTranslation.low), impliedRate(high, convenienceTranslation.high));
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
    const shared = rest.reduce<Interval | undefined>((left, next) => left && overlapOf(left, next), first);
    return shared === undefined ? { outcome: "disjoint" } : { outcome: "shared", ...toBounds(shared, sample.unit) };
  });
}

/** What two intervals have in common, if anything. */
export function overlapOf(a: Interval, b: OpenInterval): Interval | undefined;
export function overlapOf(a: OpenInterval, b: OpenInterval): OpenInterval | undefined;
export function overlapOf(a: OpenInterval, b: OpenInterval): OpenInterval | undefined {
  if (isBelow(a, b) || isBelow(b, a)) return undefined;
  return { lower: tighter(a.lower, b.lower, 1), upper: tighter(a.upper, b.upper, -1) };
}

/** The higher of two ends, or the lower if the sign is negative; of two at one place the open one. */
function tighter(a: End | undefined, b: End | undefined, sign: 1 | -1): End | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const order = compare(a.at, b.at) * sign;
  return order === 0 ? { at: a.at, closed: a.closed && b.closed } : order > 0 ? a : b;
}

import { EarningsError } from "../../model/earnings-error.js";
import type { Bounds } from "./interval.js";

/** What several bounds on one number leave possible. */
export type Intersection = ({ readonly outcome: "shared" } & Bounds) | { readonly outcome: "disjoint" };

/**
 * What remains possible if all of the given bounds hold: several statements of one fact, or the exchange rates that
 * several pairs imply. `disjoint` if nothing does; ends that touch are shared only if both are closed.
 *
 * @param all - One or more bounds of the same number in the same unit.
 * @throws EarningsError `outOfRange` without any bounds.
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
export function intersect(...all: readonly Bounds[]): Intersection {
  const [first, ...rest] = all;
  if (first === undefined) {
    throw new EarningsError("outOfRange", { function: "intersect", needs: "at least one interval", got: "none", values: all });
  }
  let { lower, upper, lowerClosed, upperClosed } = first;
  for (const next of rest) {
    const below = next.lower.cmp(lower);
    lowerClosed = below === 0 ? lowerClosed && next.lowerClosed : below > 0 ? next.lowerClosed : lowerClosed;
    lower = below > 0 ? next.lower : lower;
    const above = next.upper.cmp(upper);
    upperClosed = above === 0 ? upperClosed && next.upperClosed : above < 0 ? next.upperClosed : upperClosed;
    upper = above < 0 ? next.upper : upper;
  }
  const width = upper.cmp(lower);
  if (width < 0 || (width === 0 && !(lowerClosed && upperClosed))) return { outcome: "disjoint" };
  return { outcome: "shared", lower, upper, lowerClosed, upperClosed };
}

import { compare, one, zero } from "../precision/exact.js";
import {
  add,
  type Derived,
  exactly,
  type Measured,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { clamp } from "../ratios/clamp.js";
import { type Ratio, readRatio } from "../ratios/read-ratio.js";
import { requireShare } from "./cross-sell-counts.js";
import { named } from "../refusing/named.js";

/** How many customers two rates of one group leave in common. */
export interface Overlap {
  /** The share that has both at the least: a + b − 1, or nothing. */
  readonly least: Derived<"ratio">;
  /** The share that can have both at the most: the smaller rate. */
  readonly most: Derived<"ratio">;
}

/**
 * The least and the most share of a group that can have both of two things, by inclusion and
 * exclusion: of 67 % and 53 % at least 20 % and at most 53 % have both. What is really so, two
 * rates do not say.
 *
 * @param a - The share that has the one.
 * @param b - The share of the same group that has the other.
 * @returns Two ratios; `least.lower` to `most.upper` holds whatever is behind the rounding.
 * @throws EarningsError `outOfRange` for a rate outside of 0 to 1; `mixedUnits` for what is no
 * ratio; `invalidFigure` and `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { crossSellOverlap, crossSelling } from "@iij/earnings";
 *
 * const { valueAddedServices, systemsIntegration } = crossSelling["3Q02"];
 * const { least, most } = crossSellOverlap(valueAddedServices.rate, systemsIntegration.rate);
 * [least.lower.toString(), most.upper.toString()]; // → ["0.19", "0.535"]
 * ```
 */
export function crossSellOverlap(a: Ratio, b: Ratio): Overlap {
  return named("crossSellOverlap", () => {
    const first = requireShare(a, readRatio(a));
    const second = requireShare(b, readRatio(b));
    return {
      least: toDerived(clamp(subtract(add(first, second), exactly(one)), zero, one), "ratio"),
      most: toDerived(smaller(first, second), "ratio"),
    };
  });
}

/** The smaller of two numbers that are only known by their intervals. */
function smaller(a: Measured, b: Measured): Measured {
  const lower = compare(a.lower.at, b.lower.at);
  const upper = compare(a.upper.at, b.upper.at);
  return {
    point: compare(a.point, b.point) <= 0 ? a.point : b.point,
    // Ends at one place: the lower one is possible if either is, the upper one only if both are.
    lower:
      lower === 0
        ? { at: a.lower.at, closed: a.lower.closed || b.lower.closed }
        : lower < 0
          ? a.lower
          : b.lower,
    upper:
      upper === 0
        ? { at: a.upper.at, closed: a.upper.closed && b.upper.closed }
        : upper < 0
          ? a.upper
          : b.upper,
  };
}

import type { BoundedIn } from "../levels/bounded-in.js";
import { type LevelLike, readLevel } from "../levels/read-level.js";
import type { BoundedLevel, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { named } from "../refusing/named.js";
import { compare, type Side } from "./compare.js";
import { type GrowthOptions, readGrowthOptions } from "./growth-options.js";
import type { ComputedGrowth } from "./outcome.js";

/**
 * How much a figure grew, as precisely as two printed figures can tell.
 *
 * A rate, as a ratio (0.063 is 6.3 %), comes only from a base that is certainly above zero to a
 * figure that is certainly not below it. Everything else has its own outcome, so that no loss
 * "grows": `turnedToLoss` (赤字転落), `turnedToProfit` (黒字転換), `lossWidened` (赤字拡大), `lossNarrowed`
 * (赤字縮小; also to exactly zero), `lossUnchanged`, `zeroBase`, `indeterminate` if the rounding leaves
 * it open (a bound on the other side of zero, or two losses that overlap), `missing`, `hedged` if a
 * side is "approximately", "more than", only words or a target, and `notComparable` if metric,
 * span, company, accounting standard, scope or definition differ. English reports print "n.m." for
 * all of these. Two ratios have no rate either: `points` has their difference under `change`.
 *
 * These outcomes are for profits. For a metric that `metrics` describes as an `expense`, ours or
 * yours, negative amounts are money spent: from −100 to −120 it grew by 20 %, and an expense that
 * became a benefit is `signChanged`. Metrics without a description are treated as profits.
 *
 * Rates and changes carry a point, which is computed from the printed values and rounded once, and
 * proven bounds: for all unrounded amounts that round to the two figures, the growth lies between
 * `lower` and `upper`.
 *
 * @param current - The later figure, or `undefined` if there is none.
 * @param base - The earlier figure with which it is compared, likewise.
 * @param options - `metrics` describes your own metrics, by the name that figures have under
 * `metric`. Add the fiscal calendar if fiscal years are not all of one length: growth from or to a
 * short year is `notComparable`.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` if the base is the later period, or for two things in one
 * document without a period, such as the floor space of two buildings.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures, or for amounts
 * whose bounds are swapped.
 *
 * @example
 * ```ts
 * import { growth, quarters } from "@iij/earnings";
 *
 * const loss = growth(quarters["3Q02"].operatingIncome, quarters["2Q02"].operatingIncome);
 * loss.outcome; // → "lossWidened"
 * loss.outcome === "lossWidened" && loss.change.point.toString(); // → "-373000000"
 * ```
 */
export function growth<U extends string, V extends string>(
  current: Quantity<U> | BoundedLevel<U> | HedgedQuantity<U> | Wording | undefined,
  base:
    | Quantity<NoInfer<U>>
    | BoundedIn<NoInfer<U>, V>
    | HedgedQuantity<NoInfer<U>>
    | Wording
    | undefined,
  options?: GrowthOptions,
): ComputedGrowth {
  // A malformed figure is rejected even if the other one is missing.
  return named(
    "growth",
    () => compare(sideOf(current), sideOf(base), readGrowthOptions(options)).growth,
  );
}

function sideOf(level: LevelLike | undefined): Side {
  return { levels: level === undefined ? [] : [readLevel(level)] };
}

import type { BoundedIn } from "../levels/bounded-in.js";
import { type LevelLike, readLevel } from "../levels/read-level.js";
import type { BoundedLevel, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { named } from "../refusing/named.js";
import { compare, type Side } from "./compare.js";
import { type GrowthOptions, readGrowthOptions } from "./growth-options.js";
import type { ComputedGrowth } from "./outcome.js";

/**
 * How much a figure grew, as far as two printed figures can say.
 *
 * A rate, as a ratio (0.063 is 6.3 %), comes only from a base that is certainly above zero to a
 * figure that is certainly not below it. Everything else has its own outcome, so that no loss
 * "grows": `turnedToLoss` (赤字転落), `turnedToProfit` (黒字転換), `lossWidened` (赤字拡大), `lossNarrowed`
 * (赤字縮小; also to exactly zero), `lossUnchanged`, `zeroBase`, `indeterminate` where the rounding
 * leaves it open (an end on the other side of zero, two losses that overlap), `missing`, `hedged`
 * where a side is "approximately", "more than", only words or a target, and `notComparable` where
 * metric, span, company, accounting standard, scope or definition differ. "n.m." in English reports is all
 * of these. Two ratios have no rate either: `points` says by how many points they differ, as
 * `change`.
 *
 * These are words for profits. Of a metric that `metrics` describes as an `expense`, ours or yours,
 * amounts kept below zero are money spent: from −100 to −120 it grew by 20 %, and an expense that
 * became a benefit is `signChanged`. Figures whose metric nothing describes are taken for profits.
 *
 * Rates and changes carry a point, which is the quotient of the printed values rounded once, and
 * proven bounds: whatever unrounded amounts print like the two figures, their growth lies between
 * `lower` and `upper`.
 *
 * @param current - The later figure, or `undefined` if it is not disclosed.
 * @param base - The earlier figure that it is compared with, likewise.
 * @param options - `metrics`: what your own metrics are, by the name under `metric` of the figures;
 * and how fiscal years lie, where they are not all of one length. Growth from or to a short year is
 * `notComparable`.
 * @throws EarningsError `mixedUnits`; `mismatch` if the base is the later period, or for two things
 * of one document without a period, such as the floor space of two buildings; `invalidFigure` and
 * `excessDigits` for malformed figures, or levels whose bounds are swapped.
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
  // A side that is there is read, and refused if it is malformed, even if the other is missing.
  return named(
    "growth",
    () => compare(sideOf(current), sideOf(base), readGrowthOptions(options)).growth,
  );
}

function sideOf(level: LevelLike | undefined): Side {
  return { levels: level === undefined ? [] : [readLevel(level)] };
}

import type { Amount, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import { compare, type Side } from "../growth/compare.js";
import type { ComputedGrowth } from "../growth/outcome.js";
import { isThreshold, thresholds } from "../../model/hedge.js";
import type { BoundedIn } from "../levels/bounded-in.js";
import { describedBy, type MetricOptions } from "../levels/described-by.js";
import type { Level } from "../levels/level.js";
import { readLevel } from "../levels/read-level.js";
import type { Exact } from "../precision/exact.js";
import {
  type ComputedBasis,
  contains,
  type Derived,
  isAtMost,
  isBelow,
  type OpenDerived,
  type OpenMeasured,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { readTolerance } from "../precision/read-tolerance.js";
import { named } from "../refusing/named.js";
import { requireOptions } from "../refusing/require-options.js";
import { type Held, heldAgainst, type UndecidedGuidance } from "./held-against.js";
import { placeInChain, type TargetInChain } from "./place-in-chain.js";
import type { BoundedTarget, Target } from "./read-guidance.js";

/**
 * The distances of an actual figure from the bounds of its guidance: positive above a bound,
 * negative below it.
 */
export interface Distance<D extends OpenDerived = OpenDerived> {
  /** Absent if the guidance has no lower bound. */
  readonly low?: D;
  /** Absent if the guidance has no upper bound. */
  readonly high?: D;
}

/** How an actual figure compares with its guidance. */
export type GuidanceCheck<D extends Distance = Distance> = {
  /**
   * Which target of the chain it was (the latest, an earlier one or the initial one) and from which
   * document. Absent if the target does not say where it comes from.
   */
  readonly against?: TargetInChain;
} & (
  | {
      readonly outcome: "below" | "within" | "above";
      readonly distance: D;
      readonly basis: ComputedBasis;
    }
  | {
      readonly outcome: "undecidable";
      readonly reason: "rounding";
      readonly distance: D;
      readonly basis: ComputedBasis;
    }
  | Exclude<UndecidedGuidance, { readonly reason: "qualitative" }>
  | {
      readonly outcome: "undecidable";
      readonly reason: "qualitative";
      /** The growth from the caller's `base`, as `growth` computes it. */
      readonly growth?: ComputedGrowth;
    }
);

/** What a check may assume beyond what is printed. */
export interface GuidanceOptions<U extends string = string> extends MetricOptions {
  /**
   * The fraction by which an amount may differ from an approximate target and still meet it:
   * `"0.05"` is 5 % up or down. No document states it, so the caller decides.
   */
  readonly tolerance?: string;
  /** For guidance in words: the earlier figure from which growth is computed. */
  readonly base?: Actual<U>;
}

/** The distances from both bounds, for a figure that has both bounds itself. */
export type FullDistance = Distance<Derived> & { readonly low: Derived; readonly high: Derived };

/** What can be compared with guidance. */
type Actual<U extends string> = Amount<U> | HedgedQuantity<U> | Wording | undefined;

/**
 * Whether an actual figure came out below, within or above its guidance, as far as the printed
 * digits can tell.
 *
 * Both bounds of a range belong to it. A point target is met by any amount that would be printed
 * the same way. "More than" and "at least" have only a lower bound, "less than" and "at most" only
 * an upper one; the threshold itself meets "at least" and "at most" and misses the other two.
 * `undecidable` has a reason: the rounding straddles a bound, the guidance is approximate or in
 * words, the actual figure is hedged or missing, or the two differ in accounting standard, scope or
 * definition (an amount per share before and after a split).
 *
 * @param actual - The figure of the same metric and period, printed, computed or inferred, or
 * `undefined` if there is none.
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param options - `tolerance`: how far an amount may be from an approximate target and still meet
 * it. `base`: for guidance in words, the earlier figure, such as that of the quarter before.
 * @returns The outcome, with the distances actual − low and actual − high if there are such bounds,
 * and `against`, which says which target of its chain it was.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` for another metric or period, or a range whose bounds are
 * swapped.
 * @throws EarningsError `malformedRecord` for an unknown form of target.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { checkGuidance, guidance, quarters } from "@iij/earnings";
 *
 * const actual = { value: "13000000000", unit: "JPY", decimals: -8 } as const;
 * const check = checkGuidance(actual, guidance["4Q02"].revenues);
 * check.outcome; // → "undecidable"
 * check.outcome === "undecidable" && check.reason; // → "rounding"
 *
 * const [base, loss] = [quarters["3Q02"].operatingIncome, quarters["4Q02"].operatingIncome];
 * const words = checkGuidance(loss, guidance["4Q02"].operatingIncome, { base });
 * check.against?.document; // → "iij-3q02-presentation"
 * [words.outcome, words.outcome === "undecidable" && words.reason === "qualitative" && words.growth?.outcome]; // → ["undecidable", "lossNarrowed"]
 * ```
 */
export function checkGuidance<U extends string>(
  actual: Quantity<NoInfer<U>> | undefined,
  guidance: BoundedTarget<U>,
  options?: GuidanceOptions<NoInfer<U>>,
): GuidanceCheck<FullDistance>;
export function checkGuidance<U extends string, V extends string>(
  actual: Actual<NoInfer<U>> | BoundedIn<NoInfer<U>, V>,
  guidance: Target<U>,
  options?: GuidanceOptions,
): GuidanceCheck;
export function checkGuidance(
  actual: Actual<string>,
  guidance: Target,
  options: GuidanceOptions = {},
): GuidanceCheck {
  return named("checkGuidance", () => {
    requireOptions(options, ["base", "metrics", "tolerance"]);
    const describe = describedBy(options.metrics);
    const { tolerance, base } = options;
    const now = actual === undefined ? undefined : readLevel(actual);
    const outcome = checkLevel(now, guidance, readTolerance(tolerance));
    const against = placeInChain(guidance);
    const check: GuidanceCheck = { ...outcome, ...(against === undefined ? {} : { against }) };
    if (check.outcome !== "undecidable" || check.reason !== "qualitative" || base === undefined)
      return check;
    const side = (level: Level | undefined): Side => ({
      levels: level === undefined ? [] : [level],
    });
    return { ...check, growth: compare(side(now), side(readLevel(base)), { describe }).growth };
  });
}

/** The check of a level that was already read. */
export function checkLevel(
  now: Level | undefined,
  guidance: Target,
  tolerance?: Exact,
): GuidanceCheck {
  const held = heldAgainst(now, guidance, tolerance);
  return held.outcome === "held" ? outcomeOf(guidance, held) : held;
}

function outcomeOf(guidance: Target, { target, now, low, high }: Held): GuidanceCheck {
  const basis = now.kind === "inferred" ? "inferred" : "computed";
  const from = (bound: OpenMeasured): OpenDerived =>
    toDerived(subtract(now, bound), target.unit ?? "", basis);
  // "More than" excludes the threshold itself, and "at least" includes it.
  const { form } = guidance;
  const isMetByThreshold = isThreshold(form) && thresholds[form].closed;
  if (high === undefined) {
    const [below, within] = isMetByThreshold
      ? [isBelow(now, low), isAtMost(low, now)]
      : [isAtMost(now, low), isBelow(low, now)];
    return withDistance(below, false, within, { low: from(low) }, basis);
  }
  if (low === undefined) {
    const [above, within] = isMetByThreshold
      ? [isBelow(high, now), isAtMost(now, high)]
      : [isAtMost(high, now), isBelow(now, high)];
    return withDistance(false, above, within, { high: from(high) }, basis);
  }
  // Both bounds of a range belong to it exactly; a point is met by any amount that would be printed
  // the same way.
  const within = form === "point" ? contains(low, now) : isAtMost(low, now) && isAtMost(now, high);
  return withDistance(
    isBelow(now, low),
    isBelow(high, now),
    within,
    { low: from(low), high: from(high) },
    basis,
  );
}

function withDistance(
  below: boolean,
  above: boolean,
  within: boolean,
  distance: Distance,
  basis: ComputedBasis,
): GuidanceCheck {
  if (below) return { outcome: "below", distance, basis };
  if (above) return { outcome: "above", distance, basis };
  if (within) return { outcome: "within", distance, basis };
  return { outcome: "undecidable", reason: "rounding", distance, basis };
}

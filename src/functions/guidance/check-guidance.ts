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
 * How far an actual figure is from the bounds of its guidance: positive above one, negative below
 * it.
 */
export interface Distance<D extends OpenDerived = OpenDerived> {
  /** Absent where the guidance has no lower bound. */
  readonly low?: D;
  /** Absent where the guidance has no upper bound. */
  readonly high?: D;
}

/** How an actual figure stands to its guidance. */
export type GuidanceCheck<D extends Distance = Distance> = {
  /**
   * Which target of the chain it was: the latest, an earlier one or the initial one, and of which
   * document. Absent where a target says nothing of where it comes from.
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
      /** Which way it went from the base that the caller names, as `growth` says it. */
      readonly growth?: ComputedGrowth;
    }
);

/** What a check may take for granted beyond what is printed. */
export interface GuidanceOptions<U extends string = string> extends MetricOptions {
  /**
   * By what part of it an amount may differ from an approximate target and still meet it: `"0.05"`
   * is 5 % up and down. Nobody stated it, so it is the caller's.
   */
  readonly tolerance?: string;
  /** Of guidance in words: the figure before, from which it went one way or the other. */
  readonly base?: Actual<U>;
}

/** The distances from both bounds, of a figure that has both itself. */
export type FullDistance = Distance<Derived> & { readonly low: Derived; readonly high: Derived };

/** What can be held against guidance. */
type Actual<U extends string> = Amount<U> | HedgedQuantity<U> | Wording | undefined;

/**
 * Whether an actual figure came out below, within or above its guidance, if the printed digits can
 * tell.
 *
 * Both ends of a range belong to it. A point is met by what prints like it. "More than" and "at
 * least" have only a low end, "less than" and "at most" only a high one; the threshold itself meets
 * "at least" and "at most", and misses the other two. `undecidable` says why: the rounding straddles an
 * end, the guidance was approximate or in words, the actual figure is a hedge or is not there, or
 * the two are not of one accounting standard, scope or definition (an amount per share before and
 * after a split).
 *
 * @param actual - The figure of the same metric and period, printed, computed or inferred, or
 * `undefined` if there is none.
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param options - `tolerance`: how far from an approximate target still meets it. `base`: of
 * guidance in words, the figure before, such as that of the quarter before.
 * @returns The outcome, with the distances actual − low and actual − high where there are such
 * ends, and `against`, which says which target of its chain it was.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric or period, or a range whose
 * ends are swapped; `malformedRecord` for another form; `invalidFigure` and `excessDigits` for
 * malformed figures.
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

/** The check of a level that has been read. */
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
  // "More than" a threshold is not the threshold itself, and "at least" is.
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
  // Both bounds of a range are in it whatever their rounding; a point is met by what prints like
  // it.
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

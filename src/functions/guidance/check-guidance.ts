import type { Amount, HedgedQuantity, Quantity, Wording } from "../../model/figure.js";
import type { BoundedIn } from "../levels/bounded-in.js";
import type { Level } from "../levels/level.js";
import { describedBy, type MetricOptions } from "../levels/described-by.js";
import { readLevel } from "../levels/read-level.js";
import { readTarget } from "../levels/read-target.js";
import {
  type ComputedBasis,
  contains,
  type Derived,
  exactly,
  isAtMost,
  isBelow,
  type Measured,
  type OpenDerived,
  type OpenMeasured,
  subtract,
  toDerived,
} from "../precision/interval.js";
import { grownMetric } from "../../model/metric.js";
import { compare, type Side } from "../growth/compare.js";
import type { ComputedGrowth } from "../growth/outcome.js";
import { type Exact, minus, plus, times, zero } from "../precision/exact.js";
import { readTolerance } from "../precision/read-tolerance.js";
import { readQuantity } from "../precision/read-quantity.js";
import { differenceIn, requireSame, terms } from "../precision/require-same.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { named } from "../refusing/named.js";
import { requireOptions } from "../refusing/require-options.js";
import { type BoundedTarget, refuseForm, type Target, withSubject } from "./read-guidance.js";
import { placeInChain, type TargetInChain } from "./place-in-chain.js";
import { withoutHedge } from "../levels/read-stated.js";

/**
 * How far an actual figure is from the bounds of its guidance: positive above one, negative below
 * it.
 */
export interface Distance<D extends OpenDerived = OpenDerived> {
  readonly low: D;
  /** Absent where the guidance has no upper bound. */
  readonly high?: D;
}

/** In what guidance and actual figure differ, so that they cannot be compared. */
export type GuidanceDifference = (typeof terms)[number];

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
  | {
      readonly outcome: "undecidable";
      readonly reason: "notComparable";
      readonly differs: GuidanceDifference;
      readonly target: string;
      readonly actual: string;
    }
  | {
      readonly outcome: "undecidable";
      readonly reason: "qualitative";
      /** Which way it went from the base that the caller names, as `growth` says it. */
      readonly growth?: ComputedGrowth;
    }
  | {
      readonly outcome: "undecidable";
      readonly reason: "approximate" | "hedged" | "missing";
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
export type FullDistance = Distance<Derived> & { readonly high: Derived };

/** What can be held against guidance. */
type Actual<U extends string> = Amount<U> | HedgedQuantity<U> | Wording | undefined;

/**
 * Whether an actual figure came out below, within or above its guidance, if the printed digits can
 * tell.
 *
 * Both ends of a range belong to it. A point is met by what prints like it. "More than" has only a
 * low end, and the threshold itself is below it. `undecidable` says why: the rounding straddles an
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
  const form = guidance?.form;
  if (form === "qualitative" || (form === "approximate" && tolerance === undefined))
    return { outcome: "undecidable", reason: form };
  if (form !== "range" && form !== "point" && form !== "moreThan" && form !== "approximate")
    return refuseForm("range, point, approximate, moreThan or qualitative", guidance);
  const target = readTarget(guidance);
  if (now === undefined) return { outcome: "undecidable", reason: "missing" };
  if (now.lower === undefined && now.upper === undefined)
    return { outcome: "undecidable", reason: "hedged" };
  const expected = withSubject(withoutHedge(target.stated[0] as Quantity), guidance);
  requireSameUnit(expected, now as Level & { readonly unit: string });
  requireSame(["metric", "period"], asGrown(expected, now), now.about);
  const differs = differenceIn(terms, expected, now.about);
  if (differs !== undefined)
    return {
      outcome: "undecidable",
      reason: "notComparable",
      differs: differs.differs,
      target: differs.current,
      actual: differs.base,
    };
  return outcomeOf(guidance, target, now, tolerance);
}

/** Growth of revenues is what a target for `revenuesGrowth` expects. */
function asGrown(expected: Quantity, { unit, about }: Level): Quantity {
  const isGrowth = unit === "ratio" && about.metric === grownMetric(expected.metric ?? "");
  return isGrowth && about.metric !== undefined ? { ...expected, metric: about.metric } : expected;
}

function outcomeOf(
  guidance: Target,
  target: Level,
  now: Level,
  tolerance: Exact | undefined,
): GuidanceCheck {
  const basis = now.kind === "inferred" ? "inferred" : "computed";
  const from = (bound: OpenMeasured): OpenDerived =>
    toDerived(subtract(now, bound), target.unit ?? "", basis);
  const { low, high } = boundsOf(guidance, tolerance);
  // "More than" a threshold is not the threshold itself.
  if (high === undefined)
    return withDistance(isAtMost(now, low), false, isBelow(low, now), { low: from(low) }, basis);
  // Both bounds of a range are in it whatever their rounding; a point is met by what prints like
  // it.
  const within =
    guidance.form === "point" ? contains(low, now) : isAtMost(low, now) && isAtMost(now, high);
  return withDistance(
    isBelow(now, low),
    isBelow(high, now),
    within,
    { low: from(low), high: from(high) },
    basis,
  );
}

/** The amounts that bound a target, each as far as its digits state it. */
function boundsOf(
  guidance: Target,
  tolerance: Exact | undefined,
): { readonly low: Measured; readonly high?: Measured } {
  if (guidance.form === "approximate" && tolerance !== undefined) {
    const { point } = readQuantity(withoutHedge(guidance.value));
    const size = point.digits < 0n ? minus(zero, point) : point;
    const by = times(size, tolerance);
    return { low: exactly(minus(point, by)), high: exactly(plus(point, by)) };
  }
  if (guidance.form === "range")
    return { low: readQuantity(guidance.low), high: readQuantity(guidance.high) };
  if (guidance.form === "moreThan")
    return { low: exactly(readQuantity(withoutHedge(guidance.threshold)).point) };
  const point = readQuantity((guidance as Extract<Target, { readonly form: "point" }>).value);
  return { low: point, high: point };
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

import type { Amount, HedgedQuantity, Wording } from "../../model/figure.js";
import { classify, type Counted } from "../growth/classify.js";
import type { WithoutRate } from "../growth/outcome.js";
import type { BoundedIn } from "../levels/bounded-in.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "../levels/described-by.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
import { readLevel } from "../levels/read-level.js";
import { type Exact, times } from "../precision/exact.js";
import {
  add,
  type ComputedBasis,
  type Derived,
  type End,
  type Measured,
} from "../precision/interval.js";
import { readTolerance } from "../precision/read-tolerance.js";
import { named } from "../refusing/named.js";
import { requireOptions } from "../refusing/require-options.js";
import { type Held, heldAgainst, type UndecidedGuidance } from "./held-against.js";
import { placeInChain, type TargetInChain } from "./place-in-chain.js";
import type { Target } from "./read-guidance.js";

/**
 * What a surprise is measured from: the `target` of one amount, the `midpoint` of a range, the
 * `threshold` of "more than", "at least" and so on, or the amount of an `approximate` target.
 */
export type SurpriseBase = "target" | "midpoint" | "threshold" | "approximate";

interface Measures {
  readonly from: SurpriseBase;
  /** Actual less target, in the unit of both. */
  readonly difference: Derived;
  readonly basis: ComputedBasis;
}

/** How much an actual figure differs from its target, relative to the target. */
export type GuidanceSurprise = {
  /**
   * Which target of the chain it was (the latest, an earlier one or the initial one) and from which
   * document. Absent if the target does not say where it comes from.
   */
  readonly against?: TargetInChain;
} & (
  | (Measures & {
      readonly outcome: "surprise";
      /** As a ratio: 0.1 is 10 % more than the target. */
      readonly surprise: Derived<"ratio">;
      /**
       * For a range, and for an approximate target with its tolerance: the surprise from both
       * bounds. A bound from which none can be computed, such as zero, is absent.
       */
      readonly ends?: { readonly low?: Derived<"ratio">; readonly high?: Derived<"ratio"> };
    })
  | (Measures & {
      /** For ratios, such as a target for growth or a margin: `difference` is in points. */
      readonly outcome: "points";
    })
  | (Measures & {
      readonly outcome: "notMeaningful";
      /**
       * The outcome that `growth` gives: the target is zero or a loss, or a profit became a loss.
       */
      readonly reason: Exclude<WithoutRate, "points">;
    })
  | UndecidedGuidance
);

/** What a surprise may assume beyond what is printed. */
export interface SurpriseOptions extends MetricOptions {
  /**
   * The fraction by which an amount may differ from an approximate target and still meet it:
   * `"0.05"` is 5 % up or down. No document states it, so the caller decides.
   */
  readonly tolerance?: string;
}

/**
 * How much an actual figure differs from its target: (actual − target) ÷ target, with bounds that
 * hold for all amounts that round to the printed digits of both.
 *
 * `from` says what it is measured from. For a range that is the midpoint, which the company did not
 * state, so `ends` also has the surprise from each bound. For "more than", "at least", "less than"
 * and "at most" it is the threshold. An approximate target needs a `tolerance`, which gives its
 * bounds.
 *
 * If growth would have no rate, there is no surprise: for a target of zero or a loss, or a loss in
 * place of an expected profit, the outcome is `notMeaningful`, with the `reason` that `growth`
 * gives and the `difference` as an amount. Ratios differ by `points`. `undecidable` has a reason,
 * as in `checkGuidance`: words, an actual figure that is missing or lacks a bound, or another
 * accounting standard.
 *
 * @param actual - The figure of the same metric and period, printed, computed or inferred, or
 * `undefined` if there is none.
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param options - `tolerance`: how far an amount may be from an approximate target and still meet
 * it. `metrics` describes your own metrics.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `mismatch` for another metric or period, or a range whose bounds are
 * swapped.
 * @throws EarningsError `malformedRecord` for an unknown form of target.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { fiscalYears, formatBounds, guidance, guidanceSurprise } from "@iij/earnings";
 *
 * const { revenues } = fiscalYears.FY2022;
 * [revenues.printed, guidance.FY2022.revenues.value.printed]; // → ["2,527億800万円", "JPY 250.0 billion"]
 * const found = guidanceSurprise(revenues, guidance.FY2022.revenues);
 * found.outcome === "surprise" && formatBounds(found.surprise); // → "1.06% to 1.11%"
 * ```
 */
export function guidanceSurprise<U extends string, V extends string>(
  actual:
    | Amount<NoInfer<U>>
    | BoundedIn<NoInfer<U>, V>
    | HedgedQuantity<NoInfer<U>>
    | Wording
    | undefined,
  guidance: Target<U>,
  options: SurpriseOptions = {},
): GuidanceSurprise {
  return named("guidanceSurprise", () => {
    requireOptions(options, ["metrics", "tolerance"]);
    const describe = describedBy(options.metrics);
    const now = actual === undefined ? undefined : readLevel(actual);
    return surpriseOfLevel(now, guidance, describe, readTolerance(options.tolerance));
  });
}

/** The surprise of a level that was already read. */
export function surpriseOfLevel(
  now: Level | undefined,
  guidance: Target,
  describe: DescriptionOf,
  tolerance?: Exact,
): GuidanceSurprise {
  const held = heldAgainst(now, guidance, tolerance);
  const against = placeInChain(guidance);
  return {
    ...(held.outcome === "held" ? surpriseOf(held, guidance, describe) : held),
    ...(against === undefined ? {} : { against }),
  };
}

function surpriseOf(held: Held, guidance: Target, describe: DescriptionOf): GuidanceSurprise {
  const { now, target } = held;
  if (!isMeasured(now)) return { outcome: "undecidable", reason: "hedged" };
  const basis = now.kind === "inferred" ? "inferred" : "computed";
  const metric = target.about.metric ?? now.about.metric;
  const isExpense = metric !== undefined && describe(metric)?.expense === true;
  const counted = { unit: now.unit, basis, isExpense } as const;
  const { from, base, ends } = baseOf(guidance, held);
  const found = classify(now, base, counted);
  const measures = { from, difference: found.change, basis } as const;
  if (found.outcome === "rate")
    return {
      outcome: "surprise",
      surprise: found.rate,
      ...(ends && { ends: surprisesFrom(ends, now, counted) }),
      ...measures,
    };
  const { outcome } = found;
  return outcome === "points"
    ? { outcome, ...measures }
    : { outcome: "notMeaningful", reason: outcome, ...measures };
}

/** The amount from which a surprise is measured, and the bounds of the target if there are two. */
function baseOf(
  guidance: Target,
  { low, high }: Held,
): { readonly from: SurpriseBase; readonly base: Measured; readonly ends?: Ends } {
  if (high === undefined) return { from: "threshold", base: low };
  if (low === undefined) return { from: "threshold", base: high };
  if (guidance.form === "point") return { from: "target", base: low };
  const base = halfOf(add(low, high));
  return {
    from: guidance.form === "range" ? "midpoint" : "approximate",
    base,
    ends: { low, high },
  };
}

interface Ends {
  readonly low: Measured;
  readonly high: Measured;
}

function surprisesFrom(
  { low, high }: Ends,
  now: MeasuredLevel,
  counted: Counted,
): NonNullable<Extract<GuidanceSurprise, { outcome: "surprise" }>["ends"]> {
  const [fromLow, fromHigh] = [classify(now, low, counted), classify(now, high, counted)];
  return {
    ...(fromLow.outcome === "rate" && { low: fromLow.rate }),
    ...(fromHigh.outcome === "rate" && { high: fromHigh.rate }),
  };
}

function halfOf({ point, lower, upper }: Measured): Measured {
  const half = (end: End): End => ({ at: times(end.at, oneHalf), closed: end.closed });
  return { point: times(point, oneHalf), lower: half(lower), upper: half(upper) };
}

const oneHalf: Exact = { digits: 5n, scale: 1 };

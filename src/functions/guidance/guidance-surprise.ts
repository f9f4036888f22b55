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

/** By what part of its target an actual figure differs from it. */
export type GuidanceSurprise = {
  /**
   * Which target of the chain it was: the latest, an earlier one or the initial one, and of which
   * document. Absent where a target says nothing of where it comes from.
   */
  readonly against?: TargetInChain;
} & (
  | (Measures & {
      readonly outcome: "surprise";
      /** As a ratio: 0.1 is 10 % more than the target. */
      readonly surprise: Derived<"ratio">;
      /**
       * Of a range, and of an approximate target within its tolerance: the surprise at both ends.
       * An end from which there is none, such as zero, is absent.
       */
      readonly ends?: { readonly low?: Derived<"ratio">; readonly high?: Derived<"ratio"> };
    })
  | (Measures & {
      /** Of ratios, such as a target for growth or a margin: `difference` is in points. */
      readonly outcome: "points";
    })
  | (Measures & {
      readonly outcome: "notMeaningful";
      /** What `growth` calls it: the target is zero or a loss, or a profit became a loss. */
      readonly reason: Exclude<WithoutRate, "points">;
    })
  | UndecidedGuidance
);

/** What a surprise may take for granted beyond what is printed. */
export interface SurpriseOptions extends MetricOptions {
  /**
   * By what part of it an amount may differ from an approximate target and still meet it: `"0.05"`
   * is 5 % up and down. Nobody stated it, so it is the caller's.
   */
  readonly tolerance?: string;
}

/**
 * By what part of its target an actual figure differs from it: (actual − target) ÷ target, with
 * bounds that hold for all amounts that print like both.
 *
 * `from` says what it is measured from. A range is measured from its midpoint, which nobody
 * expected in so many words, so `ends` has the surprise from either end as well. "More than", "at
 * least", "less than" and "at most" are measured from their threshold. A target that is approximate needs a `tolerance`, and has its ends
 * from that.
 *
 * Where growth has no rate there is no surprise: a target of zero or a loss, or a loss where a
 * profit was expected, is `notMeaningful`, with the `reason` that `growth` gives and the
 * `difference` as an amount. Ratios differ by `points`. `undecidable` says why nothing can be
 * measured, as `checkGuidance` does: words, an actual figure that is missing or has not both
 * bounds, another accounting standard.
 *
 * @param actual - The figure of the same metric and period, printed, computed or inferred, or
 * `undefined` if there is none.
 * @param guidance - One of ours, or any `{ form, low, high }` and so on.
 * @param options - `tolerance`: how far from an approximate target still meets it. `metrics`: what
 * your own metrics are.
 * @throws EarningsError `mixedUnits`; `mismatch` for another metric or period, or a range whose
 * ends are swapped; `malformedRecord` for another form; `invalidFigure` and `excessDigits` for
 * malformed figures.
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

/** The surprise of a level that has been read. */
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

/** What a surprise is measured from, and the ends of what was expected where there are two. */
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
  const [fromLow, fromHigh] = [low, high].map((end) => classify(now, end, counted));
  return {
    ...(fromLow?.outcome === "rate" && { low: fromLow.rate }),
    ...(fromHigh?.outcome === "rate" && { high: fromHigh.rate }),
  };
}

function halfOf({ point, lower, upper }: Measured): Measured {
  const half = (end: End): End => ({ at: times(end.at, oneHalf), closed: end.closed });
  return { point: times(point, oneHalf), lower: half(lower), upper: half(upper) };
}

const oneHalf: Exact = { digits: 5n, scale: 1 };

import type { IsoDate, PeriodId } from "../../model/period.js";
import { actualReader } from "../../chart/guidance/actuals.js";
import { guidedPeriod, type TargetChain } from "../../chart/guidance/guidance-rows.js";
import { notComparableText } from "../../functions/display/standard-words.js";
import { type SurpriseCause, surpriseReason } from "../../functions/display/surprise-words.js";
import {
  type GuidanceSurprise,
  type SurpriseBase,
  type SurpriseOptions,
  surpriseOfLevel,
} from "../../functions/guidance/guidance-surprise.js";
import type { TargetInChain } from "../../functions/guidance/place-in-chain.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import { describedBy } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import { levelsOfSpan } from "../../functions/levels/levels-of-span.js";
import { requireOneUnit } from "../../functions/levels/one-unit.js";
import type { MetricOf, Series } from "../../functions/levels/series.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import type { ComputedBasis, Derived } from "../../functions/precision/interval.js";
import { readTolerance } from "../../functions/precision/read-tolerance.js";
import { named } from "../../functions/refusing/named.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import { type RowScale, type ScaledNumbers, scaledNumbers } from "./scaled-numbers.js";

/** Options of `surpriseRows`. */
export interface SurpriseRowOptions extends RowOptions, SurpriseOptions {
  /**
   * Measures ranges from their midpoint, which the company did not state; `from` is then
   * `midpoint`. By default a range has no surprise.
   */
  readonly midpoints?: boolean;
}

/** A target and its result as a row of plain values; missing values are `null`. */
export interface SurpriseRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** The place of the target in its chain, and when it was issued. */
  readonly place: TargetInChain["place"] | null;
  readonly issued: string | null;
  /** The actual amount, in `unit` and `scale`, with its bounds. */
  readonly value: number | null;
  readonly middle: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** The target: its amount, if it names one, and its bounds. */
  readonly target: number | null;
  readonly targetLower: number | null;
  readonly targetUpper: number | null;
  readonly unit: string;
  readonly scale: RowScale;
  /**
   * The outcome of `guidanceSurprise`, or `range` for one that is not measured from its midpoint.
   */
  readonly outcome: GuidanceSurprise["outcome"] | "range";
  /** What the surprise is measured from. */
  readonly from: SurpriseBase | null;
  readonly basis: ComputedBasis | null;
  /** Why there is no surprise, in words. */
  readonly reason: string | null;
  /** The `reason` of `guidanceSurprise`. */
  readonly cause: SurpriseCause | null;
  /** (actual − target) ÷ target, a ratio, whatever the scale, with its proven bounds. */
  readonly surprise: number | null;
  readonly surpriseLower: number | null;
  readonly surpriseUpper: number | null;
  /** Actual less target. */
  readonly difference: number | null;
  readonly differenceLower: number | null;
  readonly differenceUpper: number | null;
  readonly printed: string | null;
  readonly document: string | null;
  readonly locator: string | null;
  readonly targetPrinted: string | null;
  readonly targetDocument: string | null;
  readonly targetLocator: string | null;
}

/**
 * Guidance and results as tidy rows of plain numbers: every target of a metric, including those
 * that were revised later, with the actual amount and how much it differs from the target.
 *
 * A row has a `surprise` only if `outcome` is `surprise`; for a target of zero, a loss or words it
 * is `null`, and `reason` says why. A range names no single amount: with `midpoints` it is measured
 * from its midpoint, and `from` is `midpoint`.
 *
 * @param guidance - Targets by period and metric, such as `guidance`.
 * @param series - The actual figures by period and metric, such as `fiscalYears`, or a result of
 * `infer`.
 * @param metric - A metric of the guidance.
 * @param options - `midpoints`; `tolerance`: how far an amount may be from an approximate target
 * and still meet it; unit, scale, span, the fiscal calendar, and `metrics`, which describes your
 * own metrics.
 * @returns New rows in the order of the periods and, within each, in the order in which its targets
 * were issued.
 * @throws EarningsError `unknownMetric` if no period has guidance for the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for an invalid option.
 * @throws EarningsError as `guidanceSurprise` does.
 *
 * @example
 * ```ts
 * import { fiscalYears, guidance } from "@iij/earnings";
 * import { surpriseRows } from "@iij/earnings/notebook";
 *
 * const found = surpriseRows(guidance, fiscalYears, "revenues", { scale: "million" });
 * const { target, value, surprise, from } = found.find(({ period, place }) => period === "FY2022" && place === "latest")!;
 * [target, value, surprise?.toFixed(4), from]; // → [250000, 252708, "0.0108", "target"]
 * ```
 */
export function surpriseRows<const G extends Series>(
  guidance: G,
  series: Series,
  metric: MetricOf<G>,
  options: SurpriseRowOptions = {},
): SurpriseRow[] {
  return named("surpriseRows", () => {
    const own = ["metrics", "midpoints", "tolerance"] as const;
    const { calendar, midpoints = false, ...chosen } = readRowOptions(options, own);
    const describe = describedBy(chosen.metrics);
    const tolerance = readTolerance(chosen.tolerance);
    const { levels } = levelsOfSpan(guidance, metric, chosen);
    const actualIn = actualReader(series, metric);
    const guided = [...levels].flatMap(([period, { given }]) => {
      const { chain, actual } = guidedPeriod(period, given as TargetChain, actualIn(period)[0]);
      return chain.map((each) => ({ period, actual, ...each }));
    });
    const unit = requireOneUnit(
      guided.map(({ read }) => read.unit),
      chosen.unit,
    );
    const numbers = scaledNumbers(unit, chosen.scale);
    return guided
      .filter(({ read }) => read.unit === undefined || read.unit === unit)
      .map(({ period, actual, target, read }): SurpriseRow => {
        const found = surpriseOfLevel(actual, target, describe, tolerance);
        const isOpen = target.form === "range" && "from" in found && !midpoints;
        const [now, aim] = [sideOf(actual, numbers), sideOf(read, numbers)];
        const told = isOpen ? ({ outcome: "range" } as const) : found;
        const ratios = endsOf(
          "surprise" in told ? told.surprise : undefined,
          scaledNumbers("ratio"),
        );
        const change = endsOf("difference" in told ? told.difference : undefined, numbers);
        return {
          period,
          ...datesOf(period, calendar),
          metric,
          place: found.against?.place ?? null,
          issued: target.issued?.date ?? null,
          ...{ value: now.value, middle: now.middle, lower: now.lower, upper: now.upper },
          ...{ target: aim.value, targetLower: aim.lower, targetUpper: aim.upper },
          unit,
          scale: numbers.scale,
          outcome: told.outcome,
          from: "from" in told ? told.from : null,
          basis: "basis" in told ? told.basis : null,
          reason: reasonOf(told),
          cause: "reason" in told ? told.reason : null,
          ...{
            surprise: ratios.value,
            surpriseLower: ratios.lower,
            surpriseUpper: ratios.upper,
          },
          ...{
            difference: change.value,
            differenceLower: change.lower,
            differenceUpper: change.upper,
          },
          ...{ printed: now.printed, document: now.document, locator: now.locator },
          ...{
            targetPrinted: aim.printed,
            targetDocument: aim.document,
            targetLocator: aim.locator,
          },
        };
      });
  });
}

/** Why there is no surprise, in words. */
function reasonOf(found: GuidanceSurprise | { readonly outcome: "range" }): string | null {
  if (found.outcome === "undecidable" && found.reason === "notComparable")
    return notComparableText(
      { differs: found.differs, current: found.actual, base: found.target },
      "en",
    );
  const cause = "reason" in found ? found.reason : null;
  return surpriseReason(found.outcome, cause, "en") ?? null;
}

function sideOf(level: Level | undefined, { numbersOf }: ScaledNumbers) {
  const { printed = null, document = null, locator = null } = level?.about ?? {};
  return { ...numbersOf(level === undefined ? {} : amountsOf(level)), printed, document, locator };
}

function endsOf(derived: Derived | undefined, { numbersOf }: ScaledNumbers) {
  return numbersOf({
    value: derived?.point.toFixed(),
    lower: derived?.lower.toFixed(),
    upper: derived?.upper.toFixed(),
  });
}

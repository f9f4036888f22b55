export type { FiscalCalendar, FiscalWeeks, Weekday } from "../model/fiscal-calendar.js";
export { periodDates } from "./periods/period-dates.js";
export { periodOf } from "./periods/period-of.js";
export { shiftPeriod, type SameSpan } from "./periods/shift-period.js";
export { comparePeriods } from "./periods/compare-periods.js";
export { isPeriodId } from "./periods/is-period-id.js";
export { isQuarterId } from "./periods/is-quarter-id.js";
export { isHalfId } from "./periods/is-half-id.js";
export { isNineMonthsId } from "./periods/is-nine-months-id.js";
export { isFiscalYearId } from "./periods/is-fiscal-year-id.js";
export { isMetricId } from "./levels/is-metric-id.js";
export { spanOf } from "./periods/span-of.js";
export { periodsBetween } from "./periods/periods-between.js";
export { latest } from "./levels/latest.js";

export { bounds, type LowerBound } from "./precision/bounds.js";
export { intersect, type Intersection } from "./precision/intersect.js";
export type {
  Bounds,
  ComputedBasis,
  Derived,
  GrowthBasis,
  OpenBounds,
  OpenDerived,
} from "./precision/interval.js";
export type { BoundsLike, DerivedLike, OpenBoundsLike } from "./precision/bounds-like.js";
export type { Decimal } from "./precision/decimal.js";

export { growth } from "./growth/growth.js";
export type {
  ComputedGrowth,
  Consistency,
  Growth,
  HedgedSide,
  MissingSide,
  PrintedGrowth,
  ReportedRate,
  WithoutRate,
} from "./growth/outcome.js";
export type { GrowthOptions } from "./growth/growth-options.js";
export type { NotComparable } from "./growth/difference.js";
export { yearOverYear } from "./growth/year-over-year.js";
export { quarterOverQuarter } from "./growth/quarter-over-quarter.js";
export { compoundGrowth, type CompoundGrowth, type FromTo } from "./growth/compound-growth.js";
export { indexed, type Indexed, type IndexLevel, type WithoutIndex } from "./growth/indexed.js";
export {
  growthContributions,
  type Contribution,
  type GrowthContributions,
  type TwoSides,
} from "./growth/growth-contributions.js";
export type {
  GrowthMetricOf,
  GrowthPeriodsWith,
  MetricOf,
  PeriodIn,
  PeriodsWith,
  Series,
  SeriesLike,
} from "./levels/series.js";
export type { PeriodRange } from "./periods/period-range.js";
export type { MetricOptions } from "./levels/described-by.js";
export type { FactOptions } from "./levels/own-terms.js";
export type { LevelLike } from "./levels/read-level.js";
export type { LevelKind } from "./levels/level.js";

export { readAmount, type AmountAsPrinted, type ReadAmountOptions } from "./reading/read-amount.js";
export type { WordMeaning } from "./reading/amount-in.js";
export type { AmountLanguage } from "./reading/amount-words.js";
export type { AmountScale } from "./reading/scale.js";

export { sum } from "./combining/sum.js";
export { difference } from "./combining/difference.js";
export {
  trailingTwelveMonths,
  type TrailingTwelveMonths,
} from "./combining/trailing-twelve-months.js";
export {
  quartersFromCumulative,
  type SingleQuarters,
} from "./combining/quarters-from-cumulative.js";
export type { AmountOver, WithoutAmount } from "./combining/over-months.js";
export type { Combined, OpenCombined, Summand } from "./combining/combined.js";

export { splitAdjusted, type SplitAdjusted, type SplitOptions } from "./splits/split-adjusted.js";

export { margin } from "./ratios/margin.js";
export { share } from "./ratios/share.js";
export { pointChange } from "./ratios/point-change.js";
export type { Ratio } from "./ratios/read-ratio.js";
export type { MissingAmount, OpenRatioResult, RatioResult } from "./ratios/ratio-result.js";

export { rankOf, type Rank } from "./rankings/rank-of.js";
export { segmentsIn } from "./segments/segments-in.js";

export { crossSellRate } from "./cross-selling/cross-sell-rate.js";
export { crossSellCounts } from "./cross-selling/cross-sell-counts.js";
export {
  crossSellOverlap,
  type GroupOverlap,
  type Overlap,
} from "./cross-selling/cross-sell-overlap.js";
export type { CustomerCount, GroupRate } from "./cross-selling/read-count.js";

export {
  checkGuidance,
  type Distance,
  type FullDistance,
  type GuidanceCheck,
  type GuidanceOptions,
} from "./guidance/check-guidance.js";
export {
  guidanceSurprise,
  type GuidanceSurprise,
  type SurpriseBase,
  type SurpriseOptions,
} from "./guidance/guidance-surprise.js";
export type { GuidanceDifference, UndecidedGuidance } from "./guidance/held-against.js";
export type { TargetInChain } from "./guidance/place-in-chain.js";
export {
  checkClaim,
  type Claim,
  type ClaimCheck,
  type ClaimOptions,
  type RecordClaim,
  type ThresholdClaim,
} from "./guidance/check-claim.js";
export { impliedRemainder, type Remainder } from "./guidance/implied-remainder.js";
export type { Reported } from "./guidance/reported.js";
export {
  reconcileGuidance,
  type GuidanceReconciliation,
  type ImpliedReported,
} from "./guidance/reconcile-guidance.js";
export type { BoundedTarget, OpenTarget, Target } from "./guidance/read-guidance.js";

export { impliedExchangeRate } from "./currency/implied-exchange-rate.js";

export { infer } from "./inference/infer.js";
export { knownFrom } from "./known/known-from.js";
export { explain } from "./inference/telling/explain.js";
export type {
  Contradiction,
  Derivation,
  DerivationStep,
  Inference,
  InferredLevels,
  LevelsOf,
  RecordedLevels,
  InferOptions,
  InferredLevel,
  PartsOfTotal,
} from "./inference/inference.js";
export type { RuleName } from "./inference/facts/system.js";

export { reconcile, type Computed, type Reconciliation } from "./reconciling/reconcile.js";

export { formatFigure } from "./display/format-figure.js";
export { formatBounds } from "./display/format-bounds.js";
export { formatGrowth } from "./display/format-growth.js";
export { plain, type Plain } from "./plain/plain.js";
export type { Locale } from "./display/locale.js";

export { history, type HistoryEntry } from "./vintages/history.js";
export {
  asOf,
  type AsOf,
  type KnownFigures,
  type KnownGroups,
  type KnownLevels,
  type KnownSeries,
} from "./vintages/as-of.js";
export type { Relation } from "./vintages/relation.js";
export { reconcileAll, type ReconciliationReport } from "./reconciling/reconcile-all.js";
export type { Reconciled } from "./reconciling/reconciled.js";

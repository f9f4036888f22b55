import { statesNumber } from "../../model/figure.js";
import type { IsoDate, PeriodId } from "../../model/period.js";
import { gapWord } from "../../functions/display/gap-words.js";
import { datesOf } from "../../functions/periods/period-dates.js";
import { type Comparison, comparisonsIn } from "../../functions/growth/comparisons.js";
import { type Consistency, type Growth, numbersOfGrowth } from "../../functions/growth/outcome.js";
import { amountsOf } from "../../functions/levels/amounts-of.js";
import type { MetricOptions } from "../../functions/levels/described-by.js";
import type { Level } from "../../functions/levels/level.js";
import type { GrowthMetricOf, SeriesLike } from "../../functions/levels/series.js";
import type { Derived, GrowthBasis } from "../../functions/precision/interval.js";
import { isGap } from "./gaps.js";
import { reasonOf } from "./reason.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import type { MetricRows } from "./metric-rows.js";
import { type RowScale, type ScaledNumbers, scaledNumbers } from "./scaled-numbers.js";
import { named } from "../../functions/refusing/named.js";

/** Options of `growthRows`. */
export interface GrowthRowOptions extends RowOptions, MetricOptions {
  /** `yearOverYear` (the default), or `quarterOverQuarter` between quarters. */
  readonly compare?: "yearOverYear" | "quarterOverQuarter";
}

/** The growth of one period as a row of plain values; missing values are `null`. */
export interface GrowthRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** The period with which it is compared. */
  readonly comparedTo: PeriodId;
  /**
   * Both amounts, in `unit` and `scale`, each with its bounds. An inferred amount has no value, but
   * the midpoint of its bounds.
   */
  readonly value: number | null;
  readonly middle: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly base: number | null;
  readonly baseMiddle: number | null;
  readonly baseLower: number | null;
  readonly baseUpper: number | null;
  readonly unit: string;
  readonly scale: RowScale;
  /** One of the outcomes of `growth`. */
  readonly outcome: Growth["outcome"];
  /**
   * What the comparison is based on: `computed` from two printed amounts; `inferred` if an amount,
   * or the rate itself, was inferred; `reported` if an amount is missing and the rate is the one
   * that a document prints; or `null`.
   */
  readonly basis: GrowthBasis | null;
  /** Why there is no rate, in words. */
  readonly reason: string | null;
  /** A ratio, whatever the scale (0.063 is 6.3 %), with its proven bounds. */
  readonly rate: number | null;
  readonly rateLower: number | null;
  readonly rateUpper: number | null;
  readonly change: number | null;
  readonly changeLower: number | null;
  readonly changeUpper: number | null;
  readonly printed: string | null;
  readonly document: string | null;
  readonly locator: string | null;
  readonly basePrinted: string | null;
  readonly baseDocument: string | null;
  readonly baseLocator: string | null;
  /** The growth that a document itself prints, also if a rate was computed. */
  readonly reported: number | null;
  /** The document's hedge, or `unchanged` and the like if it has only words. */
  readonly reportedQualifier: string | null;
  readonly reportedPrinted: string | null;
  readonly reportedDocument: string | null;
  readonly reportedLocator: string | null;
  /** Whether printed and computed growth can both be true; `null` unless both exist. */
  readonly consistency: Consistency | null;
}

/**
 * The growth of a metric by period as tidy rows of plain numbers: the result of `pct_change`
 * wherever that is meaningful. A row has a `rate` only if `outcome` is `rate`; for a widened loss,
 * a base of zero or a missing period, the rate is `null` and `reason` says why. Amounts are matched
 * by period, never by position, and gaps are not filled.
 *
 * If an amount is missing but a document prints the growth itself, as for revenues in 3Q02, that is
 * the rate: `basis` is `reported`, and the columns from `reported` on say what was printed and
 * where. Computed rates have these columns, too, with whether both can be true.
 *
 * For a result of `infer`, rates between inferred amounts are inferred: `basis` says so, and
 * `rateLower` and `rateUpper` are proven. `rate` is computed from the midpoints, `middle` and
 * `baseMiddle`, which are no more likely than other numbers between the bounds. No single document
 * states an inferred amount, so it names none; `explain` lists the figures. For a metric that is a
 * ratio, `change` has the points and there is no rate.
 *
 * Rates are ratios, whatever the scale; other numbers are in base units by default.
 *
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`.
 * @param metric - A metric of the series.
 * @param options - Comparison, unit, scale, span, the fiscal calendar, and `metrics`, which
 * describes your own metrics.
 * @returns New rows in the order of the periods, including missing ones in between.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` for two units without `unit`.
 * @throws EarningsError `outOfRange` for an empty series, an invalid option, or
 * quarter-over-quarter growth of longer periods.
 * @throws EarningsError as `growth` does.
 *
 * @example
 * ```ts
 * import { quarters } from "@iij/earnings";
 * import { growthRows } from "@iij/earnings/notebook";
 *
 * const growth = growthRows(quarters, "operatingIncome", { compare: "quarterOverQuarter", scale: "million" });
 * const { base, value, rate, outcome, reason } = growth.find(({ period }) => period === "3Q02")!;
 * [base, value, rate, outcome, reason]; // → [-194, -567, null, "lossWidened", "loss widened"]
 * ```
 */
export function growthRows<const S extends SeriesLike>(
  series: S,
  metric: GrowthMetricOf<S>,
  options: GrowthRowOptions = {},
): GrowthRow[] {
  return named("growthRows", () => {
    const { compare = "yearOverYear", ...chosen } = readRowOptions(options, ["compare", "metrics"]);
    const { unit, comparisons, levels } = comparisonsIn(series, {
      ...chosen,
      metric,
      compare,
    });
    const gap = gapWord(levels.map(({ about }) => about));
    const told = { metric, unit, gap, numbers: scaledNumbers(unit, chosen.scale), ...chosen };
    const all = comparisons.map((comparison) => growthRow(comparison, told));
    return chosen.gaps ? all : all.filter((row) => !isGap(row));
  });
}

/** The growth from one period to another as a row. */
export function growthRow(
  { current, base, growth, ...sides }: Comparison,
  { metric, unit, gap, numbers, calendar }: MetricRows,
): GrowthRow {
  const [now, before] = [sideOf(sides.now, numbers), sideOf(sides.before, numbers)];
  const { rate, change, basis = null } = numbersOfGrowth(growth);
  const ratios = endsOf(rate, scaledNumbers("ratio"));
  const changes = endsOf(change, numbers);
  return {
    period: current,
    ...datesOf(current, calendar),
    metric,
    comparedTo: base,
    ...{ value: now.value, middle: now.middle, lower: now.lower, upper: now.upper },
    ...{
      base: before.value,
      baseMiddle: before.middle,
      baseLower: before.lower,
      baseUpper: before.upper,
    },
    unit,
    scale: numbers.scale,
    outcome: growth.outcome,
    basis,
    reason: reasonOf(growth, gap.en),
    ...{ rate: ratios.value, rateLower: ratios.lower, rateUpper: ratios.upper },
    ...{ change: changes.value, changeLower: changes.lower, changeUpper: changes.upper },
    ...{ printed: now.printed, document: now.document, locator: now.locator },
    ...{
      basePrinted: before.printed,
      baseDocument: before.document,
      baseLocator: before.locator,
    },
    ...reportedOf(growth),
  };
}

/** The growth that a document itself prints. */
function reportedOf({ reported, consistency }: Growth) {
  const value = reported !== undefined && statesNumber(reported) ? reported.value : undefined;
  return {
    reported: scaledNumbers("ratio").numbersOf({ value }).value,
    reportedQualifier: reported?.qualifier ?? null,
    reportedPrinted: reported?.printed ?? null,
    reportedDocument: reported?.document ?? null,
    reportedLocator: reported?.locator ?? null,
    consistency: consistency ?? null,
  };
}

function sideOf(level: Level | undefined, { numbersOf }: ScaledNumbers) {
  const { printed = null, document = null, locator = null } = level?.about ?? {};
  return { ...numbersOf(level === undefined ? {} : amountsOf(level)), printed, document, locator };
}

function endsOf(derived: Derived<string, GrowthBasis> | undefined, { numbersOf }: ScaledNumbers) {
  return numbersOf({
    value: derived?.point.toFixed(),
    lower: derived?.lower.toFixed(),
    upper: derived?.upper.toFixed(),
  });
}

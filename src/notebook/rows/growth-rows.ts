import type { IsoDate, PeriodId } from "../../model/period.js";
import { periodDates } from "../../functions/periods/period-dates.js";
import type { Growth } from "../../functions/growth/growth.js";
import type { MetricOf, Series } from "../../functions/growth/series.js";
import type { Inference } from "../../functions/inference/inference.js";
import type { Derived } from "../../functions/precision/interval.js";
import { comparisonsIn } from "../../chart/growth/comparisons.js";
import type { ReadLevel } from "../../chart/reading/level.js";
import { reasonOf } from "./reason.js";
import { readRowOptions, type RowOptions } from "./read-row-options.js";
import { type RowScale, type ScaledNumbers, scaledNumbers } from "./scaled-numbers.js";
import { named } from "../../functions/refusing/named.js";

/** What `growthRows` can be told. */
export interface GrowthRowOptions extends RowOptions {
  /** `yearOverYear` unless said otherwise; `quarterOverQuarter` between single quarters. */
  readonly compare?: "yearOverYear" | "quarterOverQuarter";
}

/** The growth of one period as a row of plain values; `null` where there is none. */
export interface GrowthRow {
  readonly period: PeriodId;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly metric: string;
  /** The period that it is compared with. */
  readonly comparedTo: PeriodId;
  /** Both sides, in `unit`, counted in `scale`, each with the ends that its rounding leaves. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly base: number | null;
  readonly baseLower: number | null;
  readonly baseUpper: number | null;
  readonly unit: string;
  readonly scale: RowScale;
  /** One of the outcomes of `growth`, or `hedged` where a side is a hedge or words, or open to one side. */
  readonly outcome: Growth["outcome"] | "hedged";
  /** What the comparison rests on: `inferred` where a side, or the rate itself, is not as printed; `null` where there are not two amounts to compare. */
  readonly basis: "printed" | "inferred" | null;
  /** Why there is no rate, in words. */
  readonly reason: string | null;
  /** A ratio whatever the scale (0.063 is 6.3 %), with its proven bounds. */
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
}

/**
 * The growth of a metric by period as tidy rows of plain numbers: what `pct_change` would give, where that is right. A row has a `rate` only if
 * `outcome` is `rate`; of a loss that widened, a base of zero or a period that nobody disclosed the rate is `null` and `reason` says why. Sides are matched by
 * period and never by position, and nothing is filled in.
 *
 * Of what `infer` returns, rates are inferred where the levels are: `basis` says so, and `rateLower` and `rateUpper` are what is proven. `rate` is of the middles, `value` and `base`, for
 * which nothing speaks more than for any other number between the ends. No one document states an inferred level, so it names none; `explain` has the figures.
 *
 * Rates are ratios whatever the scale; the other numbers are in base units unless `scale` says otherwise.
 *
 * @param series - Figures by period and metric, such as `quarters`, or what `infer` returns.
 * @param metric - A metric of the series.
 * @param options - Comparison, unit, scale, span and the month in which the fiscal year starts.
 * @returns New rows in the order of the periods, also of those in between that nobody disclosed.
 * @throws EarningsError `unknownMetric` with those there are; `mixedUnits` for two units without a choice; `outOfRange` for an empty series, an unknown option,
 * span, unit or scale, or quarter over quarter of what are no quarters; and what `growth` throws.
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
export function growthRows<const S extends Series | Inference>(series: S, metric: MetricOf<S>, options: GrowthRowOptions = {}): GrowthRow[] {
  return named("growthRows", () => {
    const { compare = "yearOverYear", ...chosen } = readRowOptions(options, ["compare"]);
    const { unit, comparisons } = comparisonsIn(series, { metric, compare, span: chosen.span, unit: chosen.unit }, "en");
    const numbers = scaledNumbers(unit, chosen.scale);
    return comparisons.map(({ current, base, growth, basis, ...sides }) => {
      const [now, before] = [sideOf(sides.now, numbers), sideOf(sides.before, numbers)];
      const ratios = endsOf("rate" in growth ? growth.rate : undefined, scaledNumbers("ratio"));
      const changes = endsOf("change" in growth ? growth.change : undefined, numbers);
      return {
        period: current,
        ...periodDates(current, chosen.startMonth),
        metric,
        comparedTo: base,
        ...{ value: now.value, lower: now.lower, upper: now.upper },
        ...{ base: before.value, baseLower: before.lower, baseUpper: before.upper },
        unit,
        scale: numbers.scale,
        outcome: growth.outcome,
        basis: basis ?? null,
        reason: reasonOf(growth),
        ...{ rate: ratios.value, rateLower: ratios.lower, rateUpper: ratios.upper },
        ...{ change: changes.value, changeLower: changes.lower, changeUpper: changes.upper },
        ...{ printed: now.printed, document: now.document, locator: now.locator },
        ...{ basePrinted: before.printed, baseDocument: before.document, baseLocator: before.locator },
      };
    });
  });
}

function sideOf(level: ReadLevel | undefined, { numbersOf }: ScaledNumbers) {
  return {
    ...numbersOf({ value: level?.value, lower: level?.lower, upper: level?.upper }),
    printed: level?.from.printed ?? null,
    document: level?.from.document ?? null,
    locator: level?.from.locator ?? null,
  };
}

function endsOf(derived: Derived | undefined, { numbersOf }: ScaledNumbers) {
  return numbersOf({ value: derived?.point.toFixed(), lower: derived?.lower.toFixed(), upper: derived?.upper.toFixed() });
}

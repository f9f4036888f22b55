import type { Subject } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import type { Level, MeasuredLevel } from "../levels/level.js";
import { levelReader } from "../levels/level-reader.js";
import { readOwnTerms } from "../levels/own-terms.js";
import { requireMetric, requireSpan } from "../levels/require-known.js";
import type { MetricOf, SeriesLike } from "../levels/series.js";
import { periodsSpanning } from "../periods/periods-spanning.js";
import { readPeriod } from "../periods/read-period.js";
import { divide } from "../precision/divide.js";
import { type Exact, times } from "../precision/exact.js";
import {
  type Derived,
  type End,
  exactly,
  type Measured,
  toDerived,
} from "../precision/interval.js";
import { named } from "../refusing/named.js";
import { amountsSpent } from "./classify.js";
import { compare } from "./compare.js";
import type { GrowthOptions } from "./growth-options.js";
import type { ComputedGrowth } from "./outcome.js";

/** An amount as an index; the base period is 100. */
export interface IndexLevel extends Derived<"index">, Subject {
  readonly outcome: "index";
  readonly metric: string;
  readonly period: PeriodId;
  /** The period that is 100. */
  readonly base: PeriodId;
}

/** The outcome of `growth` from the base to a period without a rate, and so without an index. */
export type WithoutIndex = Exclude<ComputedGrowth, { readonly outcome: "rate" }>;

/** A series as an index, and why some periods have none. */
export interface Indexed<M extends string = string> {
  /** The index by period and metric: a series that other functions accept. */
  readonly series: { readonly [period: string]: { readonly [K in M]: IndexLevel } };
  /** Why the other periods have no index. */
  readonly without: { readonly [period: string]: WithoutIndex };
}

/**
 * A metric as an index: each period in per cent of a base period, which is exactly 100. It makes
 * two metrics, or two companies, comparable in one chart.
 *
 * An index follows from growth since the base, and the same rules apply: a loss has no index, and
 * neither has anything if the base is zero or negative, or a period under another accounting
 * standard, scope or definition than the base. Periods before the base have an index, too.
 *
 * @param series - Figures by period and metric, such as `fiscalYears`, or a result of `infer`. Or
 * several of these; for each period, the first that has it is used.
 * @param metric - A metric of the series.
 * @param base - The period that is 100.
 * @param options - `metrics` describes your own metrics, so that a cost kept as a negative amount
 * has an index. Add the fiscal calendar if fiscal years are not all of one length.
 * @returns All periods of the length of the base, from the first to the last that the series has:
 * `series` has those with an index, with proven bounds, and `without` says why the others have
 * none, with the outcomes of `growth`. Compute growth from the amounts: between two indexes, the
 * rounding of the base counts twice.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `unknownPeriod` for an invalid period id.
 * @throws EarningsError `mismatch` if the series has no periods as long as the base.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 * @throws EarningsError `outOfRange` or `malformedRecord` for invalid options.
 *
 * @example
 * ```ts
 * import { fiscalYears, formatBounds, indexed } from "@iij/earnings";
 *
 * const { series, without } = indexed(fiscalYears, "revenues", "FY2019");
 * series["FY2023"]?.revenues.point.toFixed(1); // → "135.0"
 * series["FY2019"]?.revenues.point.toFixed(); // → "100"
 * without["FY2017"]; // → { outcome: "notComparable", differs: "accountingStandard", current: "US GAAP", base: "IFRS" }
 * ```
 */
export function indexed<const S extends SeriesLike, M extends MetricOf<S>>(
  series: S,
  metric: M,
  base: PeriodId,
  options: GrowthOptions = {},
): Indexed<M> {
  return named("indexed", () => {
    const terms = readOwnTerms(options);
    const reader = levelReader(series, metric);
    requireMetric(reader.metrics(), metric);
    const { span } = readPeriod(base);
    const before = { levels: reader.at(base), period: base };
    requireSpan(reader, base);
    const found: Record<string, Record<M, IndexLevel>> = {};
    const without: Record<string, WithoutIndex> = {};
    const known = reader.periods().filter((period) => readPeriod(period).span === span);
    for (const period of periodsSpanning(span, [...known, base])) {
      const now = { levels: reader.at(period), period };
      const compared = compare(now, before, { metric, ...terms, isInAnyOrder: true });
      const { growth } = compared;
      if (growth.outcome !== "rate") without[period] = growth;
      else {
        const [level, at] = [compared.now, compared.before] as [MeasuredLevel, MeasuredLevel];
        const about = { metric, period, base, ...subjectOf(level) };
        const index = toDerived(indexOf(level, at), "index", growth.basis);
        found[period] = {
          [metric]: { outcome: "index", ...index, ...about },
        } as (typeof found)[string];
      }
    }
    return { series: found, without };
  });
}

/** How it was measured, so that indexes under two standards are not compared. */
function subjectOf({ about }: Level): Subject {
  const { company, accountingStandard, standardIs, scope, definition } = about;
  const terms = { company, accountingStandard, standardIs, scope, definition };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

const hundred: Exact = { digits: 100n, scale: 0 };

/**
 * A figure over itself is exactly 1; for two figures, the quotient's bounds come from opposite
 * bounds.
 */
function indexOf(now: MeasuredLevel, base: MeasuredLevel): Measured {
  if (now.given === base.given) return exactly(hundred);
  const { point, lower, upper } = divide(...amountsSpent(now, base));
  const end = ({ at, closed }: End): End => ({ at: times(at, hundred), closed });
  return { point: times(point, hundred), lower: end(lower), upper: end(upper) };
}

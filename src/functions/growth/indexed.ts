import type { Subject } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
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

/** A level of which the base period has 100. */
export interface IndexLevel extends Derived<"index">, Subject {
  readonly outcome: "index";
  readonly metric: string;
  readonly period: PeriodId;
  /** The period that has 100. */
  readonly base: PeriodId;
}

/** What `growth` says from the base to a period where it has no rate, and so no index. */
export type WithoutIndex = Exclude<ComputedGrowth, { readonly outcome: "rate" }>;

/** A series as an index, as far as there is one. */
export interface Indexed<M extends string = string> {
  /** The index by period and metric: a series, which other functions take. */
  readonly series: { readonly [period: string]: { readonly [K in M]: IndexLevel } };
  /** Why there is none, of the other periods. */
  readonly without: { readonly [period: string]: WithoutIndex };
}

/**
 * A metric as an index: each period in per cent of a base period, which has exactly 100. It makes
 * two metrics, or two companies, comparable in one picture.
 *
 * An index is what growth from the base says, and has the same gate: a loss has none, nor has
 * anything over a base of zero or below. Neither has a period under another accounting standard,
 * scope or definition than the base. Periods before the base have one, too.
 *
 * @param series - Figures by period and metric, such as `fiscalYears`, or what `infer` returns. Or
 * several, of which the first that has a period speaks for it.
 * @param metric - A metric of the series.
 * @param base - The period that has 100.
 * @param options - `metrics`: what your own metrics are, so that a cost kept as a negative amount
 * has an index. And how fiscal years lie, where they are not all of one length.
 * @returns All periods of the length of the base, from the first to the last that the series has:
 * `series` has those with an index, each with proven bounds, and `without` says of the others why
 * they have none, in the outcomes of `growth`. Growth is better computed from the amounts: between
 * two indexes the base counts twice.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric; `unknownPeriod`;
 * `mismatch` for a base of a length that the series does not have; `mixedUnits`; `invalidFigure`
 * and `excessDigits` for malformed figures; `outOfRange` and `malformedRecord` for other options.
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
    if (before.levels.length === 0) requireSpan(reader, base);
    const found: Record<string, Record<M, IndexLevel>> = {};
    const without: Record<string, WithoutIndex> = {};
    const known = reader.periods().filter((period) => readPeriod(period).span === span);
    for (const period of periodsSpanning(span, [...known, base])) {
      const now = { levels: reader.at(period), period };
      const compared = compare(now, before, { metric, ...terms, isInAnyOrder: true });
      const { growth } = compared;
      if (growth.outcome !== "rate") without[period] = growth;
      else {
        const sides = [compared.now, compared.before].filter((side) => side !== undefined);
        const [level, at] = sides.filter(isMeasured) as [MeasuredLevel, MeasuredLevel];
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

/** On which terms it was measured, so that two indexes under two standards are not compared. */
function subjectOf({ about }: Level): Subject {
  const { company, accountingStandard, standardIs, scope, definition } = about;
  const terms = { company, accountingStandard, standardIs, scope, definition };
  return Object.fromEntries(Object.entries(terms).filter(([, value]) => value !== undefined));
}

const hundred: Exact = { digits: 100n, scale: 0 };

/** One figure over itself is 1, whatever it is; of two the quotient's ends are at opposite ends. */
function indexOf(now: MeasuredLevel, base: MeasuredLevel): Measured {
  if (now.given === base.given) return exactly(hundred);
  const { point, lower, upper } = divide(...amountsSpent(now, base));
  const end = ({ at, closed }: End): End => ({ at: times(at, hundred), closed });
  return { point: times(point, hundred), lower: end(lower), upper: end(upper) };
}

import type { Quantity, Subject, Wording } from "../../model/figure.js";
import type { PeriodId } from "../../model/period.js";
import { describedBy, type DescriptionOf, type MetricOptions } from "../levels/described-by.js";
import type { Level } from "../levels/level.js";
import { levelReader } from "../levels/level-reader.js";
import { requireMetric } from "../levels/require-known.js";
import type { SeriesLike } from "../levels/series.js";
import { comparePeriods } from "../periods/compare-periods.js";
import { periodsSpanning } from "../periods/periods-spanning.js";
import { readPeriod } from "../periods/read-period.js";
import { textOf } from "../precision/exact.js";
import { exactly, isAtMost, isBelow, type OpenInterval } from "../precision/interval.js";
import { readQuantity } from "../precision/read-quantity.js";
import { differenceIn, terms } from "../precision/require-same.js";
import { describe, show } from "../refusing/describe.js";
import { fieldsOf } from "../refusing/fields-of.js";
import { named } from "../refusing/named.js";
import { refuse } from "../refusing/refuse.js";
import { requireOptions } from "../refusing/require-options.js";

/** A claim in words that an amount is the highest of its kind, such as that of a target. */
export interface RecordClaim extends Subject {
  /** Of the qualifiers for words in place of a number, only `recordHigh` is such a claim. */
  readonly qualifier: Wording["qualifier"];
}

/** A claim that an amount passed a threshold and, if printed, how many times so far. */
export interface ThresholdClaim extends Subject {
  readonly threshold: Quantity;
  readonly times?: Quantity<"times">;
}

/** A claim about one amount in comparison with those before it. */
export type Claim = RecordClaim | ThresholdClaim;

/** How a claim compares with a series. */
export interface ClaimCheck {
  readonly outcome: "holds" | "contradicted" | "undecidable";
  readonly metric: string;
  readonly period: PeriodId;
  /** The first period that was considered; the check says nothing about earlier ones. */
  readonly since: PeriodId;
  /**
   * The periods that contradict it: those with a higher amount, or its own if it is below the
   * threshold.
   */
  readonly against: readonly PeriodId[];
  /** The periods that leave it open: missing, not comparable, or too rounded to tell. */
  readonly open: readonly PeriodId[];
  /** For a threshold: the least and the greatest number of times that it was passed. */
  readonly times?: { readonly least: number; readonly most: number };
}

/** How far back a claim is checked, and your own metrics. */
export interface ClaimOptions extends MetricOptions {
  /** The first period to consider, if you know that earlier ones do not matter. */
  readonly since?: PeriodId;
}

/**
 * Checks a company's claim about an amount: "the highest amount in IIJ's history", "3rd time above
 * JPY10 billion".
 *
 * It compares the amount with all earlier ones of the same length in the series. The claim `holds`
 * if it is true for all amounts that round to the printed ones, is `contradicted` if it is true for
 * none, and otherwise is `undecidable`, with the periods that leave it open. Periods before the
 * first one of the series are not considered: `since` names the first.
 *
 * @param claim - The `claim` of a target, one of the `milestones` of a period, or your own, with
 * `metric` and `period` if its figures do not have them.
 * @param series - Figures by period and metric, such as `quarters`, or a result of `infer`.
 * @param options - `since`: the first period to consider, by default the first of the series.
 * `metrics` describes your own metrics; `exceeds` says which metric a count of `times` refers to.
 * @throws EarningsError `malformedRecord` for an invalid claim, or one without metric or period.
 * @throws EarningsError `unknownMetric` if no period of the series has the metric.
 * @throws EarningsError `mixedUnits` if the units differ.
 * @throws EarningsError `invalidFigure` or `excessDigits` for malformed figures.
 *
 * @example
 * ```ts
 * import { checkClaim, facts, guidance, infer, quarters } from "@iij/earnings";
 *
 * const { revenuesAboveTenBillionYen } = quarters["3Q02"].milestones;
 * revenuesAboveTenBillionYen.times.printed; // → "3rd time"
 * const known = infer(facts);
 * checkClaim(revenuesAboveTenBillionYen, known, { since: "3Q01" }).outcome; // → "holds"
 * checkClaim(guidance["4Q02"].revenues.claim, known, { since: "3Q01" }).outcome; // → "holds"
 * checkClaim(guidance["4Q02"].revenues.claim, known).outcome; // → "undecidable"
 * ```
 */
export function checkClaim(
  claim: Claim,
  series: SeriesLike,
  options: ClaimOptions = {},
): ClaimCheck {
  return named("checkClaim", () => {
    requireOptions(options, ["metrics", "since"]);
    const { since } = options;
    const { metric, period } = subjectOf(claim, describedBy(options.metrics));
    const reader = levelReader(series, metric);
    requireMetric(reader.metrics(), metric);
    const { span } = readPeriod(period);
    if (
      since !== undefined &&
      (readPeriod(since).span !== span || comparePeriods(since, period) > 0)
    )
      refuse("mismatch", {
        needs: `a first period of the length of ${period}, and not after it`,
        got: since,
        values: [since, period],
      });
    const first =
      since ??
      (reader.periods() as readonly PeriodId[])
        .filter((each) => readPeriod(each).span === span && comparePeriods(each, period) < 0)
        .toSorted(comparePeriods)[0] ??
      period;
    const periods = periodsSpanning(span, [first, period]);
    const levels = new Map(periods.map((each) => [each, levelOf(reader.at(each))]));
    const subject = { metric, period, since: first };
    return isThreshold(claim)
      ? { ...subject, ...thresholdOf(claim, levels, period) }
      : { ...subject, ...recordOf(levels, period) };
  });
}

type Levels = ReadonlyMap<PeriodId, Level | undefined>;
type Told = Pick<ClaimCheck, "outcome" | "against" | "open" | "times">;

/** The first level of a period that is neither only expected nor in words. */
const levelOf = (levels: readonly Level[]): Level | undefined =>
  levels.find(({ kind }) => kind !== "guided" && kind !== "inWords");

const isThreshold = (claim: Claim): claim is ThresholdClaim => "threshold" in claim;

function recordOf(levels: Levels, period: PeriodId): Told {
  const now = levels.get(period);
  const before = [...levels].filter(([each]) => each !== period);
  const comparable = (level: Level | undefined): level is Level =>
    now !== undefined && level !== undefined && isOneKind(now, level);
  const against = before.filter(([, level]) => comparable(level) && isBelow(now ?? {}, level));
  const open = before.filter(
    ([, level]) => !comparable(level) || !(isAtMost(level, now ?? {}) || isBelow(now ?? {}, level)),
  );
  return told(
    against.map(([each]) => each),
    [...open.map(([each]) => each), ...(now === undefined ? [period] : [])],
  );
}

const isOneKind = (one: Level, other: Level): boolean =>
  one.unit === other.unit && differenceIn(terms, one.about, other.about) === undefined;

function thresholdOf({ threshold, times }: ThresholdClaim, levels: Levels, period: PeriodId): Told {
  const limit: OpenInterval = exactly(readQuantity(threshold).point);
  const isPassed = (level: Level | undefined): boolean | undefined => {
    if (level === undefined) return undefined;
    if (level.unit !== threshold.unit)
      refuse("mixedUnits", {
        needs: "a threshold in the unit of the amounts",
        got: `${describe(threshold)} and ${describe(level.given)}`,
        values: [threshold, level.given],
      });
    if (isAtMost(level, limit)) return false;
    return isBelow(limit, level) ? true : undefined;
  };
  const passed = [...levels].map(([each, level]) => [each, isPassed(level)] as const);
  const itself = isPassed(levels.get(period));
  const ownAgainst = itself === false ? [period] : [];
  const least = passed.filter(([, was]) => was === true).length;
  const unknown = passed.filter(([, was]) => was === undefined).map(([each]) => each);
  const counted = { least, most: least + unknown.length };
  if (times === undefined)
    return { ...told(ownAgainst, itself === undefined ? [period] : []), times: counted };
  const claimed = Number(textOf(readQuantity(times).point));
  const isOut = claimed < counted.least || claimed > counted.most;
  const passing = passed.flatMap(([each, was]) => (was === true ? [each] : []));
  const against = ownAgainst.length > 0 || !isOut ? ownAgainst : passing;
  return {
    ...told(against, unknown),
    ...(isOut && { outcome: "contradicted" as const }),
    times: counted,
  };
}

function told(against: readonly PeriodId[], open: readonly PeriodId[]): Told {
  const outcome = against.length > 0 ? "contradicted" : open.length > 0 ? "undecidable" : "holds";
  return { outcome, against, open };
}

/** The metric and period of a claim; for a count of times, the metric that it counts. */
function subjectOf(
  claim: Claim,
  describeMetric: DescriptionOf,
): { readonly metric: string; readonly period: PeriodId } {
  const given = fieldsOf(claim) as Partial<RecordClaim & ThresholdClaim>;
  if (given.qualifier !== "recordHigh" && given.threshold === undefined)
    refuse("malformedRecord", {
      needs: "a claim: words with the qualifier recordHigh, or a threshold",
      got: show(claim),
      values: [claim],
    });
  const named = given.metric ?? given.threshold?.metric;
  const metric = named === undefined ? undefined : (describeMetric(named)?.exceeds ?? named);
  const period = given.period ?? given.threshold?.period;
  if (metric !== undefined && period !== undefined) return { metric, period };
  return refuse("malformedRecord", {
    needs: "a claim that names its metric and period",
    got: describe(claim),
    fix: "Add metric and period to it.",
    values: [claim],
  });
}

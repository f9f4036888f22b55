import {
  compare,
  type Exact,
  exactOf,
  minus,
  roundedTo,
  times,
} from "../../functions/precision/exact.js";
import { inOrderOfPublication } from "../../functions/vintages/statements-by-id.js";
import { relationOf } from "../../functions/vintages/relation.js";
import type { Fact } from "../../model/fact.js";
import { type DescriptionOf, isPerShare } from "../../model/metric.js";
import type { PeriodId } from "../../model/period.js";
import { levelsBySubject } from "../import-report.js";

/** Two values of one amount, in two filings. */
export interface ChangedValue {
  readonly metric: string;
  readonly period: PeriodId;
  /** The accession number of the filing that states the later value. */
  readonly document: string;
  readonly value: string;
  readonly before: string;
}

/** A change that a split of each share into several would cause. */
export interface PerhapsSplit extends ChangedValue {
  /** How many shares each one would have become. */
  readonly into: number;
}

/** Restatements that may be something else. */
export interface Suspicions {
  readonly perhapsRounded: readonly ChangedValue[];
  readonly perhapsSplit: readonly PerhapsSplit[];
}

/**
 * EDGAR does not state how values were rounded. A rounded repetition of a value therefore looks
 * like a restatement, and so does an amount per share after a split. Neither is certain, so they
 * are only reported.
 */
export function suspicionsIn(facts: readonly Fact[], describe: DescriptionOf): Suspicions {
  const perhapsRounded: ChangedValue[] = [];
  const perhapsSplit: PerhapsSplit[] = [];
  for (const statements of levelsBySubject(facts)) {
    let before: Fact | undefined;
    for (const fact of inOrderOfPublication(statements)) {
      const changed = before && changeOf(fact, before);
      const saysPlace = [fact, before].some((each) => each !== undefined && "decimals" in each);
      before = fact;
      if (changed === undefined) continue;
      const [now, then] = [exactOf(changed.value), exactOf(changed.before)];
      const into = splitBetween(now, then, fact, describe);
      if (into !== undefined) perhapsSplit.push({ ...changed, into });
      else if (!saysPlace && (isRounded(now, then) || isRounded(then, now)))
        perhapsRounded.push(changed);
    }
  }
  return { perhapsRounded, perhapsSplit };
}

function changeOf(fact: Fact, before: Fact): ChangedValue | undefined {
  const { metric, period, document } = fact;
  if (metric === undefined || period === undefined || relationOf(fact, before) !== "restated")
    return undefined;
  const [value, other] = [fact, before].map((each) => ("value" in each ? each.value : ""));
  return { metric, period, document, value: value ?? "", before: other ?? "" };
}

/** The decimals that a number's trailing zeros suggest, as in XBRL: -6 for whole millions. */
function placeOfLastDigit({ digits, scale }: Exact): number {
  const zeros = /0*$/.exec(String(digits))?.[0].length ?? 0;
  return scale - zeros;
}

/** Whether the coarse number is the fine one rounded to the coarse one's last digit. */
function isRounded(coarse: Exact, fine: Exact): boolean {
  const place = placeOfLastDigit(coarse);
  return (
    coarse.digits !== 0n &&
    place < placeOfLastDigit(fine) &&
    compare(roundedTo(fine, place, "halfAway"), coarse) === 0
  );
}

const mostShares = 1000;

/**
 * How many shares each one would have become between two amounts per share, or two numbers of
 * shares.
 */
function splitBetween(
  now: Exact,
  then: Exact,
  fact: Fact,
  describe: DescriptionOf,
): number | undefined {
  const perShare = isPerShare(fact.metric ?? "", describe);
  if (!perShare && !("unit" in fact && fact.unit === "shares")) return undefined;
  const [large, small] = perShare ? [then, now] : [now, then];
  if (small.digits === 0n || small.digits < 0n !== large.digits < 0n) return undefined;
  const ratio =
    Number(large.digits) / 10 ** large.scale / (Number(small.digits) / 10 ** small.scale);
  const into = Math.round(ratio);
  if (!(into >= 2 && into <= mostShares)) return undefined;
  const whole = times(small, { digits: BigInt(into), scale: 0 });
  const { digits } = minus(large, whole);
  const scale = Math.max(large.scale, small.scale);
  // Half of the last digit of the smaller amount, times the number of shares.
  const room = BigInt(into) * 5n * 10n ** BigInt(scale - small.scale);
  return (digits < 0n ? -digits : digits) * 10n <= room ? into : undefined;
}

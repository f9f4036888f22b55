import type { FiscalCalendar } from "../../model/fiscal-calendar.js";
import type { PeriodId } from "../../model/period.js";
import type { ExpenseOf } from "./growth-options.js";
import { isComparable } from "../levels/is-comparable.js";
import { isMeasured, type Level, type MeasuredLevel } from "../levels/level.js";
import { qualifierOf } from "../levels/qualifier-of.js";
import type { ComputedBasis } from "../precision/interval.js";
import { requireSameUnit } from "../refusing/require-same-unit.js";
import { classify } from "./classify.js";
import { difference } from "./difference.js";
import { differenceOfDays } from "./difference-of-days.js";
import { requireOneSubject, requireOrder } from "./require-order.js";
import type { ComputedGrowth, MissingSide } from "./outcome.js";

/**
 * Both sides of a comparison, as far as they are known, and the growth from the one to the other.
 */
export interface Compared {
  readonly now: Level | undefined;
  readonly before: Level | undefined;
  readonly growth: ComputedGrowth;
}

/**
 * What is compared: all that is known of a side, what speaks for it first, and its period where the
 * question names it.
 */
export interface Side {
  readonly levels: readonly Level[];
  readonly period?: PeriodId;
}

type Rate = Extract<ComputedGrowth, { readonly outcome: "rate" }>;

/** What is known beside the two sides. */
export interface KnownOf {
  /** The metric by the name that the question gives it; else as the figures say. */
  readonly metric?: string;
  readonly describe: ExpenseOf;
  /** How the fiscal years lie, where the caller says it. */
  readonly calendar?: FiscalCalendar;
  /** Narrows a rate that may be known better than the two levels. */
  readonly narrow?: (rate: Rate, now: MeasuredLevel, before: MeasuredLevel) => Rate;
  /** The base may be the later period, as that of an index. */
  readonly isInAnyOrder?: true;
}

/**
 * The growth from one side to the other: the one comparison under every verb. Where a side is known
 * in several vintages or accounting standards, the first pair that can be compared speaks for both.
 */
export function compare(current: Side, base: Side, known: KnownOf): Compared {
  const [now, before] = comparablePair(current.levels, base.levels);
  if (now !== undefined && before !== undefined && isMeasured(now) && isMeasured(before))
    return { now, before, growth: growthBetween(now, before, current, base, known) };
  const sides = [sideOf("current", now, current), sideOf("base", before, base)];
  const hedged = sides.flatMap(({ level, ...side }) =>
    level === undefined || isMeasured(level) ? [] : [{ ...side, qualifier: qualifierOf(level) }],
  );
  if (hedged.length > 0) return { now, before, growth: { outcome: "hedged", hedged } };
  const missing = sides.flatMap(({ level, ...side }) => (level === undefined ? [side] : []));
  return { now, before, growth: { outcome: "missing", missing } };
}

function growthBetween(
  now: MeasuredLevel,
  before: MeasuredLevel,
  current: Side,
  base: Side,
  { narrow, metric, describe, calendar = {}, isInAnyOrder }: KnownOf,
): ComputedGrowth {
  requireSameUnit(now.given as MeasuredLevel, before.given as MeasuredLevel);
  const differs = difference(now.about, before.about);
  if (differs !== undefined) return differs;
  // Where the question names the periods, it names both, and they are two times of one thing.
  if (current.period === undefined) requireOneSubject(now, before);
  if (isInAnyOrder !== true) requireOrder(now, before);
  const unlike = differenceOfDays(
    { period: current.period ?? now.about.period, days: now.days },
    { period: base.period ?? before.about.period, days: before.days },
    calendar,
  );
  if (unlike !== undefined) return unlike;
  const name = metric ?? now.about.metric ?? before.about.metric;
  const growth = classify(now, before, {
    unit: now.unit,
    basis: basisOf(now, before),
    isExpense: name !== undefined && describe(name)?.expense === true,
  });
  return growth.outcome === "rate" ? (narrow?.(growth, now, before) ?? growth) : growth;
}

/**
 * The first pair of amounts of one unit, standard, scope and definition, else what speaks for each
 * side.
 */
function comparablePair(
  nows: readonly Level[],
  befores: readonly Level[],
): readonly [now: Level | undefined, before: Level | undefined] {
  if (nows.length < 2 && befores.length < 2) return [nows.at(0), befores.at(0)];
  for (const now of nows.filter(isMeasured)) {
    const before = befores.find((level) => isMeasured(level) && isComparable(now, level));
    if (before !== undefined) return [now, before];
  }
  return [nows.find(isMeasured) ?? nows.at(0), befores.find(isMeasured) ?? befores.at(0)];
}

function basisOf(now: Level, before: Level): ComputedBasis {
  return now.kind === "inferred" || before.kind === "inferred" ? "inferred" : "computed";
}

/** A side as results name it, with what is known of it. */
function sideOf(
  side: MissingSide["side"],
  level: Level | undefined,
  { period }: Side,
): MissingSide & { readonly level: Level | undefined } {
  return { side, ...(period === undefined ? {} : { period }), level };
}
